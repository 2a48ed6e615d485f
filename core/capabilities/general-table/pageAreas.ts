import { uprightFrame, type UprightFrame } from '../../card/uprightFrame';
import { applyAffine, mapQuad } from '../../image/affine';
import type { Page } from '../../intake/types';
import { readAreas } from '../../table/readAreas';
import type { Area } from '../../table/orderAreas';
import { layerText } from '../../text/layerText';
import { readText, type PageText } from '../../text/readText';
import type { ReadContext } from '../types';

/** Lines that run within so many degrees of an axis are taken to run along it. */
const STRAIGHT = 0.35;

export interface PageAreas {
	/** In reading order; places in the upright frame. */
	readonly areas: readonly Area[];
	readonly frame: UprightFrame;
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
}

async function readLines(page: Page, context: ReadContext): Promise<PageText> {
	if (page.textLayer) return layerText(page.textLayer);
	return await readText(page.image, context.models, {
		detectDirection: true,
		singleOrientation: false,
		singleLine: false,
		scripts: ['Hani', 'Latn'],
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
	});
}

/** Measured angles are a little off; rules mostly run along the axes exactly. */
function snap(direction: number): number {
	const nearest = Math.round(direction / 90) * 90;
	return Math.abs(direction - nearest) <= STRAIGHT ? nearest % 360 : direction;
}

/** Reads a page, however it is turned, and finds its tables. */
export async function pageAreas(
	page: Page,
	context: ReadContext,
	onlyRuled: boolean,
): Promise<PageAreas> {
	const { rows, direction: measured } = await readLines(page, context);
	const direction = snap(measured);
	const { image } = page;
	const frame = uprightFrame(image, direction);
	const lines = rows.flat().map((line) => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(frame.fromImage, point)),
	}));
	const { width, height, toImage } = frame;
	return {
		areas: readAreas({ image, width, height, toImage, lines }, onlyRuled),
		frame,
		direction,
	};
}
