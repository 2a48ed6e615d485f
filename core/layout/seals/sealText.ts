import type { TextLine } from '../../text/types';
import type { SealLine } from './types';

/** Lines that are read less surely than this are ornaments. */
const LEAST_CONFIDENCE = 0.5;
/** A letter read less surely than this counts against a reading. */
const DOUBTFUL = 0.4;

/** Stars, dots and dashes about a text. */
const ORNAMENTS = /^[^\p{L}\p{N}(（]+|[^\p{L}\p{N})）]+$/gu;

/** A line without its ornaments; undefined where nothing is left. */
export function cleanLine({ text, confidence }: SealLine): SealLine | undefined {
	const clean = text.replace(ORNAMENTS, '');
	return clean === '' || confidence < LEAST_CONFIDENCE ? undefined : { text: clean, confidence };
}

/** How much was read: more letters and surer ones. */
export function weighLine({ text, characters }: TextLine): number {
	if (text.replace(ORNAMENTS, '') === '') return 0;
	return characters.reduce((sum, { confidence }) => sum + confidence - DOUBTFUL, 0);
}
