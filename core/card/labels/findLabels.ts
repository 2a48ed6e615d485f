import { distanceBetween, quadThickness, sliceQuad } from '../../image/quad';
import { foldText, type FoldedText } from './foldText';
import { allowedErrors, matchLabel } from './matchLabel';
import { makePiece, type Glyph, type Piece } from './piece';

/** A label in the form in which it is compared, and the field that it names. */
export interface FoldedLabel {
	readonly name: string;
	readonly letters: readonly string[];
	/** Printed with small letters; capitals are rather a name that looks like it. */
	readonly small: boolean;
}

interface Span {
	readonly name: string;
	/** Glyphs, the last one excluded. */
	readonly from: number;
	readonly to: number;
	readonly errors: number;
	readonly score: number;
}

/** What may stand between a label and its value. */
const SEPARATOR = /[\s:：;/／|.,\-–—·•()（）[\]]/u;
/** After these the next text begins something new. */
const STRONG_SEPARATOR = /[:：/／|]/u;
/** Scripts that set no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Lao}]/u;
/** Capitals in the place of small letters weigh like this many errors. */
const CAPITALS = 2;
/** A space this wide (in heights) separates columns. */
const WIDE = 0.9;
/** An error outweighs this many right letters. */
const ERROR_WEIGHT = 2;
/** `No 12 Model Street` is an address: a short label in front of a house number. */
const HOUSE_NUMBER = /^\s*\.?\s*\d{1,4}\p{L}?\s*,?\s+\p{L}{3}/u;
/** Labels with more letters are none that a house number follows. */
const SHORT = 3;

const letterAt = (glyphs: readonly Glyph[], i: number): string => glyphs[i]?.char ?? '';
const isWord = (char: string): boolean => /[\p{L}\p{M}]/u.test(char);

/** Whether a word ends between two neighbouring glyphs. */
function isBorder(before: string, after: string): boolean {
	if (!isWord(before) || !isWord(after)) return true;
	return UNSPACED.test(before) || UNSPACED.test(after);
}

function gapBefore(glyphs: readonly Glyph[], at: number): number {
	const last = glyphs.slice(0, at).findLastIndex(({ char }) => char.trim() !== '');
	const [before, after] = [glyphs[last], glyphs[at]];
	if (!before || !after) return Infinity;
	const end = sliceQuad(before.line.quad, before.from, before.to)[1];
	const start = sliceQuad(after.line.quad, after.from, after.to)[0];
	return distanceBetween(end, start) / Math.max(quadThickness(after.line.quad), 1);
}

/** The first glyph from `at` on that is no blank. */
function nextInk(glyphs: readonly Glyph[], at: number): string {
	return glyphs.slice(at).find(({ char }) => char.trim() !== '')?.char ?? '';
}

/** Labels begin lines, follow labels, wide gaps or separators, or are followed by a colon. */
function mayStand(glyphs: readonly Glyph[], span: Span, taken: readonly Span[]): boolean {
	const before = glyphs.slice(0, span.from).findLastIndex(({ char }) => char.trim() !== '');
	const neighbour = letterAt(glyphs, before);
	if (before < 0 || STRONG_SEPARATOR.test(neighbour) || UNSPACED.test(neighbour)) return true;
	const last = taken.find(({ to }) => to >= before && to <= span.from);
	if (last) return span.errors === 0 || last.name === span.name;
	if (STRONG_SEPARATOR.test(nextInk(glyphs, span.to))) return true;
	return gapBefore(glyphs, span.from) > WIDE || UNSPACED.test(letterAt(glyphs, span.from));
}

/** A label in small letters that was found in capitals. */
function isCapitals(glyphs: readonly Glyph[], { small }: FoldedLabel): boolean {
	return small && !glyphs.some(({ char }) => char !== char.toUpperCase());
}

