import { LOOPBACK_CARDS } from './cards';
import { LOOPBACK_SMART_DOCUMENT } from './smartDocument';
import { LOOPBACK_TABLE } from './tables';
import { LOOPBACK_WEB_IMAGE } from './webImage';

/** How the loopback cloud checks and answers one capability. */
export interface LoopbackCapability {
	readonly imageField: 'image' | 'data';
	readonly booleans: readonly string[];
	readonly integers: readonly string[];
	readonly choices: Readonly<Record<string, readonly string[]>>;
	/** Several of these at once, as an array. */
	readonly lists?: Readonly<Record<string, readonly string[]>>;
	/** Plain texts. */
	readonly texts?: readonly string[];
	answer(body: Readonly<Record<string, unknown>>): unknown;
}

const LANGUAGES =
	'auto ms uk hi ru vi id th zh ar de la fr it es pt ro pl am ja ko tr no da sv km he'.split(' ');

const LINES = [
	{ words: 'Delivery note 5512', at: [40, 32, 260, 28], confidence: 0.9981 },
	{ words: 'Lieferschein für Käthe', at: [40, 80, 280, 28], confidence: 0.9873 },
	{ words: '十二月 3', at: [360, 80, 90, 28], confidence: 0.9512 },
] as const;

/** One capability a key: the last part of the path. Tests of other capabilities add theirs. */
export const LOOPBACK_CAPABILITIES: Readonly<Record<string, LoopbackCapability>> = {
	'general-text': {
		imageField: 'image',
		booleans: [
			'detect_direction',
			'quick_mode',
			'character_mode',
			'single_orientation_mode',
			'return_markdown_result',
		],
		integers: ['pdf_page_number'],
		choices: { language: LANGUAGES },
		answer: answerGeneralText,
	},
	'web-image': LOOPBACK_WEB_IMAGE,
	'general-table': LOOPBACK_TABLE,
	'smart-document-recognizer': LOOPBACK_SMART_DOCUMENT,
	...LOOPBACK_CARDS,
};

function answerGeneralText(body: Readonly<Record<string, unknown>>): unknown {
	const page = Number(body.pdf_page_number ?? 1);
	const lines = body.quick_mode === true ? LINES.slice(0, 1) : LINES;
	const blocks = lines.map(({ words, at, confidence }) => ({
		words: page > 1 ? `${words} (page ${page})` : words,
		location: box(at),
		confidence,
		...(body.character_mode === true ? { char_list: characters(words, at) } : {}),
	}));
	return {
		direction: body.detect_direction === true ? 0.4312 : -1,
		words_block_count: blocks.length,
		words_block_list: blocks,
		...(body.return_markdown_result === true ? { markdown_result: joinLines(blocks) } : {}),
	};
}

type Box = readonly [x: number, y: number, width: number, height: number];

function box([x, y, width, height]: Box) {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	];
}

function characters(words: string, [x, y, width, height]: Box) {
	const all = [...words];
	const step = Math.floor(width / all.length);
	return all
		.map((char, index) => ({
			char,
			char_location: box([x + index * step, y, step, height]),
			char_confidence: 0.97,
		}))
		.filter(({ char }) => char !== ' ');
}

function joinLines(blocks: readonly { words: string }[]): string {
	const [first, second, third] = blocks.map(({ words }) => words);
	return second === undefined ? `${first}` : `${first}\n${second}\t${third}`;
}
