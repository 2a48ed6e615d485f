import { uprightFrame } from '../../card/uprightFrame';
import type { ContactLine } from '../../contact/types';
import { applyAffine, mapQuad } from '../../image/affine';
import { quadBounds } from '../../image/quad';
import type { Page } from '../../intake/types';
import { layerText } from '../../text/layerText';
import { readText, type PageText } from '../../text/readText';
import type { TextLine } from '../../text/types';
import type { ParameterValues, ReadContext } from '../types';
import { orderBlocks } from './orderBlocks';

/** A line with its place in the upright picture. */
export interface UprightLine extends ContactLine {
	readonly line: TextLine;
}

export interface PageRows {
	/** In reading order, each from the left to the right. */
	readonly rows: readonly UprightLine[][];
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
}

/** All lines of a picture that is laid out freely; a PDF's own text is taken as it stands. */
export async function readRows(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<PageRows> {
	const read = await readLines(page, parameters, context);
	return { rows: orderRows(page, read), direction: read.direction };
}

async function readLines(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<PageText> {
	if (page.textLayer) return layerText(page.textLayer);
	return await readText(page.image, context.models, {
		detectDirection: parameters.detect_direction === true,
		singleOrientation: parameters.detect_text_direction === false,
		singleLine: false,
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
	});
}

function orderRows({ image }: Page, { rows, direction }: PageText): readonly UprightLine[][] {
	const { fromImage } = uprightFrame(image, direction);
	const upright = rows.map((row) =>
		row.map((line) => ({
			text: line.text,
			bounds: quadBounds(mapQuad(line.quad, (point) => applyAffine(fromImage, point))),
			line,
		})),
	);
	// Columns of upright characters are in order already.
	return rows.flat().some(({ vertical }) => vertical) ? upright : orderBlocks(upright.flat());
}
