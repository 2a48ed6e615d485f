import { findKind } from '../../../../core/card/kinds/findKind';
import { cardOf } from '../cardOf';

const kind = (titles: readonly string[], expected: readonly string[] = []) => {
	const card = cardOf(titles.map((title, i) => [title, 40, 40 + 40 * i] as const));
	const { issuer, type } = findKind(card, expected);
	return [issuer?.country, type];
};

describe('findKind', () => {
	it.each([
		[['BUNDESREPUBLIK DEUTSCHLAND', 'PERSONALAUSWEIS'], 'DEU', 'ID'],
		[['RÉPUBLIQUE FRANÇAISE', "CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD"], 'FRA', 'ID'],
		[['Kingdom of Thailand', 'Private Car Driving Licence'], 'THA', 'DL'],
		[['REPUBLIC OF THE PHILIPPINES', 'Unified Multi-Purpose ID'], 'PHL', 'ID'],
		[['CALIFORNIA', 'DRIVER LICENSE'], 'USA', 'DL'],
		[['香港永久性居民身份證', 'HONG KONG PERMANENT IDENTITY CARD'], 'HKG', 'ID'],
		[['REPUBLIKA E SHQIPËRISË', 'LETËRNJOFTIM'], 'ALB', 'ID'],
	])('tells %p', (titles, country, type) => {
		expect(kind(titles)).toEqual([country, type]);
	});

	it('stands single wrong letters', () => {
		expect(kind(['BUNDESREPUBL1K DEUTSCHLANO', 'PERSONALAUSWE1S'])).toEqual(['DEU', 'ID']);
	});

	it('does not choose between issuers that share a title', () => {
		expect(kind(['DRIVING LICENCE'])).toEqual([undefined, 'DL']);
	});

	it('chooses between them when the user names one', () => {
		expect(kind(['DRIVING LICENCE'], ['GBR'])).toEqual(['GBR', 'DL']);
		expect(kind(['PHOTO CARD'], ['AUS'])[0]).toBe('AUS');
	});

	it('tells an issuer that the user does not expect', () => {
		expect(kind(['BUNDESREPUBLIK DEUTSCHLAND', 'PERSONALAUSWEIS'], ['AUT'])[0]).toBe('DEU');
	});

	it('finds nothing in other text', () => {
		const card = cardOf([['Invoice 2041, total 12.00', 40, 40]]);
		expect(findKind(card)).toEqual({ issuer: undefined, type: undefined, evidence: 0 });
	});
});