function spansOf(glyphs: readonly Glyph[], folded: FoldedText, label: FoldedLabel): Span[] {
	return matchLabel(folded.letters, label.letters).flatMap(({ from, to, errors }) => {
		if (to <= from) return [];
		const start = folded.sources[from] as number;
		const end = (folded.sources[to - 1] as number) + 1;
		const clean =
			isBorder(letterAt(glyphs, start - 1), letterAt(glyphs, start)) &&
			isBorder(letterAt(glyphs, end - 1), letterAt(glyphs, end));
		const borders = clean ? 0 : 1;
		const doubt = errors > 0 && isCapitals(glyphs.slice(start, end), label) ? CAPITALS : 0;
		if (errors + doubt > allowedErrors(label.letters.length)) return [];
		// Short words may be parts of others; long labels may have lost their blanks.
		if (!clean && label.letters.length < 6) return [];
		const score = label.letters.length - ERROR_WEIGHT * (errors + borders);
		return [{ name: label.name, from: start, to: end, errors, score }];
	});
}

function chooseSpans(glyphs: readonly Glyph[], labels: readonly FoldedLabel[]): Span[] {
	const folded = foldText(glyphs.map(({ char }) => char));
	const spans = labels
		.flatMap((label) => spansOf(glyphs, folded, label))
		.filter((span) => !isHouseLabel(glyphs, span))
		.sort((a, b) => b.score - a.score || a.errors - b.errors);
	const taken: Span[] = [];
	// A label may stand after one that is found later, because that is shorter.
	for (let before = -1; before < taken.length;) {
		before = taken.length;
		for (const span of spans) {
			const free = taken.every(({ from, to }) => span.to <= from || span.from >= to);
			if (free && mayStand(glyphs, span, taken)) taken.push(span);
		}
	}
	return renameTranslations(
		glyphs,
		taken.sort((a, b) => a.from - b.from),
	);
}

/** Whether a short label is a part of an address. */
function isHouseLabel(glyphs: readonly Glyph[], { from, to }: Span): boolean {
	const rest = glyphs.slice(to).map(({ char }) => char);
	return to - from < SHORT && HOUSE_NUMBER.test(rest.join(''));
}

/**
 * Labels in several languages stand between strokes. One that is read with errors and names
 * another field than its neighbour, which is read without, is a word that is not known.
 */
function renameTranslations(glyphs: readonly Glyph[], spans: readonly Span[]): Span[] {
	return spans.map((span, i) => {
		if (span.errors === 0) return span;
		const exact = [spans[i - 1], spans[i + 1]].find((other) => {
			if (!other || other.errors > 0 || other.name === '') return false;
			const [first, second] = other.from < span.from ? [other, span] : [span, other];
			const between = glyphs.slice(first.to, second.from).map(({ char }) => char);
			return /^\s*[/／|]\s*$/u.test(between.join(''));
		});
		return exact ? { ...span, name: exact.name } : span;
	});
}

/** Glyphs without separators and blanks at the ends. */
function trimGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
	const first = glyphs.findIndex(({ char }) => !SEPARATOR.test(char));
	const last = glyphs.findLastIndex(({ char }) => !/[\s:：/／|]/u.test(char));
	return first < 0 ? [] : glyphs.slice(first, last + 1);
}

/** Parts a run at wide spaces: columns that were found as one line. */
function splitColumns(glyphs: readonly Glyph[]): Glyph[][] {
	const parts: Glyph[][] = [];
	glyphs.forEach((glyph, i) => {
		const part = parts[parts.length - 1];
		if (!part || (glyph.char.trim() !== '' && gapBefore(glyphs, i) > 2 * WIDE)) parts.push([glyph]);
		else part.push(glyph);
	});
	return parts;
}

/** Cuts a run of glyphs into labels and what stands between them, left to right. */
export function findLabels(glyphs: readonly Glyph[], labels: readonly FoldedLabel[]): Piece[] {
	const pieces: Piece[] = [];
	const add = (part: readonly Glyph[], label?: string): void => {
		const trimmed = trimGlyphs(part);
		if (trimmed.length === 0) return;
		pieces.push(makePiece(trimmed, { follows: pieces[pieces.length - 1], label }));
	};
	let at = 0;
	for (const { name, from, to } of chooseSpans(glyphs, labels)) {
		splitColumns(glyphs.slice(at, from)).forEach((part) => add(part));
		add(glyphs.slice(from, to), name);
		at = to;
	}
	splitColumns(glyphs.slice(at)).forEach((part) => add(part));
	return pieces;
}
