import { joinBoxes, type Piece } from './strokeGroup';

/** All lengths over the height of the label beside the strokes. */
const LEAST_WIDTH = 1.3;
const LEAST_HEIGHT = 0.75;
/** Joined strokes of handwriting are larger than printed letters: higher or longer than this. */
const HIGH_STROKE = 1.3;
const LONG_STROKE = 1.9;
/** Handwriting in separate strokes is higher than print as a whole. */
const HIGH_GROUP = 1.45;
/** Share of its box that handwriting covers at most. */
const MOST_FILL = 0.42;
/** A signature is no larger. */
const MOST_HEIGHT = 7;
const MOST_WIDTH = 22;

const ramp = (value: number, low: number, high: number): number =>
	Math.min(1, Math.max(0, (value - low) / (high - low)));

/**
 * How sure pieces of ink are handwriting, 0..1.
 *
 * @param height of the letters of the label, in the pixels of the pieces
 */
export function judgeStrokes(pieces: readonly Piece[], height: number): number {
	if (pieces.length === 0) return 0;
	const box = joinBoxes(pieces);
	const [width, tall] = [(box.right - box.left) / height, (box.bottom - box.top) / height];
	if (width < LEAST_WIDTH || tall < LEAST_HEIGHT || tall > MOST_HEIGHT || width > MOST_WIDTH)
		return 0;
	const area = pieces.reduce((sum, piece) => sum + piece.area, 0);
	const fill = area / (height * height) / (width * tall);
	if (fill > MOST_FILL) return 0;
	const highest = Math.max(...pieces.map(({ top, bottom }) => bottom - top)) / height;
	const longest = Math.max(...pieces.map(({ left, right }) => right - left)) / height;
	const stroke = Math.max(
		ramp(highest, HIGH_STROKE - 0.3, HIGH_STROKE + 0.7),
		ramp(longest, LONG_STROKE - 0.5, LONG_STROKE + 1.5),
		ramp(tall, HIGH_GROUP - 0.3, HIGH_GROUP + 0.9),
	);
	const thin = 1 - ramp(fill, 0.25, MOST_FILL + 0.1);
	const size = ramp(width * tall, 1, 4);
	return Math.sqrt(stroke) * (0.5 + 0.5 * thin) * (0.6 + 0.4 * size);
}
