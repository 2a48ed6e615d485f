import type { Image } from '../../image/image';
import type { Bitmap } from './graphicField';

/** Pixels; right and bottom lie outside. */
interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface PlacedBitmap extends Bitmap {
	readonly left: number;
	readonly top: number;
}

/**
 * Darker than this is printed (0..255). Strokes finer than a dot are grey: a limit above the
 * middle keeps those of small Chinese characters.
 */
const LIMIT = 150;

/** The dark dots of an area, without blank rows and columns around them; undefined without any. */
export function cutBitmap(picture: Image, area: Bounds): PlacedBitmap | undefined {
	const inner = findInk(picture, area);
	if (!inner) return undefined;
	const { left, top, right, bottom } = inner;
	const [width, height] = [right - left, bottom - top];
	const dots = new Uint8Array(width * height);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++)
			dots[y * width + x] = isDark(picture, left + x, top + y) ? 1 : 0;
	}
	return { left, top, width, height, dots };
}

function isDark({ data, width, channels }: Image, x: number, y: number): boolean {
	const at = channels * (y * width + x);
	if (channels === 1) return (data[at] ?? 255) < LIMIT;
	const [red, green, blue] = [data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255];
	return (red * 299 + green * 587 + blue * 114) / 1000 < LIMIT;
}

function findInk(picture: Image, area: Bounds): Bounds | undefined {
	const within = {
		left: Math.max(0, area.left),
		top: Math.max(0, area.top),
		right: Math.min(picture.width, area.right),
		bottom: Math.min(picture.height, area.bottom),
	};
	let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
	for (let y = within.top; y < within.bottom; y++) {
		for (let x = within.left; x < within.right; x++) {
			if (!isDark(picture, x, y)) continue;
			left = Math.min(left, x);
			right = Math.max(right, x + 1);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y + 1);
		}
	}
	return right > left ? { left, top, right, bottom } : undefined;
}
