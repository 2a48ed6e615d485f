import type { Size } from '../headers/size';
import type { Affine } from '../../image/affine';

interface SentMapping {
	readonly toSent: Affine;
	readonly sentWidth: number;
	readonly sentHeight: number;
}

/**
 * From a picture that was turned upright back to the picture as sent. Coordinates are continuous:
 * the first pixel reaches from 0 to 1, so mirroring sends x to width - x.
 * @param upright size after turning
 * @param orientation EXIF tag 274, 1 to 8 (CIPA DC-008); anything else counts as 1
 */
export function mapOrientation(upright: Size, orientation: number): SentMapping {
	const isTurned = orientation >= 5 && orientation <= 8;
	const sentWidth = isTurned ? upright.height : upright.width;
	const sentHeight = isTurned ? upright.width : upright.height;
	return { toSent: affineOf(orientation, sentWidth, sentHeight), sentWidth, sentHeight };
}

function affineOf(orientation: number, width: number, height: number): Affine {
	switch (orientation) {
		case 2:
			return [-1, 0, width, 0, 1, 0];
		case 3:
			return [-1, 0, width, 0, -1, height];
		case 4:
			return [1, 0, 0, 0, -1, height];
		case 5:
			return [0, 1, 0, 1, 0, 0];
		case 6:
			return [0, 1, 0, -1, 0, height];
		case 7:
			return [0, -1, width, -1, 0, height];
		case 8:
			return [0, -1, width, 1, 0, 0];
		default:
			return [1, 0, 0, 0, 1, 0];
	}
}
