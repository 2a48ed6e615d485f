import {
	parseCui,
	parseDepartment,
	parseMaritalStatus,
	parseName,
	parsePeruvianDate,
	parseUbigeo,
	parseYesNo,
} from '../../../../core/capabilities/peru-id-card/parse';

describe('values of Peruvian cards', () => {
	it.each([
		['40123456 - 9', '40123456-9'],
		['DNI 40123456', '40123456'],
		['4O123456-9', '40123456-9'],
		['150132', undefined],
	])('the number in %s', (text, number) => {
		expect(parseCui(text)).toBe(number);
	});

	it.each([
		['10 121996', '10 12 1996'],
		['01/02/2008', '01/02/2008'],
		['NO CADUCA', 'NO CADUCA'],
	])('the date in %s', (text, date) => {
		expect(parsePeruvianDate(text)).toBe(date);
	});

	it('codes, words and names', () => {
		expect(parseUbigeo('10 12 1996 150132')).toBe('150132');
		expect(parseYesNo('SÍ')).toBe('SI');
		expect(parseMaritalStatus('S')).toBe('S');
		expect(parseMaritalStatus('SOTO')).toBeUndefined();
		expect(parseName('ÑAUPA')).toBe('ÑAUPA');
		expect(parseName('QUISPE<<ANA<LUCIA')).toBeUndefined();
	});

	it('departments without accents that no card prints', () => {
		expect(parseDepartment('CÚSCO')).toBe('CUSCO');
		expect(parseDepartment('JUNÍN')).toBe('JUNÍN');
		expect(parseDepartment('OTRA')).toBe('OTRA');
	});
});
