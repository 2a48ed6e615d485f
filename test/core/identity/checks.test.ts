import { judge, PASSPORT, PERU, THAI } from './documents';

describe('check digits', () => {
	it('hold in the zone and in national numbers', () => {
		expect(judge('checkDigits', PASSPORT).verdict).toBe('pass');
		expect(judge('checkDigits', { ...THAI, id_number: '1 1017 00234 56 8' }).verdict).toBe('pass');
	});

	it('fail where a digit was changed', () => {
		const machine_code2 = PASSPORT.machine_code2.replace('9102', '9103');
		expect(judge('checkDigits', { ...PASSPORT, machine_code2 }).verdict).toBe('fail');
		expect(judge('checkDigits', { ...THAI, id_number: '1 1017 00234 56 0' }).verdict).toBe('fail');
	});

	it('fail where the reading says so', () => {
		const warnings = [{ code: 'check-digit', message: 'Check digits do not hold.' }];
		expect(judge('checkDigits', { ...PASSPORT, warnings }).verdict).toBe('fail');
	});
});

describe('the zone beside the print', () => {
	it.each([
		['surname', 'QUILL', 'name'],
		['passport_number', 'X10000001', 'number'],
		['date_of_birth', '1991-02-15', 'date of birth'],
		['sex', 'M', 'sex'],
		['date_of_expiry', '2035-06-17', 'date of expiry'],
	])('disagrees where %s is another one', (field, value, what) => {
		const judgement = judge('zone', { ...PASSPORT, [field]: value });
		expect(judgement).toMatchObject({ verdict: 'fail', reason: expect.stringContaining(what) });
	});

	it('agrees on cards, whose numbers go on in the optional data', () => {
		expect(judge('zone', PASSPORT).verdict).toBe('pass');
		expect(judge('zone', PERU).verdict).toBe('pass');
	});

	it('is missed where a document always has one', () => {
		const card = { ...PASSPORT, machine_code: '', machine_code2: '' };
		expect(judge('zone', card).verdict).toBe('review');
		expect(judge('zone', { ...PASSPORT, machine_code: 'P<UTO' }).verdict).toBe('review');
		expect(judge('zone', THAI).verdict).toBe('skipped');
	});
});

describe('confidence and alarms', () => {
	it('asks for a review of what was read unsurely, and names the fields', () => {
		const card = { ...PASSPORT, fieldConfidence: { passport_number: 0.7, surname: 0.99 } };
		expect(judge('confidence', card)).toMatchObject({
			verdict: 'review',
			score: 0.7,
			fields: ['passport_number'],
		});
	});

	it('takes the confidence of the whole where fields have none, and is never sure without any', () => {
		const whole = { ...PASSPORT, fieldConfidence: undefined };
		expect(judge('confidence', whole).verdict).toBe('pass');
		expect(judge('confidence', { ...whole, confidence: undefined }).verdict).toBe('review');
	});

	it('reads the switches of alarms of the result', () => {
		const card = {
			...{ id_number: '034567812', name_kh: '', name_en: 'KEO DARA', birth_date: '', sex: '' },
			...{ height: '', birth_place: '', address: '', issue_date: '', expiry_date: '' },
			...{ description: '', machine_code1: '', machine_code2: '', machine_code3: '' },
			...{ detect_tampering_result: true, confidence: { name_en: 0.9 } },
		};
		expect(judge('alarms', { result: card })).toMatchObject({
			verdict: 'fail',
			reason: 'The portrait seems to have been exchanged.',
		});
		const copy = { ...card, detect_tampering_result: false, idcard_type: 'copy' };
		expect(judge('alarms', { result: copy }).verdict).toBe('fail');
	});
});
