import { makeReading } from '../labels/makeReading';
import { relate, type Piece } from '../labels/piece';
import type { FieldReading } from '../types';

/** An address that no label names is right less often. */
const TRUST = 0.85;
/** A street with the number of the house behind it or in front of it. */
const STREET =
	/^(?:no\.?\s*)?\d{1,5}\p{L}?[\s,]+\p{L}{1,}.*\p{L}{2}|^\p{L}[\p{L}\p{M}\s.'’/-]{3,}\s(?:no\.?\s*)?\d{1,4}\s?\p{L}?(?:$|[\s,/])/iu;
/** A town with its postal code: in front of it, or behind the state as in the United States. */
const TOWN = /^(?:[A-Z]{1,3}-)?\d{4,6}\s+\p{L}{3}|\p{L}{3}.*\s[A-Z]{2}\s+\d{5}(?:-\d{4})?$/u;
/** Letters of a line of an address. */
const MIN_LETTERS = 5;
/** Lines of one address: distance and indent in heights, and the factor between their heights. */
const NEXT = { nearest: 0.5, farthest: 1.9, indent: 1.5, alike: 1.35 };
const MOST_LINES = 5;

const lettersOf = (text: string): number => text.replace(/\P{L}/gu, '').length;
const isStreet = (text: string): boolean => STREET.test(text) && lettersOf(text) >= MIN_LETTERS;
const isTown = (text: string): boolean => TOWN.test(text);

function continues(one: Piece, other: Piece, direction: 1 | -1): boolean {
	const { left, down } = relate(one, other);
	const height = (one.height + other.height) / 2;
	const step = (direction * down) / height;
	const taller = Math.max(one.height, other.height) / Math.min(one.height, other.height);
	const near = step > NEXT.nearest && step < NEXT.farthest && taller < NEXT.alike;
	return near && Math.abs(left) < NEXT.indent * height && lettersOf(other.text) >= 3;
}

/** The lines above or below that continue a line, nearest first. */
function linesFrom(piece: Piece, free: readonly Piece[], direction: 1 | -1): Piece[] {
	const lines: Piece[] = [];
	while (lines.length < MOST_LINES) {
		const last = lines[lines.length - 1] ?? piece;
		const next = free.find((other) => other !== last && continues(last, other, direction));
		if (!next) break;
		lines.push(next);
	}
	return lines;
}

export interface AddressOptions {
	/** A line without digits above the street may be the town: names do not stand there. */
	readonly townAbove: boolean;
}

/**
 * Finds an address by the form of its lines: a street with a number, a town with its code.
 *
 * @param rest where no label tells what it is
 * @returns undefined where no two lines, or several groups of lines, look like an address
 */
export function findAddress(
	rest: readonly Piece[],
	{ townAbove }: AddressOptions,
): FieldReading | undefined {
	const first = rest.find(({ text }) => isStreet(text.trim()) || isTown(text.trim()));
	if (!first) return undefined;
	const above = linesFrom(first, rest, -1);
	const kept = townAbove ? above.slice(0, 1) : above.filter(({ text }) => isStreet(text.trim()));
	const lines = [...kept.reverse(), first, ...linesFrom(first, rest, 1)];
	if (lines.length < 2) return undefined;
	const text = lines.map((line) => line.text.trim()).join(' ');
	return makeReading(lines, text.replace(/\s+/gu, ' '), TRUST);
}
