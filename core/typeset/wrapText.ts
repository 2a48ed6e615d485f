import { breakClusters, breakWords } from './breakText';
import type { Shaper } from './openShaper';
import type { ShapedLine } from './types';

/** Rounding of widths must not break a line that fits. */
const TOLERANCE = 1e-6;

/**
 * Breaks a text into lines that are at most `width` ems wide; words that are wider are cut between
 * characters.
 * @throws OcrError font
 */
export function wrapText(shaper: Shaper, text: string, width: number): readonly ShapedLine[] {
	return text
		.split(/\r\n?|\n/u)
		.flatMap((paragraph) => wrapParagraph(shaper, paragraph, width + TOLERANCE));
}

function wrapParagraph(shaper: Shaper, paragraph: string, width: number): ShapedLine[] {
	const lines: string[] = [];
	let line = '';
	const measure = (part: string) => shaper.shape(part.trimEnd()).width;
	for (const word of breakWords(paragraph)) {
		if (measure(line + word) <= width) {
			line += word;
			continue;
		}
		if (line.trim() !== '') lines.push(line);
		line = word.trimStart();
		if (measure(line) <= width) continue;
		const pieces = cutWord(line, width, measure);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	return [...lines, line].map((each) => shaper.shape(each.trimEnd()));
}

/** Pieces of a word that fit; a single character that is too wide stands alone. */
function cutWord(word: string, width: number, measure: (part: string) => number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const cluster of breakClusters(word)) {
		if (piece !== '' && measure(piece + cluster) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += cluster;
	}
	return [...pieces, piece];
}
