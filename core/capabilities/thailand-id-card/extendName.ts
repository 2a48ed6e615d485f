import { makeReading } from '../../card/labels/makeReading';
import { relate, type Piece } from '../../card/labels/piece';
import type { FieldReading } from '../../card/types';
import type { Quad } from '../../result';
import { parseThaiName } from './parse';

/** The parts of a name stand this near to each other, in heights of letters. */
const GAP = 4;
const LEVEL = 0.6;
const ALIKE = 1.6;

/**
 * A name with the part that stands apart in the same row: cards leave a wide space in front of the
 * family name.
 */
export function extendName(
	name: FieldReading | undefined,
	rest: readonly Piece[],
): FieldReading | undefined {
	if (!name?.quad) return name;
	const own: Piece = { text: name.value, glyphs: [], quad: name.quad, height: heightOf(name.quad) };
	const next = rest.find((piece) => {
		const { left, down, length } = relate(own, piece);
		const ratio = piece.height / own.height;
		const gap = (left - length) / own.height;
		const beside = gap > -0.5 && gap < GAP && Math.abs(down) < LEVEL * own.height;
		return beside && ratio < ALIKE && ratio > 1 / ALIKE && parseThaiName(piece.text) !== undefined;
	});
	const value = next && parseThaiName(`${name.value} ${next.text}`);
	if (!next || value === undefined) return name;
	const { confidence } = makeReading([next], next.text);
	const quad: Quad = [name.quad[0], next.quad[1], next.quad[2], name.quad[3]];
	return { ...name, value, quad, confidence: Math.min(name.confidence, confidence) };
}

const heightOf = ([a, , , d]: Quad): number => Math.max(1, Math.hypot(d[0] - a[0], d[1] - a[1]));
