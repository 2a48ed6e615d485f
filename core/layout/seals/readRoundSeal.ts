import { ellipseQuad, type SealView } from './sealView';
import { readInside } from './readInside';
import { readRing, type RingText, type SealReader } from './readRing';
import { findLetterBand } from './ringBand';
import type { Point, Quad } from '../../result';
import type { Ellipse, SealLine } from './types';

/** An ellipse this much longer than wide has its lines along the longer axis. */
const OVAL = 1.18;

export interface RoundReading {
	readonly lines: readonly SealLine[];
	/** In pixels of the view. */
	readonly quad: Quad;
}

/** The direction of the top, radians clockwise from the x axis: where the longest text has its middle. */
function findTop(ring: readonly RingText[], ellipse: Ellipse): number | undefined {
	const span = ({ from, to }: RingText): number => to - from;
	const [longest] = [...ring].sort((one, other) => span(other) - span(one));
	if (!longest) return undefined;
	const t = (longest.from + longest.to) / 2 + (longest.inward ? Math.PI : 0);
	const { a, b, angle } = ellipse;
	if (a < OVAL * b) return t + angle;
	return angle + (Math.sin(t) > 0 ? Math.PI / 2 : -Math.PI / 2);
}

/** The corners of the box about an ellipse, from its own top left. */
function uprightQuad(ellipse: Ellipse, top: number): Quad {
	const { x, y, a, b, angle } = ellipse;
	if (a < OVAL * b) {
		const radius = Math.sqrt(a * b);
		return ellipseQuad({ x, y, a: radius, b: radius, angle: top + Math.PI / 2 });
	}
	const quad = ellipseQuad(ellipse);
	const isTurned = Math.cos(top - angle + Math.PI / 2) < 0;
	const corner = (i: number): Point => quad[((i + (isTurned ? 2 : 0)) % 4) as 0 | 1 | 2 | 3];
	return [corner(0), corner(1), corner(2), corner(3)];
}

/** Texts with their heads outwards first, each clockwise; then those under them. */
function orderTexts(ring: readonly RingText[]): SealLine[] {
	const of = (inward: boolean): SealLine[] =>
		ring.filter((text) => text.inward === inward).map(({ line }) => line);
	return [...of(false), ...of(true)];
}

const isNumber = ({ text }: SealLine): boolean => /^[\d\s-]+$/.test(text);

/** Reads a round or oval seal: ring, straight lines, number. */
export async function readRoundSeal(
	{ ink, picture }: SealView,
	ellipse: Ellipse,
	reader: SealReader,
): Promise<RoundReading> {
	const band = findLetterBand({ ink }, ellipse);
	const ring = await readRing(picture, { ellipse, band }, reader);
	const top = findTop(ring, ellipse) ?? -Math.PI / 2;
	const inside = await readInside(picture, { ellipse, band, ring, top }, reader);
	const texts = orderTexts(ring);
	const words = texts.filter((line) => !isNumber(line));
	const numbers = texts.filter(isNumber);
	return { lines: [...words, ...inside, ...numbers], quad: uprightQuad(ellipse, top) };
}
