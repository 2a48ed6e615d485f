import { loadPinyin, type Pinyin } from '../../../core/pinyin';
import { createChance } from '../../generators/chance';
import { judgePair } from '../../generators/identities/judgePairs';
import { makeSeries } from '../../generators/identities/makePairs';

/** People of each culture; bench/commands/identity.mjs takes many more. */
const PEOPLE = 12;

const pairs = makeSeries(createChance(31, 'identity'), PEOPLE);
let pinyin: Pinyin;
beforeAll(async () => {
	pinyin = await loadPinyin();
});

/** Decisions by kind of pair, those not among `allowed`. */
function others(kinds: readonly string[], allowed: readonly string[]): string[] {
	return pairs
		.filter(({ kind }) => kinds.includes(kind))
		.map((pair) => ({ pair, check: judgePair(pair, pinyin) }))
		.filter(({ check }) => !allowed.includes(check.rules.name.verdict))
		.map(({ pair }) => `${pair.document.family} / ${pair.document.given}: ${pair.expected.name}`);
}

describe('pairs of ten cultures', () => {
	it('pass where the same name is written in another order or in other letters', () => {
		expect(others(['as printed', 'other order', 'other letters'], ['pass'])).toEqual([]);
	});

	it('do not fail where a name is shortened, romanised otherwise or mistyped', () => {
		const kinds = ['title', 'initial', 'part missing', 'romanised', 'typing slip'];
		expect(others(kinds, ['pass', 'review'])).toEqual([]);
	});

	it('do not pass where the people are others', () => {
		const kinds = ['near name', 'same family name', 'same given names', 'twin', 'anybody'];
		expect(others(kinds, ['review', 'fail'])).toEqual([]);
	});

	it('are never verified where the people are others, not even with the same name', () => {
		const verified = pairs
			.filter(({ same }) => !same)
			.filter((pair) => judgePair(pair, pinyin).decision === 'verified');
		expect(verified).toEqual([]);
	});
});
