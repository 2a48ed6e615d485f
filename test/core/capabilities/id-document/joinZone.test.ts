import { joinZone } from '../../../../core/capabilities/id-document/joinZone';

const reading = (value: string, confidence = 0.9) => ({ value, confidence });
const checks = (holds: boolean) => ({
	checks: [{ name: 'expiry' as const, holds }],
	corrected: [],
});

describe('zone and print of an identity document', () => {
	it('agree on a name whatever its accents, and the print gives them', () => {
		const zone = { surname: reading('MULLER') };
		const { fields, warnings } = joinZone(zone, checks(true), { last_name: reading('Müller') });
		expect(fields.last_name?.value).toBe('Müller');
		expect(fields.last_name?.confidence).toBeCloseTo(0.99);
		expect(warnings).toEqual([]);
	});

	it('disagree, and a check digit that holds speaks for the zone', () => {
		const zone = { expiry: reading('2030-01-01') };
		const print = { expiry_date: reading('2030-01-07') };
		const { fields, warnings } = joinZone(zone, checks(true), print);
		expect(fields.expiry_date?.value).toBe('2030-01-01');
		expect(warnings).toEqual([expect.objectContaining({ code: 'disagreement' })]);
	});

	it('disagree, and the print is taken where the check digit does not hold', () => {
		const zone = { expiry: reading('2030-01-01') };
		const print = { expiry_date: reading('2030-01-07') };
		expect(joinZone(zone, checks(false), print).fields.expiry_date?.value).toBe('2030-01-07');
	});

	it('take the nationality from the zone only where it is a code in use', () => {
		const print = { nationality: reading('AUT') };
		const wrong = joinZone({ nationality: reading('UT') }, checks(true), print);
		expect(wrong.fields.nationality?.value).toBe('AUT');
		const right = joinZone({ nationality: reading('D') }, checks(true), print);
		expect(right.fields.nationality?.value).toBe('D');
	});
});
