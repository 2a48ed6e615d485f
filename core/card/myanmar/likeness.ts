/** Burmese signs that look alike, or are so small that they are missed. */
const PAIRS: readonly string[] = [
	'ိီ',
	'ုူ',
	'ျြ',
	'ာါ',
	'ဇင',
	'တထ',
	'ဒအ',
	'ပဖ',
	'ဖဗ',
	'ဘတ',
	'ဓစ',
	'ပဟ',
	'မဖ',
];
const SMALL = /[\u102d-\u1032\u1036-\u103a\u103b\u103e]/u;
/** What a look-alike or a small sign costs; any other difference costs 1. */
const ALIKE = 0.6;

function change(a: string, b: string): number {
	if (a === b) return 0;
	return PAIRS.some((pair) => pair.includes(a) && pair.includes(b)) ? ALIKE : 1;
}

const gap = (sign: string): number => (SMALL.test(sign) ? ALIKE : 1);

/** How differently two Burmese texts look: about the number of letters that were read wrongly. */
export function unlikeness(one: string, other: string): number {
	const [a, b] = [[...one], [...other]];
	let row = b.reduce<number[]>((costs, sign) => [...costs, (costs.at(-1) ?? 0) + gap(sign)], [0]);
	for (const sign of a) {
		const next = [(row[0] ?? 0) + gap(sign)];
		b.forEach((own, j) => {
			const left = (next[j] ?? 0) + gap(own);
			const up = (row[j + 1] ?? 0) + gap(sign);
			next.push(Math.min(left, up, (row[j] ?? 0) + change(sign, own)));
		});
		row = next;
	}
	return row.at(-1) ?? 0;
}
