import { displayOrder } from './spelling/displayOrder';

const TO_THE_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const HANGUL = /[\uac00-\ud7a3]/g;
/** The longest stack that is one class, in code units. */
const LONGEST = 3;

/**
 * The classes in which a recogniser would write a word, from left to right; undefined when it
 * lacks a letter.
 *
 * @param classOf class by its characters
 */
export function labelWord(
	word: string,
	classOf: ReadonlyMap<string, number>,
): readonly number[] | undefined {
	const text = word.normalize('NFC').replace(HANGUL, (syllable) => syllable.normalize('NFD'));
	const seen = TO_THE_LEFT.test(text) ? displayOrder([...text], 'right').seen.join('') : text;
	const labels: number[] = [];
	for (let i = 0; i < seen.length;) {
		let length = Math.min(LONGEST, seen.length - i);
		while (length > 0 && !classOf.has(seen.slice(i, i + length))) length--;
		const label = classOf.get(seen.slice(i, i + length));
		if (length === 0 || label === undefined) return undefined;
		labels.push(label);
		i += length;
	}
	return labels;
}
