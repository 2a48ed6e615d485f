import { readIdentity } from '../../../core/identity/cards/readIdentity';
import { PASSPORT, PERU } from './documents';

describe('the items of card nodes', () => {
	const { fieldConfidence, ...simple } = PASSPORT;
	const raw = { ...simple, confidence: fieldConfidence, warnings: undefined };

	it.each([
		['Simplify on', PASSPORT],
		['Simplify off', { result: raw, page: 1, engine: 'local' }],
		['the cloud itself', raw],
		[
			'Auto Document with Simplify on',
			{
				type: 'passport',
				confidence: 0.9,
				capability: 'passport',
				document: PASSPORT,
				warnings: [],
			},
		],
		[
			'Auto Document with Simplify off',
			{ result: { type: 'passport' }, document: { capability: 'passport', result: raw } },
		],
	])('are understood: %s', (_, item) => {
		const card = readIdentity(item);
		expect(card).toMatchObject({ capability: 'passport', numbers: [{ text: 'Q70451236' }] });
		expect(card?.confidences.surname).toBe(0.98);
	});

	it.each([
		undefined,
		null,
		'text',
		[],
		{},
		{ error: 'no card' },
		{ capability: 'constructor', document: {} },
		{ text: 'Delivery note' },
	])('without a card are told apart: %j', (item) => {
		expect(readIdentity(item)).toBeUndefined();
	});

	it('do not lend fields of the workflow to the card', () => {
		const card = readIdentity({ ...PASSPORT, name: 'Anton Quill', last_name: 'Quill' });
		expect(card?.names).toEqual([
			{ family: 'HARBOUR', given: 'MINA ROSE', fields: ['surname', 'given_name'] },
		]);
	});

	it('are refused where two documents lie in one', () => {
		const item = { ...PASSPORT, capability: 'peru-id-card', document: PERU };
		expect(() => readIdentity(item)).toThrow('more than one document');
	});
});
