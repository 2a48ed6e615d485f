import {
	readNumberedFields,
	type ElementNumber,
} from '../../../../core/card/kinds/readNumberedFields';
import { cardOf } from '../cardOf';

const values = (
	lines: Parameters<typeof cardOf>[0],
	enough = 4,
	rows: readonly ElementNumber[] = [],
) =>
	Object.fromEntries(
		Object.entries(readNumberedFields(cardOf(lines), { enough, rows })).map(([name, { value }]) => [
			name,
			value,
		]),
	);

describe('readNumberedFields', () => {
	it('reads values behind and right of their numbers', () => {
		const lines = [
			['1. MUSTER', 300, 60],
			['2.', 300, 100],
			['ERIKA', 360, 100],
			['3. 12.08.1964 BERLIN', 300, 140],
			['4a. 01.02.2019 4c. Stadt Muster', 300, 180],
			['4b. 31.01.2034', 300, 220],
			['5. B072RRE2I55', 300, 260],
		] as const;
		expect(values(lines)).toEqual({
			1: 'MUSTER',
			2: 'ERIKA',
			3: '12.08.1964 BERLIN',
			'4a': '01.02.2019',
			'4c': 'Stadt Muster',
			'4b': '31.01.2034',
			5: 'B072RRE2I55',
		});
	});

	it('parts a value from the number that follows it', () => {
		const lines = [
			['1. A', 300, 60],
			['4a.', 300, 100],
			['25/06/2021 4c. Office', 340, 100],
			['5. X1', 300, 140],
		] as const;
		expect(values(lines)).toMatchObject({ '4a': '25/06/2021', '4c': 'Office' });
	});

	it('reads all lines of an address', () => {
		const lines = [
			['1 DOE', 300, 60],
			['2 JANE', 300, 100],
			['8 12 SAMPLE ROAD', 300, 140],
			['SPRINGTOWN, TX 00000', 310, 166],
			['15 SEX F', 300, 230],
		] as const;
		expect(values(lines)).toMatchObject({ 8: '12 SAMPLE ROAD SPRINGTOWN, TX 00000' });
	});

	it('does not take the parts of a date for numbers', () => {
		const lines = [
			['5.11.1993', 300, 60],
			['1. A', 300, 100],
			['2. B', 300, 140],
			['8. C', 300, 180],
		] as const;
		expect(values(lines, 3)).toEqual({ 1: 'A', 2: 'B', 8: 'C' });
	});

	it('finds rows whose numbers were not read by their place', () => {
		const lines = [
			['MUSTER', 300, 60],
			['2. ERIKA', 300, 100],
			['12.08.1964', 300, 140],
			['8. SAMPLE 1', 300, 180],
		] as const;
		expect(values(lines, 2, ['1', '2', '3'])).toMatchObject({
			1: 'MUSTER',
			2: 'ERIKA',
			3: '12.08.1964',
		});
	});

	it('needs several numbers to believe one', () => {
		expect(values([['1. MUSTER', 300, 60]])).toEqual({});
	});

	it('reads values whose number is glued to the label behind it', () => {
		const lines = [
			['1 LN MUSTER', 300, 60],
			['2FN ERIKA', 300, 100],
			['15SEX F', 300, 140],
		] as const;
		expect(values(lines, 2)).toEqual({ 1: 'LN MUSTER', 2: 'FN ERIKA', 15: 'SEX F' });
	});
});
