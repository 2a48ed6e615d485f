import type { Piece } from '../../table/types';
import { looksFilled, looksLikeCode } from './looksFilled';
import { gapBefore, slicePiece } from './slicePiece';
import { isKnownLabel, weighLabel } from './weighLabel';

/** A label or a value: a piece of text, or a part of one that holds both. */
export interface Token {
	readonly piece: Piece;
	/** How much it looks like a label; see `weighLabel`. */
	readonly weight: number;
	/** The part of the same piece that stands after the colon, where there is one. */
	readonly value?: Token;
	/** The piece that label and value were cut from, where it holds no other pair. */
	readonly whole?: Piece;
}

/** Longer texts before a colon are sentences. */
const MOST_CHARACTERS = 64;
const MOST_WORDS = 10;
const MOST_HAN = 22;
/** Within a piece, a label begins where its weight is at least this. */
const INNER_LABEL = 1.2;
/** Space in heights of a line that parts a known label from what is filled in. */
const LATIN_GAP = 0.7;
const HAN_GAP = 0.3;

const isColon = (char: string | undefined): boolean =>
	char === ':' || char === '：' || char === '﹕';
const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/u.test(char);

/** Colons that part labels from values, none of times, ratios or addresses of the network. */
function colonsOf(chars: readonly string[]): number[] {
	return chars.flatMap((char, i) => {
		if (!isColon(char)) return [];
		const next = chars[i + 1];
		const ratio = isDigit(chars[i - 1]) && isDigit(next);
		const link = next === '/' && chars[i + 2] === '/';
		return ratio || link ? [] : [i];
	});
}

function fitsLabel(text: string): boolean {
	const han = text.match(/\p{sc=Han}/gu)?.length ?? 0;
	return (
		/\p{L}/u.test(text) &&
		text.length <= MOST_CHARACTERS &&
		han <= MOST_HAN &&
		text.trim().split(/\s+/u).length <= MOST_WORDS &&
		!/[。；;!！?？]/u.test(text)
	);
}

/** Where the label before the colon at `colon` begins, after a value that begins at `from`. */
function innerStart(chars: readonly string[], from: number, colon: number): number | undefined {
	let best: { readonly at: number; readonly weight: number } | undefined;
	for (let at = colon - 1; at > from; at--) {
		const spaced = (chars[at - 1] as string).trim() === '' && (chars[at] as string).trim() !== '';
		const text = chars.slice(at, colon).join('');
		const tight = /^\p{sc=Han}/u.test(text) && isKnownLabel(text);
		if (!spaced && !tight) continue;
		const weight = weighLabel(text);
		if (weight >= INNER_LABEL && weight >= (best?.weight ?? 0)) best = { at, weight };
	}
	if (best) return best.at;
	const word = chars
		.slice(from, colon)
		.join('')
		.trimEnd()
		.search(/\s\p{Lu}\p{L}*$/u);
	return word > 0 ? from + word + 1 : undefined;
}

/** Splits at colons: label, value, label, value … */
function splitAtColons(piece: Piece): Token[] | undefined {
	const chars = [...piece.line.text];
	const cuts: { readonly start: number; readonly colon: number }[] = [];
	for (const colon of colonsOf(chars)) {
		const last = cuts.at(-1);
		const start = last ? innerStart(chars, last.colon + 1, colon) : 0;
		if (start === undefined || !fitsLabel(chars.slice(start, colon).join(''))) continue;
		cuts.push({ start, colon });
	}
	if (cuts.length === 0) return undefined;
	return cuts.flatMap(({ start, colon }, i) => {
		const label = slicePiece(piece, start, colon + 1);
		const value = slicePiece(piece, colon + 1, cuts[i + 1]?.start ?? chars.length);
		return label ? pairOf(label, value, cuts.length === 1 ? piece : undefined) : [];
	});
}

function pairOf(label: Piece, value: Piece | undefined, whole?: Piece): Token[] {
	const filled = value && { piece: value, weight: Math.min(weighLabel(value.line.text), 0) };
	const token = { piece: label, weight: weighLabel(label.line.text) };
	return filled ? [{ ...token, value: filled, ...(whole && { whole }) }, filled] : [token];
}

/** Splits a known label from what stands after it with a space only: `Total 12.50`, `姓名 李明`. */
function splitAtGap(piece: Piece): Token[] | undefined {
	const chars = [...piece.line.text];
	const height = piece.bounds.bottom - piece.bounds.top;
	if (weighLabel(piece.line.text) >= 2) return undefined;
	for (let at = chars.length - 1; at > 1; at--) {
		const spaced = (chars[at - 1] as string).trim() === '';
		const [head, rest] = [chars.slice(0, at).join(''), chars.slice(at).join('').trim()];
		const han = /\p{sc=Han}$/u.test(head.trim());
		if ((!spaced && !han) || rest === '' || !isKnownLabel(head)) continue;
		const gap = gapBefore(piece, at) + (spaced ? gapBefore(piece, at - 1) : 0);
		const wide = gap >= (han ? HAN_GAP : LATIN_GAP) * height;
		const filled = looksFilled(rest) || looksLikeCode(rest);
		if (!filled && !wide) continue;
		const label = slicePiece(piece, 0, at);
		const value = slicePiece(piece, at, chars.length);
		if (label && value && weighLabel(rest) < 2) return pairOf(label, value);
	}
	return undefined;
}

/** A piece of text as labels and values. */
export function splitTokens(piece: Piece): Token[] {
	const tokens = splitAtColons(piece) ?? splitAtGap(piece);
	return tokens ?? [{ piece, weight: weighLabel(piece.line.text) }];
}
