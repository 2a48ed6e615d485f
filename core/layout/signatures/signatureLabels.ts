import { sliceQuad } from '../../image/quad';
import type { Quad } from '../../result';
import type { TextLine } from '../../text/types';

/** Words that ask for a signature. */
const CHINESE =
	/签名|签字|签章|签署|签收人|经办人|授权代表|法定代表人(?:[（(]?或(?:授权|委托)代(?:表|理人)[)）]?)?|委托代理人|负责人|申请人|审核人?|复核人?|制单人?|领款人|收款人|承诺人|客户确认|见证人/gu;
const WORLD =
	/\b(?:(?:authori[sz]ed |customer |client |employee )?signatures?(?: of \w+)?|signed(?: by)?|sign here|signatory|authori[sz]ed (?:by|representative)|approved by|received by|prepared by|witness(?:ed by)?|firma|unterschrift|assinatura|chữ ký)\b|ลายมือชื่อ|ลงชื่อ|подпись|서명|署名/giu;
const SHORT = /^\s*by\s*(?=[:：])/giu;
/** A cross where somebody is to sign. */
const CROSS = /^\s*[xX✕×]\s*(?=[_＿:：.…]|$)/gu;
/** What may stand between the word and the signature. */
const AFTER = /^\s*(?:处|栏|人)?\s*(?:[(（][^)）]{0,12}[)）]?)?\s*(?:[:：_＿.…/)）]|$)/u;
/** In lines of so few letters the word is a label whatever follows. */
const SHORT_LINE = 10;
/** A line that ends with the word is running text when the word is less of it than this. */
const LEAST_SHARE = 0.4;

/** A word that asks for a signature. */
export interface SignatureLabel {
	/** The word with its colon. */
	readonly quad: Quad;
	/** The line that it stands in. */
	readonly line: TextLine;
}

interface Match {
	readonly from: number;
	readonly to: number;
}

function findWords(text: string): Match[] {
	const matches = [CHINESE, WORLD, SHORT, CROSS].flatMap((pattern) => [...text.matchAll(pattern)]);
	const found = matches
		.map(({ index, 0: word }) => ({ from: index, to: index + word.length }))
		.sort((one, other) => one.from - other.from);
	return joinWords(found).filter(({ from, to }) => {
		if (text.length <= SHORT_LINE) return true;
		const isEnd = to >= text.trimEnd().length;
		return isEnd ? to - from >= LEAST_SHARE * text.length : AFTER.test(text.slice(to));
	});
}

/** Words without a gap are one label. */
function joinWords(found: readonly Match[]): Match[] {
	const joined: Match[] = [];
	for (const { from, to } of found) {
		const last = joined.at(-1);
		if (last && from <= last.to)
			joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
		else joined.push({ from, to });
	}
	return joined;
}

/** The share of a line at which the letter with an index begins or ends. */
function shareAt({ text, characters }: TextLine, index: number, end: 'from' | 'to'): number {
	let position = 0;
	for (const character of characters) {
		position += character.char.length;
		if (position > index) return character[end];
	}
	return text.length === 0 ? 0 : Math.min(1, index / text.length);
}

/** The labels in the lines of a page. */
export function findSignatureLabels(lines: readonly TextLine[]): SignatureLabel[] {
	return lines.flatMap((line) =>
		findWords(line.text).map(({ from, to }): SignatureLabel => {
			const rest = AFTER.exec(line.text.slice(to))?.[0].length ?? 0;
			const last = Math.max(from, to + rest - 1);
			const quad = sliceQuad(line.quad, shareAt(line, from, 'from'), shareAt(line, last, 'to'));
			return { quad, line };
		}),
	);
}
