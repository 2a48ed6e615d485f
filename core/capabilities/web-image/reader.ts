import { roundShare } from '../../result';
import { findContact } from '../../contact/findContact';
import type { Contact } from '../../contact/types';
import { createPyramid } from '../../image/pyramid';
import type { Page } from '../../intake/types';
import { scriptsOf } from '../../text/scripts';
import type { TextLine } from '../../text/types';
import { placeInSent } from '../cardPictures';
import { warningsOf } from '../general-text/warnings';
import type { Reader } from '../types';
import type { WebImageResult } from './descriptor';
import { guessFonts } from './guessFonts';
import { readRows } from './readRows';

type Block = WebImageResult['words_block_list'][number];

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

function hasDetails({ details }: Contact): boolean {
	return Object.keys(details).length > 0;
}

/** Web Image: every line of a page with its place, contact data and the size of the picture. */
export const readWebImage: Reader = async (page, parameters, context) => {
	const { rows, direction } = await readRows(page, parameters, context);
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
		direction: roundShare(direction) % 360,
		scripts: scriptsOf(text),
		confidence,
		text,
		...(contact && hasDetails(contact) && { extras: { contact_details: contact.details } }),
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};
