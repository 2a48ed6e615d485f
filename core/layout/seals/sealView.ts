import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import type { Pyramid } from '../../image/pyramid';
import { quadBounds } from '../../image/quad';
import type { Point, Quad } from '../../result';
import type { SealPlace } from './locateSeals';
import { mapInks } from './mapInks';
import type { Ellipse, InkField } from './types';

/** The longer side of a seal is read at no more than this many pixels … */
const MOST_SIDE = 560;
/** … and smaller ones are enlarged, at most so many times. */
const ENLARGED_SIDE = 320;
const MOST_ENLARGED = 2;
/** Paper that is seen about a seal, over its size. */
const MARGIN = 0.4;
/** Squares of paper along the view. */
const SQUARES = 14;
/** Rank of the strongest ink that becomes black, among what has ink. */
const STRONG = 0.85;

/** The ink of one seal, black on white, without the print under it. */
export interface SealView {
	/** One channel. */
	readonly picture: Image;
	readonly ink: InkField;
	readonly toView: (point: Point) => Point;
	/** Pixels of the view a pixel of the picture. */
	readonly scale: number;
}

/** The corners of the box about an ellipse, along its own axes. */
export function ellipseQuad({ x, y, a, b, angle }: Ellipse): Quad {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const corner = (u: number, v: number): Point => [x + u * cos - v * sin, y + u * sin + v * cos];
	return [corner(-a, -b), corner(a, -b), corner(a, b), corner(-a, b)];
}

export function quadOf({ form }: SealPlace): Quad {
	return form.shape === 'rectangle' ? form.quad : ellipseQuad(form.ellipse);
}

function toPicture({ width, height, data }: InkField): Image {
	const inked = data.filter((value) => value > 0).sort();
	const strong = Math.max(1, inked[Math.floor(inked.length * STRONG)] ?? 1);
	const grey = data.map((value) => 255 - Math.min(255, (255 * value) / strong));
	return { width, height, channels: 1, data: grey };
}

/** Cuts a seal out of its page and parts its ink from the rest. */
export function viewSeal(pyramid: Pyramid, place: SealPlace): SealView {
	const bounds = quadBounds(quadOf(place));
	const size = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
	const enlarged = Math.min(MOST_ENLARGED, Math.max(1, ENLARGED_SIDE / size));
	const scale = Math.min(enlarged, MOST_SIDE / size);
	const [left, top] = [bounds.left - MARGIN * size, bounds.top - MARGIN * size];
	const [right, bottom] = [bounds.right + MARGIN * size, bounds.bottom + MARGIN * size];
	const around: Quad = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
	const width = Math.round((right - left) * scale);
	const height = Math.round((bottom - top) * scale);
	const ink = mapInks(cutQuad(pyramid, around, { width, height }), SQUARES)[place.kind];
	return {
		...{ ink, picture: toPicture(ink), scale },
		toView: ([x, y]) => [(x - left) * scale, (y - top) * scale],
	};
}
