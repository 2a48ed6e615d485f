import { quadBounds, quadThickness, type Bounds } from '../image/quad';
import type { Quad } from '../result';
import { DETECTION_SCALE } from '../text/detectBoxes';
import type { UprightFrame } from './uprightFrame';

/** A part of the upright frame that is worth a picture of its own, and how much larger. */
export interface Zoom {
	readonly area: Bounds;
	/** Pixels of the part a pixel of the frame. */
	readonly scale: number;
}

/** A picture of its own must show the letters this much larger to the detector to be worth its time. */
const WORTHWHILE = 1.3;
/** Boxes at least this thick, in pixels of the detector's input, are large enough already. */
const LARGE_ENOUGH = 30;
/** Lines that are further askew (degrees) than this are straightened before they are read. */
const ASKEW = 12;
/** The text is grown by this share of its longer side: the detector misses lines at the edges. */
const MARGIN = 0.12;
/** Fewer boxes do not tell where the card is. */
const MIN_BOXES = 3;
/** Longest side of the part in pixels; the detector does not look at more. */
const MAX_SIDE = DETECTION_SCALE.maxSide;
/** Beyond this, enlarging adds no detail. */
const MAX_SCALE = 3;

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Pixels of the detector's input a pixel of the picture. */
function detectorScale(width: number, height: number): number {
	const enlarged = Math.max(1, DETECTION_SCALE.minSide / Math.min(width, height));
	return Math.min(enlarged, DETECTION_SCALE.maxSide / Math.max(width, height));
}

/** Where the lines are, with a margin, inside the frame. */
function textArea(boxes: readonly Quad[], frame: UprightFrame): Bounds {
	const all = boxes.map(quadBounds);
	const left = Math.min(...all.map((bounds) => bounds.left));
	const right = Math.max(...all.map((bounds) => bounds.right));
	const top = Math.min(...all.map((bounds) => bounds.top));
	const bottom = Math.max(...all.map((bounds) => bounds.bottom));
	const margin = MARGIN * Math.max(right - left, bottom - top);
	return {
		left: Math.max(0, left - margin),
		right: Math.min(frame.width, right + margin),
		top: Math.max(0, top - margin),
		bottom: Math.min(frame.height, bottom + margin),
	};
}

/**
 * Decides whether a card is to be read from a picture of its own: because it is small in the picture, or because its
 * lines run askew.
 *
 * @param boxes of text in the upright frame
 * @param skew degrees that the lines run clockwise from the x axis of the picture
 * @returns undefined where that would show nothing new
 */
export function chooseZoom(
	boxes: readonly Quad[],
	{ frame, skew }: { readonly frame: UprightFrame; readonly skew: number },
): Zoom | undefined {
	if (boxes.length < MIN_BOXES) return undefined;
	const area = textArea(boxes, frame);
	const width = area.right - area.left;
	const height = area.bottom - area.top;
	if (Math.min(width, height) < 1) return undefined;
	const scale = Math.min(MAX_SCALE, MAX_SIDE / Math.max(width, height));
	const before = detectorScale(frame.width, frame.height);
	const small = median(boxes.map(quadThickness)) * before < LARGE_ENOUGH;
	const offQuarter = Math.abs(((skew + 45) % 90) - 45);
	const larger = scale / before >= WORTHWHILE;
	return (small && larger) || offQuarter > ASKEW ? { area, scale } : undefined;
}
