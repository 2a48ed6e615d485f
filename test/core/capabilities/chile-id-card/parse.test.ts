import {
	parseChileanDate,
	parseDocumentNumber,
	parseKnownNationality,
	parseRun,
	parseSex,
} from '../../../../core/capabilities/chile-id-card/parse';

describe('values of Chilean cards', () => {
	it.each([
		['RUN 17.654.321-3', '17.654.321-3'],
		['7.654.321-k', '7.654.321-K'],
		['I7.6S4.32l - 3', '17.654.321-3'],
		['123.456.789', undefined],
	])('the RUN in %s', (text, run) => {
		expect(parseRun(text)).toBe(run);
	});

	it.each([
		['104.512.360', '104.512.360'],
		['104 512 360', '104.512.360'],
		['A104512360', 'A104512360'],
		['17.654.321-3', undefined],
	])('the document number in %s', (text, number) => {
		expect(parseDocumentNumber(text)).toBe(number);
	});

	it.each([
		['14 MAR 1990', '14 MAR 1990'],
		['14 M4R 1990', '14 MAR 1990'],
		['1 SEPT 2001', '01 SEPT 2001'],
		['CHILENA', undefined],
	])('the date in %s', (text, date) => {
		expect(parseChileanDate(text)).toBe(date);
	});

	it('sex and nationality by their words', () => {
		expect(parseSex('F.')).toBe('F');
		expect(parseSex('FIRMA')).toBeUndefined();
		expect(parseKnownNationality('CHILENA')).toBe('CHILENA');
		expect(parseKnownNationality('SOTO')).toBeUndefined();
	});
});
