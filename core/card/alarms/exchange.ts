import { mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import { distanceBetween } from '../../image/quad';
import type { Point, Quad } from '../../result';
import { refineQuad } from '../frame/refineQuad';
import type { CardView } from '../frame/viewCard';

/** How far (share of the card's width) the sides of the portrait may lie from where it was found. */
const REACH = 0.02;

/** Places along a side, without the corners. */
const PLACES = 40;
const CORNER = 0.1;

/** Pixels outside a side: where a shadow of the portrait falls, and where the card begins. */
const SHADOW = [1, 2, 3, 4];
const BEYOND = 9;

function lightAt({ width, height, data }: Image, [x, y]: Point): number {
	const column = Math.min(width - 1, Math.max(0, Math.round(x - 0.5)));
	const row = Math.min(height - 1, Math.max(0, Math.round(y - 0.5)));
	const at = 3 * (row * width + column);
	return ((data[at] as number) + (data[at + 1] as number) + (data[at + 2] as number)) / 3;
}

/** Grey levels by which the card is darker right beside a side than a little further away. */
function shadowBeside(image: Image, [a, b]: readonly [Point, Point]): number {
	const length = distanceBetween(a, b) || 1;
	const out: Point = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
	const depths: number[] = [];
	for (let i = 0; i < PLACES; i++) {
		const t = CORNER + ((1 - 2 * CORNER) * (i + 0.5)) / PLACES;
		const at = (s: number): number =>
			lightAt(image, [
				a[0] + (b[0] - a[0]) * t + out[0] * s,
				a[1] + (b[1] - a[1]) * t + out[1] * s,
			]);
		depths.push(at(BEYOND) - Math.min(...SHADOW.map(at)));
	}
	return depths.sort((one, other) => one - other)[PLACES >> 1] ?? 0;
}

/** Degrees within which three sides of a portrait that was laid on agree; chosen on drawn cards. */
const AGREE = 0.4;

/** The turn on which three sides agree; 0 where the sides found are not those of one rectangle. */
function agreedTurn(turns: readonly number[]): number {
	const sorted = [...turns].sort((one, other) => one - other);
	const triples = [0, 1].map((i) => sorted.slice(i, i + 3));
	const spread = (triple: readonly number[]): number => (triple[2] ?? 0) - (triple[0] ?? 0);
	const [closest = []] = triples.sort((one, other) => spread(one) - spread(other));
	return spread(closest) <= AGREE ? (closest[1] ?? 0) : 0;
}

export interface ExchangeSigns {
	/** Degrees by which three sides of the portrait are turned against the card. */
	readonly turn: number;
	/** Grey levels by which two neighbouring sides throw a deeper shadow than the other two. */
	readonly shadow: number;
}

/**
 * Signs of a portrait laid over the printed one: it stands askew, or throws a shadow to one side.
 *
 * @param portrait corners in pixels of `Page.image`
 */
export function measureExchange({ card }: CardView, portrait: Quad): ExchangeSigns {
	const { image } = card;
	const rough = mapQuad(portrait, card.fromQuad);
	const reach = REACH * image.width;
	const quad = refineQuad(image, rough, { fixed: [false, false, false, false], reach });
	const turns = quad.map(([x, y], i) => {
		const [u, v] = quad[((i + 1) % 4) as 0 | 1 | 2 | 3];
		return (Math.atan2(v - y, u - x) * 180) / Math.PI - 90 * i;
	});
	const near = turns.map((turn) => ((((turn + 180) % 360) + 360) % 360) - 180);
	const depth = quad.map((corner, i) =>
		shadowBeside(image, [corner, quad[((i + 1) % 4) as 0 | 1 | 2 | 3]]),
	) as [number, number, number, number];
	const shadow = Math.max(
		...[0, 1, 2, 3].map((i) => {
			const at = (k: number): number => depth[((i + k) % 4) as 0 | 1 | 2 | 3];
			return Math.min(at(0), at(1)) - Math.max(at(2), at(3));
		}),
	);
	return { turn: Math.abs(agreedTurn(near)), shadow: Math.max(0, shadow) };
}
