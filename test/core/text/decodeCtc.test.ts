import { decodeCtc } from '../../../core/text/decodeCtc';

const CHARSET = ['', 'a', 'b', 'c', ' '];
const SURE = 0.9;

/** One step a sign; `-` is the blank. */
function spell(signs: string, { offset = 0, sureness = [] as readonly number[] } = {}) {
	const classes = CHARSET.length;
	const data = new Float32Array(offset + signs.length * classes);
	[...signs].forEach((sign, step) => {
		const row = offset + step * classes;
		const sure = sureness[step] ?? SURE;
		data.fill((1 - sure) / (classes - 1), row, row + classes);
		data[row + (sign === '-' ? 0 : CHARSET.indexOf(sign))] = sure;
	});
	return { data, offset, steps: signs.length, classes };
}

function read(signs: string, filled = 1) {
	return decodeCtc(spell(signs), CHARSET, filled);
}

const textOf = (signs: string): string =>
	read(signs)
		.map(({ char }) => char)
		.join('');

describe('decoding the steps of a line', () => {
	it.each([
		['', ''],
		['----', ''],
		['abc', 'abc'],
		['aaabbbc', 'abc'],
		['--aa--b-', 'ab'],
		['a-a', 'aa'],
		['aa--aab', 'aab'],
		['a a', 'a a'],
	])('reads %j as %j', (signs, text) => {
		expect(textOf(signs)).toBe(text);
	});

	it('is as sure of a character as of its surest step', () => {
		const output = spell('aa-b', { sureness: [0.6, 0.8, 0.9, 0.7] });
		const confidences = decodeCtc(output, CHARSET, 1).map(({ confidence }) => confidence);
		expect(confidences[0]).toBeCloseTo(0.8);
		expect(confidences[1]).toBeCloseTo(0.7);
	});

	it('reads its own line of a batch', () => {
		const output = spell('ab', { offset: 10 });
		expect(decodeCtc(output, CHARSET, 1).map(({ char }) => char)).toEqual(['a', 'b']);
	});
});

describe('places of characters', () => {
	it('meet half way between neighbours', () => {
		const [a, b] = read('-a--bb----');
		expect(a?.to).toBeCloseTo(0.3);
		expect(b?.from).toBeCloseTo(0.3);
	});

	it('reach little beyond their own steps at the ends of a line', () => {
		const [a] = read('----a-----');
		expect(a?.from).toBeCloseTo(0.35);
		expect(a?.to).toBeCloseTo(0.55);
	});

	it('are shares of what the line fills, not of the padding', () => {
		const [full] = read('-a-');
		const [half] = read('-a----', 0.5);
		expect(half?.from).toBeCloseTo(full?.from ?? NaN);
		expect(half?.to).toBeCloseTo(full?.to ?? NaN);
	});

	it.each([
		['abcabcabca', 1],
		['aa-bb--c-a', 1],
		['a-b----c--', 0.5],
		['a---bc---a', 0.35],
		['-----a-b-c', 0.2],
	])('stay on the line and run on: %s filled to %d', (signs, filled) => {
		let reached = 0;
		for (const { from, to } of read(signs, filled)) {
			expect(from).toBeGreaterThanOrEqual(reached);
			expect(to).toBeGreaterThanOrEqual(from);
			expect(to).toBeLessThanOrEqual(1);
			reached = to;
		}
	});
});
