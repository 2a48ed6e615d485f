import { collectQuads } from '../../../core/export/collectQuads';
import type { Quad } from '../../../core/result';

const quad = (at: number): Quad => [
	[at, 0],
	[at + 1, 0],
	[at + 1, 1],
	[at, 1],
];

it('finds the places of all that was read, in order and without single characters', () => {
	const result = {
		words_block_list: [
			{ words: 'a', location: quad(1), char_list: [{ location: quad(9) }] },
			{ words: 'b', location: quad(2) },
		],
		other: { inner: [{ location: quad(3) }, { location: 'nowhere' }, { location: [[0, 0]] }] },
	};
	expect(collectQuads(result)).toEqual([quad(1), quad(2), quad(3)]);
	expect(collectQuads(null)).toEqual([]);
});

it('finds the places on cards: of the portrait, of every field and of plates', () => {
	const card = { portrait_location: quad(1), text_location: { number: quad(2), name: quad(3) } };
	expect(collectQuads(card)).toEqual([quad(1), quad(2), quad(3)]);
	expect(collectQuads([{ plate_location: quad(4) }])).toEqual([quad(4)]);
});
