import type { Bounds } from '../../image/quad';
import type { ContactLine } from '../types';
import { CHINESE_LABELS } from './chineseLabels';
import type { LabelKind, LabelWords, Role } from './labelWords';
import { WORLD_LABELS } from './worldLabels';

/** A piece of a line: what stands behind one label, or what stands without one. */
export interface Segment {
	readonly kind?: LabelKind;
	/** As the label itself says. */
	readonly role?: Role;
	readonly text: string;
	/** Of the whole line. */
	readonly bounds: Bounds;
	/** Number of the line, from 0. */
	readonly line: number;
}

interface FoundLabel {
	readonly kind: LabelKind;
	readonly role?: Role;
	/** Of the label in the line. */
	readonly from: number;
	readonly to: number;
}

interface LabelPattern {
	readonly pattern: RegExp;
	readonly words: ReadonlyMap<string, LabelWords>;
}

/** Single characters that are printed in a circle on waybills. */
const ROLE_MARKS: readonly LabelWords[] = [
	{ kind: 'name', role: 'recipient', words: ['收', '到'] },
	{ kind: 'name', role: 'sender', words: ['寄', '发'] },
];

const flatten = (text: string): string =>
	text
		.replace(/[\s.]+/g, ' ')
		.trim()
		.toLowerCase();
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function toMap(labels: readonly LabelWords[], key: (word: string) => string) {
	return new Map(labels.flatMap((label) => label.words.map((word) => [key(word), label] as const)));
}

function byLength(labels: readonly LabelWords[]): string[] {
	return labels.flatMap(({ words }) => words).sort((a, b) => b.length - a.length);
}

const withoutBlanks = (word: string): string => word.replace(/\s/g, '');
const spaced = (word: string): string => [...word].join('\\s{0,3}');

const CHINESE: LabelPattern = {
	words: toMap(CHINESE_LABELS, withoutBlanks),
	// Behind other text a label needs a blank in front or a colon behind.
	pattern: new RegExp(
		`(?:^[^\\p{L}\\p{N}]*|[\\s,，;；|/()（）【】\\[\\]]|(?<=\\d)|(?=[^:\\s]{2,6}\\s*:))(${byLength(CHINESE_LABELS).map(spaced).join('|')})(?:\\s*[:;：]\\s*|[\\s)）】\\]]+|(?=[\\p{Script=Han}\\d+(]|$))`,
		'gu',
	),
};

const WORLD: LabelPattern = {
	words: toMap(WORLD_LABELS, flatten),
	pattern: new RegExp(
		`(?<![\\p{L}\\p{N}@.&'-])(${byLength(WORLD_LABELS)
			.map((word) => escape(word).replace(/ /g, '[\\s.]+'))
			.join('|')})\\.?(?:\\s*[:：]\\s*|\\s*[.)\\]|]?\\s*(?=\\+?\\(?\\d[\\d\\s().-]{5,})|\\s*$)`,
		'giu',
	),
};

const MARKS: LabelPattern = {
	words: toMap(ROLE_MARKS, withoutBlanks),
	pattern: /^\s*[(（【[]?([收寄发到])(?:[)）】\]\s:：]+|$)/gu,
};

/** Labels that are words of sentences, too: they count only with a colon or as the whole line. */
const NEEDS_COLON = new Set([
	...[
		'to',
		'from',
		'an',
		'de',
		'von',
		'para',
		'no',
		'id',
		'name',
		'main',
		'work',
		'office',
		'contact',
	],
	...[
		'e',
		'w',
		'o',
		'd',
		'c',
		'm',
		'p',
		'mail',
		'title',
		'company',
		'location',
		'site',
		'internet',
	],
	...[
		'公司',
		'单位',
		'顾客',
		'时间',
		'日期',
		'商品',
		'价格',
		'金额',
		'数量',
		'物品',
		'规格',
		'地区',
	],
	...[
		'收货',
		'发货',
		'收件',
		'发件',
		'寄件',
		'微信',
		'邮件',
		'邮箱',
		'官网',
		'手机',
		'热线',
		'发票',
		'重量',
	],
]);

function findLabels(text: string, { pattern, words }: LabelPattern, key: (word: string) => string) {
	return [...text.matchAll(pattern)].flatMap((match): FoundLabel[] => {
		const word = match[1] ?? '';
		const label = words.get(key(word));
		if (!label) return [];
		const to = match.index + match[0].length;
		const isWhole = match[0].trim() === text.trim();
		const isMarked =
			isWhole || /[:;：)）】\]]\s*$/.test(match[0]) || /^\s*[+(]?\d{3}/.test(text.slice(to));
		if (!isMarked && NEEDS_COLON.has(key(word))) return [];
		// A word at the end of a line without colon is text, unless it is the whole line.
		if (key === flatten && !isMarked && to === text.length) return [];
		return [{ kind: label.kind, role: label.role, from: match.index, to }];
	});
}

/** Labels of a line from left to right, none within another. */
function labelsOf(text: string): FoundLabel[] {
	const all = [
		...findLabels(text, MARKS, withoutBlanks),
		...findLabels(text, CHINESE, withoutBlanks),
		...findLabels(text, WORLD, flatten),
	].sort((a, b) => a.from - b.from || b.to - a.to);
	const kept: FoundLabel[] = [];
	for (const label of all) {
		const last = kept[kept.length - 1];
		if (!last || label.from >= last.to) kept.push(label);
	}
	return kept;
}

/** Full-width digits and signs as plain ones; every character keeps its place. */
export function toPlain(text: string): string {
	return text.replace(/[０-９Ａ-Ｚａ-ｚ：＋－（）＠．\u3000]/g, (char) =>
		char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
	);
}

/** Takes every line apart at its labels. */
export function splitLabels(lines: readonly ContactLine[]): Segment[] {
	return lines.flatMap(({ text: raw, bounds }, line): Segment[] => {
		const text = toPlain(raw);
		const labels = labelsOf(text);
		const place = { bounds, line };
		const [first] = labels;
		const before = text.slice(0, first?.from).trim();
		const segments: Segment[] = before === '' ? [] : [{ ...place, text: before }];
		labels.forEach(({ kind, role, to }, i) => {
			const value = text.slice(to, labels[i + 1]?.from).trim();
			segments.push({ ...place, kind, role, text: value });
		});
		return segments;
	});
}
