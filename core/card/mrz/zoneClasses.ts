import { ALPHABET, CLASSES } from './alphabet';

/** Characters that a recogniser writes for those of a zone. */
const WRITTEN_FOR: Readonly<Record<string, string>> = {
	'«': '<',
	'‹': '<',
	'〈': '<',
	'《': '<',
	く: '<',
	ㄑ: '<',
	'∠': '<',
	'＜': '<',
	'≤': '<',
	'£': '<',
	'€': '<',
	Ø: '0',
	Ο: 'O',
	О: 'O',
	口: 'O',
	〇: '0',
	'|': 'I',
	丨: 'I',
	'｜': 'I',
	'!': 'I',
	ı: 'I',
	l: 'I',
	q: '9',
	b: '6',
};

/** For every class of a recogniser the class of the zone that it stands for, or -1. */
function mapCharset(charset: readonly string[]): Int8Array {
	const map = new Int8Array(charset.length).fill(-1);
	charset.forEach((character, i) => {
		const plain = WRITTEN_FOR[character] ?? character.normalize('NFKD').charAt(0).toUpperCase();
		if (plain !== '') map[i] = ALPHABET.indexOf(plain);
	});
	return map;
}

const known = new WeakMap<readonly string[], Int8Array>();

/** As `mapCharset`, computed once for every charset. */
export function zoneClassesOf(charset: readonly string[]): Int8Array {
	const map = known.get(charset) ?? mapCharset(charset);
	known.set(charset, map);
	return map;
}

export interface RowEvidence {
	readonly steps: number;
	/** Probability of "no character", one a step. */
	readonly blank: Float32Array;
	/** Probabilities of the zone's characters, `CLASSES` a step. */
	readonly classes: Float32Array;
}

/**
 * Keeps of a recogniser's answer what concerns a zone: probabilities of characters that stand for
 * the same one are added, all others are left out.
 *
 * @param output `steps` rows of probabilities from `offset`, the blank first
 */
export function reduceToZone(
	output: { readonly data: Float32Array; readonly offset: number; readonly steps: number },
	charset: readonly string[],
): RowEvidence {
	const map = zoneClassesOf(charset);
	const { data, offset, steps } = output;
	const blank = new Float32Array(steps);
	const classes = new Float32Array(steps * CLASSES);
	for (let step = 0; step < steps; step++) {
		const from = offset + step * map.length;
		blank[step] = data[from] as number;
		for (let k = 1; k < map.length; k++) {
			const index = map[k] as number;
			if (index < 0) continue;
			const to = step * CLASSES + index;
			classes[to] = (classes[to] as number) + (data[from + k] as number);
		}
	}
	return { steps, blank, classes };
}
