import { looksFilled, looksLikeCode } from './looksFilled';
import { bareLabel, endsInColon, hasCounter } from './plainText';
import { CHINESE_LABELS, CHINESE_NAME_ENDS, CHINESE_STARTS, CHINESE_TAILS } from './words/chinese';
import { ENGLISH_HEADS, ENGLISH_LABELS, ENGLISH_TAILS } from './words/english';
import { OTHER_LABELS } from './words/others';

const WHOLE: ReadonlySet<string> = new Set(
	[...ENGLISH_LABELS, ...CHINESE_LABELS, ...OTHER_LABELS].map((label) => bareLabel(label)),
);
const HEADS: ReadonlySet<string> = new Set(ENGLISH_HEADS);
const TAILS: ReadonlySet<string> = new Set(ENGLISH_TAILS);

/** What speaks for a label and against it; a text at 2 is one in any place. */
const WEIGHTS = {
	colon: 4,
	whole: 3,
	head: 2.2,
	tail: 1.2,
	counter: 0.5,
	/** A number, a date or an amount. */
	filled: -4,
	/** A code, or digits inside a text. */
	code: -2,
	digits: -1.5,
	misread: -0.4,
	sentence: -2,
	name: -2,
} as const;

/** Labels have up to so many words or Chinese characters; each further one counts against it. */
const MOST_WORDS = 7;
const MOST_CHARACTERS = 9;
/** A text of so many words may end in a stop and be a label. */
const SHORT = 5;

/** Headings of clauses, and numbers of houses. */
const CLAUSE = /^第\s*[一二三四五六七八九十百\d]+\s*[章节条款]/u;
const HOUSE = /\d\s*[号室楼层栋幢]$/u;

/** Whether the words are a known label. */
export const isKnownLabel = (text: string): boolean => WHOLE.has(bareLabel(text));

function weighWords(bare: string): number {
	const words = bare.split(' ');
	const first = words[0] ?? '';
	const last = words.at(-1) ?? '';
	const excess = Math.max(0, words.length - MOST_WORDS) * 0.7;
	if (HEADS.has(last)) return WEIGHTS.head - excess;
	if (words.length > 1 && HEADS.has(first) && /^(?:of|and|&|in|per)$/u.test(words[1] ?? '')) {
		return WEIGHTS.head - excess;
	}
	const tail = words.length > 1 && words.length <= MOST_WORDS && TAILS.has(last);
	const inside = words.some((word) => HEADS.has(word)) ? 0.6 : 0;
	return (tail ? WEIGHTS.tail : inside) - excess;
}

function weighCharacters(bare: string): number {
	const { length } = [...bare];
	if (length < 2 || CLAUSE.test(bare)) return 0;
	if (HOUSE.test(bare)) return WEIGHTS.name;
	const excess = Math.max(0, length - MOST_CHARACTERS) * 0.4;
	if (CHINESE_NAME_ENDS.some((end) => bare.endsWith(end) && length > end.length)) {
		return WEIGHTS.name;
	}
	const isTail = CHINESE_TAILS.some((tail) => bare.endsWith(tail));
	const isStart = CHINESE_STARTS.some((start) => bare.startsWith(start));
	return (isTail || isStart ? WEIGHTS.head : 0) - excess;
}

/** A single digit inside a word of letters is a letter that was misread. */
function weighDigits(text: string, bare: string): number {
	if (!/\d/u.test(bare)) return 0;
	if (looksLikeCode(text)) return WEIGHTS.code;
	return /\d{2}|(?<!\p{L})\d|\d(?!\p{L})/u.test(bare) ? WEIGHTS.digits : WEIGHTS.misread;
}

/** Longer texts that end in a stop are sentences; shorter ones may end in a shortened word. */
function isSentence(text: string): boolean {
	const plain = text.trim();
	if (/[。；;!！?？，]$/u.test(plain)) return true;
	return plain.endsWith('.') && plain.split(/\s+/u).length > SHORT;
}

/**
 * How much a text looks like a printed label, by its words alone: about -4 (surely filled in) to 7
 * (surely a label); 0 where they do not tell.
 */
export function weighLabel(text: string): number {
	if (text.trim() === '' || !/\p{L}/u.test(text)) return WEIGHTS.filled;
	const colon = endsInColon(text) ? WEIGHTS.colon : 0;
	if (colon === 0 && looksFilled(text)) return WEIGHTS.filled;
	const bare = bareLabel(text);
	const counter = hasCounter(text) ? WEIGHTS.counter : 0;
	if (WHOLE.has(bare)) return WEIGHTS.whole + colon + counter;
	const digits = weighDigits(text, bare);
	const words = /\p{sc=Han}/u.test(bare) ? weighCharacters(bare) : weighWords(bare);
	return words + colon + counter + digits + (isSentence(text) ? WEIGHTS.sentence : 0);
}
