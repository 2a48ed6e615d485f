import { quadLength, quadThickness } from '../image/quad';
import { multiScriptOf, type ReadableScript } from './readableScripts';
import type { TextLine } from './types';

/** No character takes more of a line than this many times its height; the rest was skipped. */
const WIDEST = 1.3;
/** Empty room at both ends of a box together, times its height. */
const MARGINS = 0.8;

/** Lines worth less than this are hard to read, or rubbish of a recogniser of other scripts. */
const CLEAR_WORTH = 0.8;
/** Where less than this share of a page is clear, it was not read as it should be. */
const CLEAR_SHARE = 0.5;

/** What a reading of a line is worth beside another. */
export interface ReadingWeight {
	/** 0..1: the confidence, less for stretches without characters and for a mixture of scripts. */
	readonly worth: number;
	/** The most frequent script of those that only the multi-script recogniser reads. */
	readonly script?: ReadableScript;
	/** How many letters it has in that script. */
	readonly letters: number;
}

/** Share (0..1) of the line's length that the characters cover: unknown letters are skipped. */
export function coverageOf({ characters, quad }: TextLine): number {
	const height = quadThickness(quad) / Math.max(quadLength(quad), 1e-6);
	const covered = characters.reduce(
		(sum, { from, to }) => sum + Math.min(to - from, WIDEST * height),
		0,
	);
	return Math.min(1, covered / Math.max(1 - MARGINS * height, height / 2));
}

/** Weighs a reading: how sure, how complete, and whether its letters belong together. */
export function weighReading(line: TextLine): ReadingWeight {
	const counts = new Map<ReadableScript, number>();
	for (const { char } of line.characters) {
		const script = multiScriptOf(char);
		if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const coherence = most ? most[1] / all : 1;
	return {
		worth: line.confidence * coverageOf(line) * coherence,
		script: most?.[0],
		letters: most?.[1] ?? 0,
	};
}

/** Length of a line in times its height, which is what reading it costs. */
export function spanOf({ quad }: TextLine): number {
	return quadLength(quad) / Math.max(quadThickness(quad), 1e-6);
}

/** Share (0..1) of the length of a page's lines that was read well. */
export function clearShare(lines: readonly TextLine[]): number {
	const total = (some: readonly TextLine[]): number =>
		some.reduce((sum, line) => sum + spanOf(line), 0);
	const clear = lines.filter((line) => weighReading(line).worth >= CLEAR_WORTH);
	return total(clear) / Math.max(total(lines), 1e-6);
}

/** Whether most of a page was read well; a page without lines was not. */
export function isClear(lines: readonly TextLine[]): boolean {
	return clearShare(lines) >= CLEAR_SHARE;
}
