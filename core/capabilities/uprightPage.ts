import { uprightFrame, type UprightFrame } from '../card/uprightFrame';
import { applyAffine, mapQuad } from '../image/affine';
import type { Image } from '../image/image';
import type { UprightText } from '../table/readTables';
import type { PageText } from '../text/readText';

/** Lines that run within so many degrees of an axis are taken to run along it. */
const STRAIGHT = 0.35;

export interface UprightPage {
	/** All lines in reading order, with quads in the upright frame. */
	readonly upright: UprightText;
	readonly frame: UprightFrame;
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
}

/** Measured angles are a little off; rules mostly run along the axes exactly. */
function snap(direction: number): number {
	const nearest = Math.round(direction / 90) * 90;
	return Math.abs(direction - nearest) <= STRAIGHT ? nearest % 360 : direction;
}

/** What was read of a picture, turned so that its lines run from left to right. */
export function uprightPage(image: Image, { rows, direction: measured }: PageText): UprightPage {
	const direction = snap(measured);
	const frame = uprightFrame(image, direction);
	const lines = rows.flat().map((line) => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(frame.fromImage, point)),
	}));
	const { width, height, toImage } = frame;
	return { upright: { image, width, height, toImage, lines }, frame, direction };
}
