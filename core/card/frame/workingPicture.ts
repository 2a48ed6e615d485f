import { applyAffine, mapQuad, type Affine } from '../../image/affine';
import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import type { Pyramid } from '../../image/pyramid';
import type { Point, Quad } from '../../result';

/** Longest side in pixels: sides of cards show well, letters and grain hardly do. */
const LONGEST = 320;

/** Pixels at the edge of the picture whose gradients come from the edge itself. */
const RIM = 1.5;

/** The picture, small and with its text running level. */
export interface WorkingPicture {
	readonly image: Image;
	/** Working pixels to pixels of `Page.image`. */
	readonly toImage: (point: Point) => Point;
	readonly fromImage: (point: Point) => Point;
	/** 1 where the working pixel lies in the picture, 0 beside it. */
	readonly inside: Uint8Array;
	/** Corners of the picture in working pixels. */
	readonly outline: Quad;
}

export interface UprightSize {
	readonly width: number;
	readonly height: number;
	/** Pixels of the upright frame to pixels of `Page.image`. */
	readonly toImage: Affine;
}

function invert([a, b, c, d, e, f]: Affine): Affine {
	const k = a * e - b * d;
	return [e / k, -b / k, (b * f - c * e) / k, -d / k, a / k, (c * d - a * f) / k];
}

function maskInside(
	{ width, height }: { readonly width: number; readonly height: number },
	picture: Image,
	toImage: (point: Point) => Point,
): Uint8Array {
	const inside = new Uint8Array(width * height);
	const scale = Math.max(picture.width, picture.height) / LONGEST;
	const rim = RIM * Math.max(1, scale);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const [u, v] = toImage([x + 0.5, y + 0.5]);
			const within = u > rim && v > rim && u < picture.width - rim && v < picture.height - rim;
			inside[y * width + x] = within ? 1 : 0;
		}
	}
	return inside;
}

/** Shrinks a picture and turns it upright, so that sides of cards run about level and upright. */
export function makeWorkingPicture(pyramid: Pyramid, upright: UprightSize): WorkingPicture {
	const { base } = pyramid;
	const scale = Math.max(upright.width, upright.height) / LONGEST;
	const width = Math.max(8, Math.round(upright.width / scale));
	const height = Math.max(8, Math.round(upright.height / scale));
	const stepX = upright.width / width;
	const stepY = upright.height / height;
	const [a, b, c, d, e, f] = upright.toImage;
	const map: Affine = [a * stepX, b * stepY, c, d * stepX, e * stepY, f];
	const back = invert(map);
	const toImage = (point: Point): Point => applyAffine(map, point);
	const fromImage = (point: Point): Point => applyAffine(back, point);
	const frame: Quad = [
		[0, 0],
		[width, 0],
		[width, height],
		[0, height],
	];
	const picture: Quad = [
		[0, 0],
		[base.width, 0],
		[base.width, base.height],
		[0, base.height],
	];
	return {
		image: cutQuad(pyramid, mapQuad(frame, toImage), { width, height }),
		toImage,
		fromImage,
		inside: maskInside({ width, height }, base, toImage),
		outline: mapQuad(picture, fromImage),
	};
}
