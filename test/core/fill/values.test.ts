import type { FieldFormat, FillPlan, TemplateField } from '../../../core/fill/types';
import { formatNumber } from '../../../core/fill/values/formatNumber';
import { formatValue } from '../../../core/fill/values/formatValue';
import { matchOption } from '../../../core/fill/values/matchOption';
import { toTruth } from '../../../core/fill/values/valueWords';

const field = (name: string): TemplateField => ({ name, kind: 'text', isRequired: false });
const plan = (changes: Partial<FillPlan> = {}) => ({
	formats: [] as readonly FieldFormat[],
	dateOrder: 'dmy' as const,
	letterCase: 'keep' as const,
	...changes,
});

describe('a value', () => {
	it('stays as it is without a format', () => {
		expect(formatValue('1991-02-14', field('Born'), plan())).toBe('1991-02-14');
	});

	it.each([
		['DD/MM/YYYY', '14/02/1991'],
		['D.M.YY', '14.2.91'],
		['MMM D, YYYY', 'Feb 14, 1991'],
		['YYYYMMDD', '19910214'],
	])('that is a date is written as %s', (datePattern, written) => {
		expect(formatValue('1991-02-14', field('Anything'), plan({ datePattern }))).toBe(written);
	});

	it('is taken for a date in figures only where the field asks for one', () => {
		const how = plan({ datePattern: 'YYYY-MM-DD' });
		expect(formatValue('03/04/1991', field('Date of birth'), how)).toBe('1991-04-03');
		expect(formatValue('03/04/1991', field('Reference'), how)).toBe('03/04/1991');
		const american = plan({ datePattern: 'YYYY-MM-DD', dateOrder: 'mdy' });
		expect(formatValue('03/04/1991', field('Date of birth'), american)).toBe('1991-03-04');
		expect(formatValue('since 2019', field('Date of issue'), how)).toBe('since 2019');
	});

	it('takes the format of its field before that of all', () => {
		const formats: FieldFormat[] = [
			{ field: 'Born', kind: 'date', pattern: 'YYYY' },
			{ field: 'Name', kind: 'upper' },
			{ field: 'Sum', kind: 'number', pattern: '1.234,56' },
		];
		const how = plan({ formats, datePattern: 'DD/MM/YYYY', letterCase: 'lower' });
		expect(formatValue('1991-02-14', field('Born'), how)).toBe('1991');
		expect(formatValue('Mina', field('Name'), how)).toBe('MINA');
		expect(formatValue('1234.5', field('Sum'), how)).toBe('1.234,50');
		expect(() => formatValue('Mina', field('Born'), how)).toThrow('is no date');
	});
});

it.each([
	['1234567.891', '1,234.56', '1,234,567.89'],
	['1.234,5', '0.00', '1234.50'],
	['1,234,567', '1 234', '1 234 567'],
	['-12', '1.234', '-12'],
	['12 apples', '0', undefined],
])('%s as %s is %s', (text, example, written) => {
	expect(formatNumber(text, example)).toBe(written);
});

it.each([
	['M', ['Hombre', 'Mujer'], 'Hombre'],
	['女', ['M', 'F'], 'F'],
	['yes', ['Sí', 'No'], 'Sí'],
	['deutschland', ['Deutschland', '中国'], 'Deutschland'],
	['X', ['Male', 'Female'], undefined],
])('%s is the choice of %j that it means', (value, options, choice) => {
	expect(matchOption(value, options)).toBe(choice);
});

it('knows yes and no in words', () => {
	expect(['true', 'Yes', 'x', '是', 'Да', '✓', true].map(toTruth)).not.toContain(false);
	expect(['no', '0', '', null, false, 'нет'].map(toTruth)).not.toContain(true);
	expect(toTruth('maybe')).toBeUndefined();
});
