import { findAddress } from '../../../../core/card/kinds/findAddress';
import { findName } from '../../../../core/card/kinds/findName';
import { placeDates } from '../../../../core/card/kinds/placeDates';
import { readLabelledFields } from '../../../../core/card/labels/readLabelledFields';
import { printCard, type Print } from '../labels/printCard';

/** What stands beside no label. */
const restOf = (prints: readonly Print[]) => readLabelledFields(printCard(prints), []).rest;

describe('an address without a label', () => {
	it('is a street with a number and the town below it', () => {
		const rest = restOf([
			[100, 100, 20, 'FARAH BINTI HASSAN'],
			[100, 200, 20, '127 JALAN CONTOH 3/4'],
			[100, 226, 20, 'TAMAN MODEL'],
			[100, 252, 20, '43000 KAJANG'],
		]);
		const address = findAddress(rest, { townAbove: false });
		expect(address?.value).toBe('127 JALAN CONTOH 3/4 TAMAN MODEL 43000 KAJANG');
	});

	it('has the town above the street where no name can stand there', () => {
		const rest = restOf([
			[400, 100, 20, 'MODELSTADT'],
			[400, 126, 20, 'MUSTERSTR. 17'],
			[100, 126, 20, '160 cm'],
		]);
		expect(findAddress(rest, { townAbove: true })?.value).toBe('MODELSTADT MUSTERSTR. 17');
		expect(findAddress(rest, { townAbove: false })).toBeUndefined();
	});

	it('is none where a height or a number stands alone', () => {
		const rest = restOf([
			[100, 100, 20, '160 cm'],
			[100, 200, 20, 'DVR 0001607'],
		]);
		expect(findAddress(rest, { townAbove: true })).toBeUndefined();
	});
});

describe('a name without a label', () => {
	it('is the first line of names that is no title', () => {
		const rest = restOf([
			[100, 60, 24, 'MALAYSIA'],
			[100, 90, 24, 'KAD PENGENALAN'],
			[100, 300, 20, 'FARAH BINTI HASSAN'],
			[100, 330, 20, 'TAMAN MODEL'],
		]);
		expect(findName(rest, ['Kad Pengenalan', 'Malaysia'])?.value).toBe('FARAH BINTI HASSAN');
	});

	it('is rather one with a comma', () => {
		const rest = restOf([
			[100, 100, 20, 'Model Words'],
			[100, 200, 20, 'Lok, Wing Ching'],
		]);
		expect(findName(rest, [])?.value).toBe('Lok, Wing Ching');
	});
});

describe('dates without labels', () => {
	const known = (value: string) => ({ value, confidence: 1 });

	it('are placed in the order of time', () => {
		const rest = restOf([
			[100, 100, 20, '3008 01/03/1974'],
			[100, 200, 20, '5s 10/05/2022'],
		]);
		const dates = placeDates({ expiry: known('2030-10-05') }, rest, 'mdy');
		expect(dates.birth?.value).toBe('1974-01-03');
		expect(dates.issue?.value).toBe('2022-10-05');
	});

	it('between the birth and the expiry of a zone are the issue, with years of two digits too', () => {
		const zone = { birth: known('1964-08-12'), expiry: known('2020-10-31') };
		const dates = placeDates(zone, restOf([[100, 100, 20, '01.11.10']]), undefined);
		expect(dates.issue?.value).toBe('2010-11-01');
	});

	it('stay unplaced where they could be several', () => {
		const rest = restOf([[100, 100, 20, '01.11.2010']]);
		expect(placeDates({}, rest, undefined)).toEqual({});
	});
});
