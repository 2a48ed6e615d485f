import { roundShare } from '../../result';
import { uprightFrame } from '../../card/uprightFrame';
import { findContact } from '../../contact/findContact';
import type { Contact, ContactLine } from '../../contact/types';
import { applyAffine, mapQuad } from '../../image/affine';
import { createPyramid } from '../../image/pyramid';
import { quadBounds } from '../../image/quad';
import type { Page } from '../../intake/types';
import { layerText } from '../../text/layerText';
import { readText, type PageText } from '../../text/readText';
import { scriptsOf } from '../../text/scripts';
import type { TextLine } from '../../text/types';
import { placeInSent } from '../cardPictures';
import { warningsOf } from '../general-text/warnings';
import type { ParameterValues, ReadContext, Reader } from '../types';
import type { WebImageResult } from './descriptor';
import { guessFonts } from './guessFonts';
import { orderBlocks } from './orderBlocks';

type Block = WebImageResult['words_block_list'][number];

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

function blocksOf(lines: readonly TextLine[], page: Page, withFonts: boolean): Block[] {
	const pyramid = withFonts ? createPyramid(page.image) : undefined;
	return lines.map((line) => ({
		words: line.text,
		confidence: roundShare(line.confidence),
		location: placeInSent(line.quad, page),
		...(pyramid && guessFonts(pyramid, line)),
	}));
}

/** Mean over all characters, 0..1. */
function meanConfidence(lines: readonly TextLine[]): number {
	const characters = lines.flatMap((line) => line.characters);
	const sum = characters.reduce((total, { confidence }) => total + confidence, 0);
	return characters.length === 0 ? 0 : roundShare(sum / characters.length);
}

interface UprightLine extends ContactLine {
	readonly line: TextLine;
}

/** The lines in reading order, with their places in the upright picture. */
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

function hasDetails({ details }: Contact): boolean {
	return Object.keys(details).length > 0;
}

/** Web Image: every line of a page with its place, contact data and the size of the picture. */
export const readWebImage: Reader = async (page, parameters, context) => {
	const read = await readLines(page, parameters, context);
	const rows = orderRows(page, read);
	const lines = rows.flat().map(({ line }) => line);
	const asked: readonly unknown[] = Array.isArray(parameters.extract_type)
		? parameters.extract_type
		: [];
	const contact = asked.includes('contact_info') && findContact(rows.flat());
	const result: WebImageResult = {
		words_block_count: lines.length,
		words_block_list: blocksOf(lines, page, parameters.detect_font === true),
		extracted_data: {
			...(contact && { contact_info: contact.info }),
			...(asked.includes('image_size') && {
				image_size: { height: page.sentHeight, width: page.sentWidth },
			}),
		},
	};
	const text = rows.map((row) => row.map((line) => line.text).join(' ')).join('\n');
	const confidence = meanConfidence(lines);
	return {
		result,
		warnings: warningsOf(lines, page, confidence),
		// A hair under a whole turn would be rounded to 360.
		direction: roundShare(read.direction) % 360,
		scripts: scriptsOf(text),
		confidence,
		text,
		...(contact && hasDetails(contact) && { extras: { contact_details: contact.details } }),
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};
