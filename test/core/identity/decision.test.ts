import type { IdentitySettings } from '../../../core/identity/types';
import { check, MATCHING, PASSPORT } from './documents';

type Changes = Partial<IdentitySettings>;

describe('the decision', () => {
	it('is verified where every rule passes', () => {
		const { decision, score, reasons, rules } = check(PASSPORT);
		expect(reasons).toEqual([]);
		expect(decision).toBe('verified');
		expect(score).toBeGreaterThan(0.95);
		expect(rules.sex).toEqual({ verdict: 'skipped', score: 0, reason: 'The rule is off.' });
	});

	it('is rejected where a rejecting rule fails, and says why without values', () => {
		const { decision, reasons } = check(PASSPORT, { ...MATCHING, number: 'X10000001' });
		expect(decision).toBe('rejected');
		expect(reasons).toEqual(['Number: The numbers differ.']);
	});

	it.each(['name', 'number', 'birthDate'])('is left to a person where no %s was given', (left) => {
		const expected = Object.fromEntries(Object.entries(MATCHING).filter(([key]) => key !== left));
		expect(check(PASSPORT, expected).decision).toBe('review');
	});

	it.each(['passport_number', 'date_of_birth', 'date_of_expiry', 'machine_code2'])(
		'is left to a person where %s was not read',
		(field) => {
			expect(check({ ...PASSPORT, [field]: '' }).decision).toBe('review');
		},
	);

	it('is left to a person where a rule fails that does not reject', () => {
		const warnings = [{ code: 'alarm', message: 'The portrait seems to have been exchanged.' }];
		const { decision, reasons } = check({ ...PASSPORT, warnings });
		expect(decision).toBe('review');
		expect(reasons).toEqual(['Alarms: The portrait seems to have been exchanged.']);
	});

	it('rejects for other rules where the settings say so', () => {
		const warnings = [{ code: 'alarm', message: 'The card is a copy.' }];
		const changes: Changes = { rejecting: ['alarms'] };
		expect(check({ ...PASSPORT, warnings }, MATCHING, changes).decision).toBe('rejected');
	});

	it('is not moved by a rule without weight', () => {
		const expected = { ...MATCHING, number: 'X10000001' };
		expect(check(PASSPORT, expected, { weights: { number: 0 } })).toMatchObject({
			decision: 'verified',
			rules: { number: { verdict: 'fail' } },
		});
	});

	it('is never verified by the validity of the document alone', () => {
		expect(check(PASSPORT, {}, { rules: ['expiry', 'checkDigits'] })).toMatchObject({
			decision: 'review',
			reasons: ['Nothing that tells who the holder is was found to agree.'],
		});
		expect(check(PASSPORT, {}, { rules: [] }).decision).toBe('review');
	});

	it('is left to a person under the limit of the score', () => {
		const changes: Changes = { scoreLimit: 1 };
		const card = { ...PASSPORT, fieldConfidence: { surname: 0.9 } };
		expect(check(card, MATCHING, changes).decision).toBe('review');
	});
});
