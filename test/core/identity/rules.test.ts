import type { IdentitySettings } from '../../../core/identity/types';
import { judge, PASSPORT, PERU, THAI } from './documents';

type Changes = Partial<IdentitySettings>;

describe('numbers', () => {
	it.each([
		['Q70451236', 'q 7045-1236', 'pass'],
		['Q70451236', 'Ｑ７０４５１２３６', 'pass'],
		['Q70451236', 'O70451236', 'review'],
		['Q70451236', 'Q7O451236', 'review'],
		['Q70451236', '*****1236', 'review'],
		['Q70451236', '**36', 'fail'],
		['Q70451236', 'Q70451237', 'fail'],
		['Q70451236', '***', 'fail'],
	])('%s beside %s: %s', (passport_number, number, verdict) => {
		expect(judge('number', { ...PASSPORT, passport_number }, { number })).toMatchObject({
			verdict,
		});
	});

	it('may be given without the check character where a card has one', () => {
		expect(judge('number', PERU, { number: '40123456' })).toMatchObject({ verdict: 'pass' });
		expect(judge('number', PASSPORT, { number: 'Q7045123' })).toMatchObject({ verdict: 'fail' });
	});

	it('agree in Burmese and in Latin letters', () => {
		const card = {
			...{ side: 'front', class: 'old_version', nrc_id: '၁၄/မအန(နိုင်)၀၄၅၁၂၃', issue_date: '' },
			...{ name: 'မဥပမာ', father_name: '', birth: '၁၄-၂-၁၉၉၁', bloodlines_religion: '' },
			...{ height: '', blood_group: '', confidence: 0.9, warnings: [] },
		};
		expect(judge('number', card, { number: '14/MaAhNa(N)045123' }).verdict).toBe('pass');
		expect(judge('number', card, { number: '14/MAANA(N)045123' }).verdict).toBe('review');
		expect(judge('number', card, { number: '14/MAANA(N)045124' }).verdict).toBe('fail');
		expect(judge('birthDate', card, { birthDate: '1991-02-14' }).verdict).toBe('pass');
		expect(judge('expiry', card).verdict).toBe('skipped');
	});

	it('are left to a person where they were read unsurely', () => {
		const card = { ...PASSPORT, fieldConfidence: { passport_number: 0.4 } };
		expect(judge('number', card, { number: 'Q70451239' })).toMatchObject({ verdict: 'review' });
	});
});

describe('dates of birth', () => {
	it.each([
		['1991-02-14', 'pass'],
		['1991-02-14T00:00:00.000+01:00', 'pass'],
		['14.02.1991', 'pass'],
		['14 Feb 1991', 'pass'],
		['February 14, 1991', 'pass'],
		['1991年2月14日', 'pass'],
		['14 ก.พ. 2534', 'pass'],
		['๑๔ ก.พ. ๒๕๓๔', 'pass'],
		['14/02/2534', 'pass'],
		['1991', 'review'],
		['1991-02', 'review'],
		['02/1991', 'review'],
		['14.02.91', 'review'],
		['soon', 'review'],
		['1991-02-15', 'fail'],
		['1981-02-14', 'fail'],
		['1991-03', 'fail'],
	])('%s: %s', (birthDate, verdict) => {
		expect(judge('birthDate', PASSPORT, { birthDate })).toMatchObject({ verdict });
	});

	it('are in doubt where day and month are the other way round', () => {
		const card = { ...PASSPORT, date_of_birth: '1991-03-04' };
		expect(judge('birthDate', card, { birthDate: '03/04/1991' }).verdict).toBe('review');
		const american: Changes = { dateOrder: 'mdy' };
		expect(judge('birthDate', card, { birthDate: '03/04/1991' }, american).verdict).toBe('pass');
	});

	it('are read from cards in the Buddhist era', () => {
		const card = { ...THAI, date_of_birth_en: '' };
		expect(judge('birthDate', card, { birthDate: '1991-02-14' }).verdict).toBe('pass');
	});
});

describe('the expiry', () => {
	it.each<[string, Changes, string]>([
		['2026-11-29', {}, 'pass'],
		['2026-11-28', {}, 'fail'],
		['2026-11-28', { graceDays: 1 }, 'pass'],
		['2026-11-27', { graceDays: 1 }, 'fail'],
		['2027-05-28', { minimumValidity: { amount: 6, unit: 'months' } }, 'fail'],
		['2027-05-29', { minimumValidity: { amount: 6, unit: 'months' } }, 'pass'],
		['2026-12-08', { minimumValidity: { amount: 10, unit: 'days' } }, 'fail'],
		['2026-12-09', { minimumValidity: { amount: 10, unit: 'days' } }, 'pass'],
		['2026-11', {}, 'review'],
		['2026-12', { minimumValidity: { amount: 10, unit: 'days' } }, 'review'],
		['2026-10', {}, 'fail'],
		['LIFELONG', {}, 'pass'],
		['?', {}, 'review'],
		['', {}, 'review'],
	])('%s with %j: %s', (date_of_expiry, changes, verdict) => {
		expect(judge('expiry', { ...PASSPORT, date_of_expiry }, {}, changes)).toMatchObject({
			verdict,
		});
	});
});

describe('the minimum age', () => {
	it.each([
		['2008-11-29', 'pass'],
		['2008-11-30', 'fail'],
		['2008', 'review'],
		['2007', 'pass'],
		['2009', 'fail'],
	])('of 18 and a birth on %s: %s', (date_of_birth, verdict) => {
		expect(judge('minimumAge', { ...PASSPORT, date_of_birth })).toMatchObject({ verdict });
	});

	it('is reached on the first of March by those born on a leap day', () => {
		const card = { ...PASSPORT, date_of_birth: '2004-02-29' };
		const on = (today: string) => judge('minimumAge', card, {}, { today }).verdict;
		expect([on('2022-02-28'), on('2022-03-01')]).toEqual(['fail', 'pass']);
	});
});

describe('sex, nationality and country', () => {
	it.each([
		['female', 'pass'],
		['女', 'pass'],
		['Nữ', 'pass'],
		['male', 'fail'],
		['X', 'review'],
		['?', 'review'],
	])('sex %s: %s', (sex, verdict) => {
		expect(judge('sex', PASSPORT, { sex })).toMatchObject({ verdict });
	});

	it('does not ask for what a card has not', () => {
		expect(judge('sex', THAI, { sex: 'M' }).verdict).toBe('skipped');
		expect(judge('nationality', THAI, { nationality: 'THA' }).verdict).toBe('skipped');
	});

	it.each([
		['D', 'DE', 'pass'],
		['DEU', 'Germany', 'pass'],
		['DEU', 'FR, Deutschland', 'pass'],
		['GBR', 'UK', 'pass'],
		['CHN', '中国', 'pass'],
		['DEU', 'France', 'fail'],
		['DEU', 'Atlantis', 'review'],
	])('%s beside %s: %s', (code, expected, verdict) => {
		const card = { ...PASSPORT, country_code: code, nationality: code };
		expect(judge('country', card, { country: expected })).toMatchObject({ verdict });
		expect(judge('nationality', card, { nationality: expected })).toMatchObject({ verdict });
	});

	it('knows the issuer of national cards', () => {
		expect(judge('country', THAI, { country: 'Thailand' }).verdict).toBe('pass');
		expect(judge('country', PERU, { country: 'CL' }).verdict).toBe('fail');
	});
});
