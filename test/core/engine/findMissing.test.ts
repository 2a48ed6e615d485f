import { findMissing } from '../../../core/engine/findMissing';

const CARD = {
	number: '12',
	name: ' ',
	surname: ['A', 'B'],
	given: [],
	confidence: { number: 0.7, surname: 0.9 },
};

it.each([
	{ what: 'nothing of a card that has all', names: ['number', 'surname'], limit: 0, missing: [] },
	{ what: 'blanks', names: ['name'], limit: 0, missing: [{ name: 'name' }] },
	{ what: 'empty lists', names: ['given'], limit: 0, missing: [{ name: 'given' }] },
	{ what: 'fields that are not there', names: ['sex'], limit: 0, missing: [{ name: 'sex' }] },
	{
		what: 'names of no field',
		names: ['constructor'],
		limit: 0,
		missing: [{ name: 'constructor' }],
	},
	{
		what: 'what was read with too little confidence',
		names: ['number', 'surname'],
		limit: 0.8,
		missing: [{ name: 'number', confidence: 0.7 }],
	},
])('finds $what', ({ names, limit, missing }) => {
	expect(findMissing(CARD, { names, minConfidence: limit })).toEqual(missing);
});

it('takes a field without a confidence of its own as sure', () => {
	const required = { names: ['number'], minConfidence: 0.9 };
	expect(findMissing({ number: '1' }, required)).toEqual([]);
	expect(findMissing({ number: '1', confidence: {} }, required)).toEqual([]);
});

it('wants the fields of every entry of a list, and at least one entry', () => {
	const required = { names: ['plate'], minConfidence: 0.8 };
	const plates = [
		{ plate: 'a', confidence: 0.9 },
		{ plate: 'b', confidence: 0.5 },
	];
	expect(findMissing(plates, required)).toEqual([{ name: 'plate', confidence: 0.5 }]);
	expect(findMissing([{ plate: 'a' }, {}], required)).toEqual([{ name: 'plate' }]);
	expect(findMissing([], required)).toEqual([{ name: 'plate' }]);
});
