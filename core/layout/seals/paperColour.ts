import type { Image } from '../../image/image';

/** The colour of the paper of a page is looked up in so many squares along the longer side. */
const PAGE_SQUARES = 50;
/** Pictures with a longer side under this may be filled by a seal: their squares are larger. */
const SMALL_PICTURE = 640;
const SMALL_SQUARES = 14;
/** Pixels looked at along each side of a square. */
const LOOKS = 8;
/** Share of a square's pixels, the brightest, that tells its paper. */
const BRIGHT = 0.25;
/** Neighbours to each side that a square is compared with: more than a solid seal covers. */
const REACH = 3;
/** Rank among the neighbours by brightness: most of them may be covered with ink, or be a desk. */
const RANK = 0.65;

export function choosePaperSquares({ width, height }: Image): number {
	return Math.max(width, height) < SMALL_PICTURE ? SMALL_SQUARES : PAGE_SQUARES;
}

/** The paper under every part of a picture. */
export interface PaperColour {
	/** Red, green and blue of the paper in a row of the picture, `channels` values a pixel. */
	row(y: number): Float32Array;
}

interface Grid {
	readonly columns: number;
	readonly rows: number;
	readonly step: number;
	/** `channels` values a square. */
	readonly data: Float32Array;
	readonly channels: number;
}

/** The mean of the brightest pixels of a square. */
function brightest(
	image: Image,
	{ left, top }: { readonly left: number; readonly top: number },
	step: number,
): number[] {
	const { width, height, channels, data } = image;
	const seen: { at: number; sum: number }[] = [];
	for (let j = 0; j < LOOKS; j++) {
		const y = Math.min(height - 1, Math.floor(top + ((j + 0.5) * step) / LOOKS));
		for (let i = 0; i < LOOKS; i++) {
			const x = Math.min(width - 1, Math.floor(left + ((i + 0.5) * step) / LOOKS));
			const at = (y * width + x) * channels;
			let sum = 0;
			for (let c = 0; c < channels; c++) sum += data[at + c] as number;
			seen.push({ at, sum });
		}
	}
	const kept = seen.sort((p, q) => q.sum - p.sum).slice(0, Math.ceil(seen.length * BRIGHT));
	return Array.from({ length: channels }, (_, c) => {
		return kept.reduce((sum, { at }) => sum + (data[at + c] as number), 0) / kept.length;
	});
}

function measureSquares(image: Image, squares: number): Grid {
	const step = Math.max(LOOKS, Math.max(image.width, image.height) / squares);
	const columns = Math.max(1, Math.ceil(image.width / step));
	const rows = Math.max(1, Math.ceil(image.height / step));
	const { channels } = image;
	const data = new Float32Array(columns * rows * channels);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			data.set(
				brightest(image, { left: column * step, top: row * step }, step),
				(row * columns + column) * channels,
			);
		}
	}
	return { columns, rows, step, data, channels };
}

/** Squares that are covered take the colour of a bright neighbour. */
function spreadPaper(grid: Grid): Grid {
	const { columns, rows, channels, data } = grid;
	const brightness = (square: number): number => {
		let sum = 0;
		for (let c = 0; c < channels; c++) sum += data[square * channels + c] as number;
		return sum;
	};
	const sums = Float32Array.from({ length: columns * rows }, (_, square) => brightness(square));
	const out = new Float32Array(data.length);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const near: number[] = [];
			for (let j = Math.max(0, row - REACH); j <= Math.min(rows - 1, row + REACH); j++) {
				for (let i = Math.max(0, column - REACH); i <= Math.min(columns - 1, column + REACH); i++) {
					near.push(j * columns + i);
				}
			}
			near.sort((p, q) => (sums[p] as number) - (sums[q] as number));
			const from = (near[Math.floor((near.length - 1) * RANK)] as number) * channels;
			out.set(data.subarray(from, from + channels), (row * columns + column) * channels);
		}
	}
	return { ...grid, data: out };
}

/** Where a pixel stands between the middles of two squares. */
function between(at: number, step: number, count: number): readonly [number, number, number] {
	const place = Math.min(Math.max((at + 0.5) / step - 0.5, 0), count - 1);
	const low = Math.floor(place);
	return [low, Math.min(low + 1, count - 1), place - low];
}

/**
 * The colour that the paper has without ink, part by part, so that shadows and yellow light do not
 * look like ink.
 *
 * @param squares along the longer side; seven of them should be more than a solid seal covers
 */
export function findPaperColour(image: Image, squares: number): PaperColour {
	const { columns, rows, step, data, channels } = spreadPaper(measureSquares(image, squares));
	const { width } = image;
	const wide = columns * channels;
	const blended = new Float32Array(wide);
	const out = new Float32Array(width * channels);
	const places = Array.from({ length: width }, (_, x) => between(x, step, columns));
	const left = Int32Array.from(places, ([first]) => first * channels);
	const right = Int32Array.from(places, ([, second]) => second * channels);
	const shares = Float32Array.from(places, ([, , share]) => share);
	return {
		row(y) {
			const [above, below, down] = between(y, step, rows);
			for (let i = 0; i < wide; i++) {
				const upper = data[above * wide + i] as number;
				blended[i] = upper + ((data[below * wide + i] as number) - upper) * down;
			}
			for (let x = 0, to = 0; x < width; x++) {
				const [from, until] = [left[x] as number, right[x] as number];
				for (let c = 0; c < channels; c++, to++) {
					const one = blended[from + c] as number;
					const value = one + ((blended[until + c] as number) - one) * (shares[x] as number);
					out[to] = Math.max(1, value);
				}
			}
			return out;
		},
	};
}
