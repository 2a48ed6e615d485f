import { formatAnswer, isComplete } from '../../cli/formatAnswer';
import type { PageOutcome, ReadOutcome } from '../../core/engine/types';

const FAILURE = {
	kind: 'damaged',
	code: 'LOCAL.0201',
	message: 'The file is cut off.',
	description: 'Send it again.',
} as const;
const REFUSAL = { error_code: 'LOCAL.0201', error_msg: 'The file is cut off. Send it again.' };

function page(number: number, text: string, markdown?: string): PageOutcome {
	const result = { words_block_count: 1, ...(markdown && { markdown_result: markdown }) };
	return {
		page: number,
		ok: true,
		engine: 'local',
		reading: {
			result,
			text,
			warnings: [],
			direction: 0,
			scripts: ['Latn'],
			confidence: 0.9,
			origin: 'recognition',
		},
	};
}

const failed = (number: number): PageOutcome => ({ page: number, ok: false, failure: FAILURE });
const answer = (...pages: PageOutcome[]): ReadOutcome => ({ pages, hints: [] });

const ONE = answer(page(1, 'a b\nc', 'a\tb\nc'));
const MANY = answer(page(2, 'two', 'zwei'), failed(3), page(4, 'four'));

describe('answers as JSON', () => {
	const parse = (given: Parameters<typeof formatAnswer>[0]): unknown => {
		const text = formatAnswer(given, 'json');
		expect(text).not.toContain('\n');
		return JSON.parse(text);
	};

	it('are the cloud’s answer for one page', () => {
		expect(parse(ONE)).toEqual({
			result: { words_block_count: 1, markdown_result: 'a\tb\nc' },
		});
	});

	it('list several pages with their numbers', () => {
		expect(parse(MANY)).toEqual({
			pages: [
				{ page: 2, result: { words_block_count: 1, markdown_result: 'zwei' } },
				{ page: 3, ...REFUSAL },
				{ page: 4, result: { words_block_count: 1 } },
			],
		});
	});

	it('say why a file or its only page was not read', () => {
		expect(parse(FAILURE)).toEqual(REFUSAL);
		expect(parse(answer(failed(1)))).toEqual(REFUSAL);
		const { kind, code, message } = FAILURE;
		expect(parse({ kind, code, message })).toEqual({
			...REFUSAL,
			error_msg: 'The file is cut off.',
		});
	});
});

describe('answers as text and markdown', () => {
	it('are the text of the page', () => {
		expect(formatAnswer(ONE, 'text')).toBe('a b\nc');
		expect(formatAnswer(ONE, 'markdown')).toBe('a\tb\nc');
	});

	it('are the text where there is no markdown', () => {
		expect(formatAnswer(answer(page(1, 'plain')), 'markdown')).toBe('plain');
	});

	it('separate pages and say which was not read', () => {
		const refusal = JSON.stringify(REFUSAL);
		expect(formatAnswer(MANY, 'text')).toBe(`two\n\f${refusal}\n\ffour`);
		expect(formatAnswer(MANY, 'markdown')).toBe(`zwei\n\n${refusal}\n\nfour`);
	});

	it('say as JSON why a file was not read', () => {
		expect(formatAnswer(FAILURE, 'text')).toBe(JSON.stringify(REFUSAL));
	});
});

it.each([
	[ONE, true],
	[MANY, false],
	[FAILURE, false],
])('knows whether everything was read (%#)', (given, complete) => {
	expect(isComplete(given)).toBe(complete);
});
