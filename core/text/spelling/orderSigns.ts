import type { LineCharacter } from '../types';

const BURMESE_SIGN = /^[\u102b-\u1038\u103a-\u103e]$/;
const ASAT = '\u103a';
const DOT_BELOW = '\u1037';
/** Unicode Technical Note 11: medials, vowel e, upper, lower, aa, signs above, below, after. */
const BURMESE_ORDER =
	'\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1033\u1034\u1035\u1032\u102f\u1030\u102b\u102c\u1036\u1037\u1038';

const THAI_TONE = /^[\u0e48-\u0e4b]$/;
/** Vowels and signs above or below, which come before the tone mark. */
const THAI_VOWEL = /^[\u0e31\u0e34-\u0e3a]$/;
const NIKHAHIT = '\u0e4d';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';
const SARA_E = '\u0e40';
const SARA_AE = '\u0e41';

function together(characters: readonly LineCharacter[], char: string): LineCharacter {
	return {
		char,
		confidence: Math.min(...characters.map(({ confidence }) => confidence)),
		from: Math.min(...characters.map(({ from }) => from)),
		to: Math.max(...characters.map(({ to }) => to)),
	};
}

/** Tone marks after vowels; signs that are typed as one key each are one. */
function orderThai(characters: readonly LineCharacter[]): LineCharacter[] {
	const ordered: LineCharacter[] = [];
	for (const character of characters) {
		const last = ordered[ordered.length - 1];
		const pair = `${last?.char ?? ''}${character.char}`;
		if (last && pair === NIKHAHIT + SARA_AA) {
			ordered[ordered.length - 1] = together([last, character], SARA_AM);
		} else if (last && pair === SARA_E + SARA_E) {
			ordered[ordered.length - 1] = together([last, character], SARA_AE);
		} else if (last && THAI_TONE.test(last.char) && THAI_VOWEL.test(character.char)) {
			ordered.splice(-1, 0, character);
		} else {
			ordered.push(character);
		}
	}
	return ordered;
}

/** The signs after a consonant; an asat keeps its place, and the dot below stands before it (NFC). */
function orderCluster(signs: readonly LineCharacter[]): LineCharacter[] {
	const rank = ({ char }: LineCharacter): number => BURMESE_ORDER.indexOf(char);
	const asat = signs.findIndex(({ char }) => char === ASAT);
	const head = asat < 0 ? signs : signs.slice(0, asat);
	const sorted = [...head].sort((a, b) => rank(a) - rank(b));
	if (asat < 0) return sorted;
	const rest = orderCluster(signs.slice(asat + 1));
	const dot = rest[0]?.char === DOT_BELOW ? rest.slice(0, 1) : [];
	return [...sorted, ...dot, signs[asat] as LineCharacter, ...rest.slice(dot.length)];
}

function orderBurmese(characters: readonly LineCharacter[]): LineCharacter[] {
	const ordered: LineCharacter[] = [];
	let cluster: LineCharacter[] = [];
	const close = (): void => {
		ordered.push(...orderCluster(cluster));
		cluster = [];
	};
	for (const character of characters) {
		if (BURMESE_SIGN.test(character.char)) {
			cluster.push(character);
			continue;
		}
		close();
		ordered.push(character);
	}
	close();
	return ordered;
}

/** Signs around a consonant in the order in which Unicode stores them. */
export function orderSigns(characters: readonly LineCharacter[]): LineCharacter[] {
	return orderBurmese(orderThai(characters));
}
