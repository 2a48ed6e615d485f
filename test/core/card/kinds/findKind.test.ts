import { findKind, type KindFilter } from '../../../../core/card/kinds/findKind';
import { cardOf } from '../cardOf';

const ANY: KindFilter = { countries: [], types: [] };

const kind = (titles: readonly string[], filter = ANY) => {
	const card = cardOf(titles.map((title, i) => [title, 40, 40 + 40 * i] as const));
	const { issuer, type } = findKind(card, filter);
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

	it('looks only for what the user accepts', () => {
		const filter = { countries: ['AUT'], types: [] };
		expect(kind(['BUNDESREPUBLIK DEUTSCHLAND', 'Vorname'], filter)[0]).toBeUndefined();
	});

	it('finds nothing in other text', () => {
		const card = cardOf([['Invoice 2041, total 12.00', 40, 40]]);
		expect(findKind(card, ANY)).toEqual({ issuer: undefined, type: undefined, evidence: 0 });
	});
});
