import { nationalityCode } from '../../../../core/card/kinds/nationalityCode';
import { parseIdDate } from '../../../../core/card/kinds/parseIdDate';
import { parseSex } from '../../../../core/card/kinds/parseSex';
import { splitName } from '../../../../core/card/kinds/splitName';
import { stripLabel } from '../../../../core/card/kinds/stripLabel';

describe('splitName', () => {
	it('takes what stands before a comma for the family name', () => {
		expect(splitName('DELA CRUZ, MINA ROSE')).toEqual({ last: 'DELA CRUZ', first: 'MINA ROSE' });
	});

	it('takes the last word, with its particles, where given names come first', () => {
		expect(splitName('Anna Maria van der Berg')).toEqual({
			first: 'Anna Maria',
			last: 'van der Berg',
		});
	});

	it('takes the first word where the family name comes first', () => {
		expect(splitName('LÝ THỊ HOA', 'family-first')).toEqual({ last: 'LÝ', first: 'THỊ HOA' });
	});

	it('leaves forms of address out', () => {
		expect(splitName('MR. SOMCHAI RAKDEE')).toEqual({ first: 'SOMCHAI', last: 'RAKDEE' });
	});

	it('keeps a single word as the given name', () => {
		expect(splitName('SUHARTI')).toEqual({ first: 'SUHARTI', last: '' });
	});
});

describe('parseSex', () => {
	it.each([
		['F', 'F'],
		['male', 'M'],
		['PEREMPUAN', 'F'],
		['Ж/F', 'F'],
		['Nam', 'M'],
		['X', 'X'],
		['VARÓN', 'M'],
		['V', 'M'],
	])('reads %p as %p', (printed, sex) => {
		expect(parseSex(printed)).toBe(sex);
	});

	it('knows that a letter means something else to some issuers', () => {
		expect(parseSex('M', { H: 'M', M: 'F' })).toBe('F');
		expect(parseSex('H', { H: 'M', M: 'F' })).toBe('M');
	});

	it('takes no other words', () => {
		expect(parseSex('PARIS')).toBeUndefined();
		expect(parseSex('170 cm')).toBeUndefined();
	});
});

describe('parseIdDate', () => {
	it('reads figures in the order of the issuer', () => {
		expect(parseIdDate('04/15/2030', 'expiry', 'mdy')).toBe('2030-04-15');
		expect(parseIdDate('04/05/2030', 'expiry')).toBe('2030-05-04');
	});

	it('completes years of two digits by what the date means', () => {
		expect(parseIdDate('12.03.64', 'birth')).toBe('1964-03-12');
		expect(parseIdDate('12.03.24', 'issue')).toBe('2024-03-12');
	});

	it('counts years of the Buddhist era back', () => {
		expect(parseIdDate('14 August 2564', 'issue')).toBe('2021-08-14');
	});

	it('is undefined for what is no date', () => {
		expect(parseIdDate('31.02.2020', 'issue')).toBeUndefined();
	});
});

describe('stripLabel', () => {
	it('takes whole labels from the beginning', () => {
		expect(stripLabel('LN SMITH', ['LN'])).toBe('SMITH');
		expect(stripLabel('Date of birth: 1.2.1990', ['Date of Birth'])).toBe('1.2.1990');
	});

	it('leaves names that begin like a label', () => {
		expect(stripLabel('LNDQUIST EVA', ['LN'])).toBe('LNDQUIST EVA');
	});

	it('never leaves nothing', () => {
		expect(stripLabel('EXP', ['EXP'])).toBe('EXP');
	});
});

describe('nationalityCode', () => {
	it.each([
		['DEUTSCH', 'DEU'],
		['Française', 'FRA'],
		['SVENSK/SWE', 'SWE'],
		['NLD', 'NLD'],
	])('knows %p', (printed, code) => {
		expect(nationalityCode(printed)).toBe(code);
	});

	it('keeps words that it does not know', () => {
		expect(nationalityCode('Utopian')).toBe('Utopian');
	});
});
