import { cleanName } from '../../../../core/card/values/cleanName';
import { findMonth } from '../../../../core/card/values/findMonth';
import { formatDate, toIsoDate } from '../../../../core/card/values/formatDate';
import { parseDate } from '../../../../core/card/values/parseDate';
import { inCaseOf, snapToKnown } from '../../../../core/card/values/snapToKnown';

describe('dates', () => {
	it.each([
		['14 MAR 1990', '1990-03-14'],
		['05 01 1990', '1990-01-05'],
		['21/07/1996', '1996-07-21'],
		['2021-06-30', '2021-06-30'],
		['03.12.1969', '1969-12-03'],
		['O5 O1 199O', '1990-01-05'],
		['10 121996', '1996-12-10'],
		['1 de febrero de 2004', '2004-02-01'],
		['Mar 14, 1990', '1990-03-14'],
		['nacido el 9 SET 2001 en', '2001-09-09'],
	])('%s is %s', (text, iso) => {
		const date = parseDate(text);
		expect(date && toIsoDate(date)).toBe(iso);
	});

	it.each(['31/02/1990', '14 13 1990', '12345678', 'CHILENA', '29/02/2023'])(
		'%s is none',
		(text) => {
			expect(parseDate(text)).toBeUndefined();
		},
	);

	it('count Buddhist years', () => {
		const date = parseDate('10/05/2533', { buddhist: true });
		expect(date && toIsoDate(date)).toBe('1990-05-10');
	});

	it('keep their separators', () => {
		const date = parseDate('1/2/1990');
		expect(date && formatDate(date)).toBe('01/02/1990');
	});
});

describe('months', () => {
	it.each([
		['ENE', 1],
		['AGO', 8],
		['0CT', 10],
		['SETIEMBRE', 9],
		['Août', 8],
		['FEBRERQ', 2],
	])('%s is month %d', (name, month) => {
		expect(findMonth(name)).toBe(month);
	});

	it('are not guessed between two that are as near', () => {
		expect(findMonth('JUE')).toBeUndefined();
		expect(findMonth('M')).toBeUndefined();
	});
});

describe('names', () => {
	it('keep accents and lose what belongs to no name', () => {
		expect(cleanName(' MUÑ0Z: ')).toBe('MUÑOZ');
		expect(cleanName("O'HIGGINS-PEÑA")).toBe("O'HIGGINS-PEÑA");
	});

	it('are neither numbers nor single letters', () => {
		expect(cleanName('12.345.678')).toBeUndefined();
		expect(cleanName('M')).toBeUndefined();
	});
});

describe('known spellings', () => {
	it('replace accents where only one word has the letters', () => {
		expect(snapToKnown('NGUYẾN', ['NGUYỄN', 'LÊ'])).toBe('NGUYỄN');
		expect(snapToKnown('VO', ['VÕ', 'VÒ'])).toBeUndefined();
	});

	it('keep capitals', () => {
		expect(inCaseOf('ĐÀ NẲNG', 'Đà Nẵng')).toBe('ĐÀ NẴNG');
	});
});
