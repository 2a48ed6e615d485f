import { decodeWithLexicon } from '../../../core/text/decodeWithLexicon';
import { keepSteps } from '../../../core/text/keepSteps';
import { labelWord } from '../../../core/text/labelWord';

const CHARSET = ['', ' ', 'a', 'b', 'c', 'd', '្រ', 'ក', 'ᄀ', 'ᅡ', 'ם', 'י'];
const CLASSES = new Map(CHARSET.map((char, label) => [char, label] as const).slice(1));

/** One step for each pair of a class and its chance; a second class takes most of the rest. */
function see(...seen: ReadonlyArray<readonly [string, number, string?]>) {
	const classes = CHARSET.length;
	const data = new Float32Array(seen.length * classes).fill(1e-5);
	seen.forEach(([char, chance, other = ''], step) => {
		data[step * classes + CHARSET.indexOf(other)] = 0.98 - chance;
		data[step * classes + CHARSET.indexOf(char)] = chance;
	});
	const output = { data, offset: 0, steps: seen.length, classes };
	return keepSteps(output, 4, 'recognition-multi-script');
}

describe('judging a list of words by what was seen', () => {
	const steps = see(['a', 0.9], ['', 0.9], ['b', 0.5, 'd'], ['', 0.9], ['c', 0.9]);

	it('is sure of the word that was read', () => {
		const [best] = decodeWithLexicon(steps, ['abc', 'dab'], { charset: CHARSET });
		expect(best?.word).toBe('abc');
		expect(best?.fit).toBeCloseTo(1);
	});

	it('finds the word that differs in a doubtful letter', () => {
		const matches = decodeWithLexicon(steps, ['cab', 'adc', 'bad'], { charset: CHARSET });
		expect(matches[0]?.word).toBe('adc');
		expect(matches[0]?.fit).toBeGreaterThan(0.9);
		expect(matches[1]?.fit).toBeLessThan(0.4);
	});

	it('looks at a part of the line', () => {
		const whole = decodeWithLexicon(steps, ['c'], { charset: CHARSET });
		const part = decodeWithLexicon(steps, ['c'], { charset: CHARSET, from: 0.7 });
		expect(whole[0]?.fit).toBeLessThan(0.4);
		expect(part[0]?.fit).toBeCloseTo(1, 1);
	});

	it('leaves out words with letters that have no class, and words too long', () => {
		const words = ['xyz', 'abcabcabc', ''];
		expect(decodeWithLexicon(steps, words, { charset: CHARSET })).toEqual([]);
	});

	it('tells apart a letter and the same letter twice', () => {
		const twice = see(['a', 0.9], ['', 0.9], ['a', 0.9]);
		const [best] = decodeWithLexicon(twice, ['a', 'aa'], { charset: CHARSET });
		expect(best?.word).toBe('aa');
	});
});

describe('the classes of a word', () => {
	it.each([
		['stacks as one', 'ក្រ', ['ក', '្រ']],
		['Hangul as jamo', '가', ['ᄀ', 'ᅡ']],
		['Hebrew as it stands on the picture', 'ים', ['ם', 'י']],
	])('are %s', (_, word, seen) => {
		expect(labelWord(word, CLASSES)).toEqual(seen.map((char) => CHARSET.indexOf(char)));
	});
});

it('keeps the best classes of a step in order', () => {
	const { labels, chances } = see(['b', 0.5, 'd']);
	expect([...labels].slice(0, 2)).toEqual([CHARSET.indexOf('b'), CHARSET.indexOf('d')]);
	expect(chances[0]).toBeCloseTo(0.5);
	expect(chances[1]).toBeCloseTo(0.48);
});
