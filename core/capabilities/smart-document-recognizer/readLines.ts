import { applyAffine, mapQuad } from '../../image/affine';
import { uprightFrame, type UprightFrame } from '../../card/uprightFrame';
import type { Page } from '../../intake/types';
import type { UprightText } from '../../table/readTables';
import { layerText } from '../../text/layerText';
import type { Row } from '../../text/placedLine';
import { readText, type PageText } from '../../text/readText';
import type { TextLine } from '../../text/types';
import { scriptsFor } from '../general-text/languages';
import type { ParameterValues, ReadContext } from '../types';

/** Lines that run within so many degrees of an axis are taken to run along it. */
const STRAIGHT = 0.35;

export interface ReadPage {
	/** In reading order, with quads in pixels of the picture. */
	readonly rows: readonly Row[];
	/** The same, one after the other. */
	readonly lines: readonly TextLine[];
	/** The same in the upright frame. */
	readonly upright: UprightText;
	readonly frame: UprightFrame;
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
}

async function readPage(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<PageText> {
	const scripts = scriptsFor(parameters.language ?? undefined);
	if (page.textLayer) return layerText(page.textLayer);
	return await readText(page.image, context.models, {
		detectDirection: true,
		singleOrientation: parameters.single_orientation_mode !== false,
		singleLine: false,
		scripts,
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
	});
}

/** Measured angles are a little off; rules mostly run along the axes exactly. */
function snap(direction: number): number {
	const nearest = Math.round(direction / 90) * 90;
	return Math.abs(direction - nearest) <= STRAIGHT ? nearest % 360 : direction;
}

/** Reads the text of a page, however it is turned. */
export async function readLines(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<ReadPage> {
	const { rows, direction: measured } = await readPage(page, parameters, context);
	const direction = snap(measured);
	const { image } = page;
	const frame = uprightFrame(image, direction);
	const lines = rows.flat();
	const turned = lines.map((line) => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(frame.fromImage, point)),
	}));
	const { width, height, toImage } = frame;
	return {
		rows,
		lines,
		upright: { image, width, height, toImage, lines: turned },
		frame,
		direction,
	};
}
