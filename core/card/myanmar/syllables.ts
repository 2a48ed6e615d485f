/** A letter that begins a syllable: not one that is closed by a killer, nor one under another. */
const START = /(?<!\u1039)(?=[\u1000-\u102a\u103f\u104e](?!\u1037?\u103a(?!\u103b)|\u1039))/gu;

/** The syllables of a Burmese text; letters that stand over others stay with the syllable before. */
export function splitSyllables(text: string): string[] {
	return text
		.normalize('NFC')
		.split(START)
		.filter((syllable) => syllable !== '');
}
