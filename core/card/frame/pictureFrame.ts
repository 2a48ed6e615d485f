import { mapQuad } from '../../image/affine';
import { quadCentre } from '../../image/quad';
import type { Point, Quad } from '../../result';
import { meanRatio } from './cardRatio';
import { PICTURE_SIDE } from './proposeQuads';
import type { CardFrame, FrameSide, SideLine } from './types';
import type { WorkingPicture } from './workingPicture';

/** Pictures turned further than this (tangent) are never cut exactly along a card. */
const TURNED = 0.16;

/** The edges of the picture itself, as lines on which a side of the card may lie. */
export function pictureSides({ outline, image }: WorkingPicture): {
	readonly level: SideLine[];
	readonly upright: SideLine[];
} {
	const ramp = (length: number): Float32Array =>
		Float32Array.from({ length: length + 1 }, (_, t) => PICTURE_SIDE * t);
	const level: SideLine[] = [];
	const upright: SideLine[] = [];
	outline.forEach(([x, y], i) => {
		const [u, v] = outline[((i + 1) % 4) as 0 | 1 | 2 | 3];
		const slope = (v - y) / (u - x);
		if (Math.abs(slope) <= TURNED) {
			level.push({ at: y - slope * x, slope, onPicture: true, hits: ramp(image.width) });
		} else if (Math.abs(1 / slope) <= TURNED) {
			const at = x - y / slope;
			upright.push({ at, slope: 1 / slope, onPicture: true, hits: ramp(image.height) });
		}
	});
	return { level, upright };
}

/** The whole picture as the card, its corners in the order of the upright card. */
export function pictureFrame({ outline, toImage }: WorkingPicture): CardFrame {
	const centre = quadCentre(outline);
	const first = outline.findIndex(([x, y]) => x <= centre[0] && y <= centre[1]);
	const at = (i: number): Point => outline[((Math.max(0, first) + i) % 4) as 0 | 1 | 2 | 3];
	const side: FrameSide = { support: 0, onPicture: true };
	const quad: Quad = [at(0), at(1), at(2), at(3)];
	return {
		quad: mapQuad(quad, toImage),
		confidence: PICTURE_SIDE,
		ratio: meanRatio(quad),
		sides: [side, side, side, side],
		textShare: 1,
		whole: true,
	};
}
