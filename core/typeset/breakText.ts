/** Where lines may end: after words, which dictionaries find in scripts that write no spaces. */
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Never start a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Sc}\s%ー々]+$/u;
/** Never end a line; the hyphen and the like keep what follows only inside a number. */
const OPENING = /[\p{Ps}\p{Pi}#@$€£+¥/\\'\u00a0\u202f-]$/u;

/** The parts of a paragraph between which a line may be broken, in order, with their spaces. */
export function breakWords(paragraph: string): readonly string[] {
	const parts: string[] = [];
	for (const { segment } of WORDS.segment(paragraph)) {
		const last = parts.at(-1);
		const joins = last !== undefined && (CLOSING.test(segment) || OPENING.test(last));
		if (joins) parts[parts.length - 1] = last + segment;
		else parts.push(segment);
	}
	return parts;
}

/** What a reader takes for one character each: letters with all their marks. */
export function breakClusters(text: string): readonly string[] {
	return [...CLUSTERS.segment(text)].map(({ segment }) => segment);
}
