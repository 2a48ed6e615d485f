import type { TextRun } from './splitRuns';

/**
 * The characters that each glyph of a run stands for.
 * @param clusters of each glyph, from left to right: where its characters begin in the text
 */
export function glyphTexts(
	{ text, isRightToLeft }: TextRun,
	clusters: readonly number[],
): readonly string[] {
	const starts = [...new Set(clusters)].sort((a, b) => a - b);
	const texts = clusters.map(() => '');
	starts.forEach((start, i) => {
		const chars = [...text.slice(start, starts[i + 1] ?? text.length)];
		const places = clusters.flatMap((cluster, at) => (cluster === start ? [at] : []));
		const ordered = isRightToLeft ? [...places].reverse() : places;
		// A ligature or a sign in several parts: the first glyph has all of it.
		const parts = chars.length === ordered.length ? chars : [chars.join('')];
		parts.forEach((part, at) => {
			const place = ordered[at];
			if (place !== undefined) texts[place] = part;
		});
	});
	return texts;
}
