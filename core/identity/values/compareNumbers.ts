import { parseLatinNrc } from '../../card/myanmar/nrcNumber';
import { pairNrc } from '../../card/myanmar/pairNrc';
import { toPlainDigits } from './readDay';

/** How two numbers agree. */
export type NumberMatch =
	| 'same'
	/** One has the check character at its end, the other has not. */
	| 'withoutCheck'
	/** Letters and digits of one shape stand for each other. */
	| 'lookAlike'
	/** Letters of the town of a Burmese number are spelt otherwise; all figures are the same. */
	| 'spelling'
	/** One hides characters, and those that are shown are the same. */
	| 'hidden'
	| 'other';

/** Letters that look like a digit in the faces of documents (see the look-alikes of zones). */
const LOOKS: Readonly<Record<string, string>> = {
	...{ O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' },
};

/** Shorter stretches would be met by chance. */
const MIN_SHOWN = 4;

/** Compares two numbers; blanks, dots, strokes and brackets do not count. */
export function compareNumbers(a: string, b: string, checkCharacter: boolean): NumberMatch {
	const [one, other] = [plainNumber(a), plainNumber(b)];
	if (one === '' || other === '') return 'other';
	if (one === other) return 'same';
	if (checkCharacter && (one.slice(0, -1) === other || other.slice(0, -1) === one)) {
		return 'withoutCheck';
	}
	if (looks(one) === looks(other)) return 'lookAlike';
	if (isSameNrc(a, b)) return 'spelling';
	return showsSame(a, b) || showsSame(b, a) ? 'hidden' : 'other';
}

function plainNumber(text: string): string {
	const latin = /\p{Script=Myanmar}/u.test(text) ? (pairNrc.toLatin(text) ?? text) : text;
	return toPlainDigits(latin)
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

const looks = (number: string): string =>
	[...number].map((character) => LOOKS[character] ?? character).join('');

function isSameNrc(a: string, b: string): boolean {
	const [one, other] = [a, b].map((text) => parseLatinNrc(pairNrc.toLatin(text) ?? text));
	return (
		one !== undefined &&
		other !== undefined &&
		one.state === other.state &&
		one.number === other.number &&
		one.township[0] === other.township[0]
	);
}

/** `****1236` beside `Q70451236`: stars and dots hide one character each, or any number of them. */
function showsSame(masked: string, whole: string): boolean {
	if (!/[*•●]/u.test(masked)) return false;
	const shown = toPlainDigits(masked)
		.toUpperCase()
		.replace(/[^\p{L}\p{N}*•●]/gu, '');
	const parts = shown.split(/[*•●]+/u);
	if (parts.join('').length < MIN_SHOWN) return false;
	const pattern = parts.join('[\\p{L}\\p{N}]+');
	return new RegExp(`^${pattern}$`, 'u').test(plainNumber(whole));
}
