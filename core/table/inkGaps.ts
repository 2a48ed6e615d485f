import type { Bounds } from '../image/quad';
import type { GreyFrame } from './greyFrame';

/** A stretch of x in pixels of the upright frame. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Grey values of a column of pixels differ by more than this where a letter is. */
const INK = 28;
/** The outer shares of the height of a line are not looked at: rules run there. */
const MARGIN = 0.18;

function isBlank({ width, data }: GreyFrame, x: number, [top, bottom]: readonly number[]): boolean {
	let least = 255;
	let most = 0;
	for (let y = top as number; y < (bottom as number); y++) {
		const value = data[y * width + x] as number;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return most - least <= INK;
}

/**
 * Stretches of a line of text without ink, from left to right, those at its ends included.
 *
 * @param bounds in the upright frame
 */
export function inkGaps(frame: GreyFrame, bounds: Bounds): Stretch[] {
	const { scale, width, height } = frame;
	const margin = MARGIN * (bounds.bottom - bounds.top);
	const top = Math.max(0, Math.round((bounds.top + margin) / scale));
	const bottom = Math.min(height, Math.round((bounds.bottom - margin) / scale));
	const first = Math.max(0, Math.floor(bounds.left / scale));
	const last = Math.min(width, Math.ceil(bounds.right / scale));
	const gaps: Stretch[] = [];
	let from = -1;
	for (let x = first; x <= last; x++) {
		const blank = x < last && isBlank(frame, x, [top, bottom]);
		if (blank && from < 0) from = x;
		if (blank || from < 0) continue;
		gaps.push({ from: from * scale, to: x * scale });
		from = -1;
	}
	return gaps;
}
