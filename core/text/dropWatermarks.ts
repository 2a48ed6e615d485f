import type { Tensor } from '../models';
import { quadLength } from '../image/quad';
import type { TextBox } from './types';

/**
 * Text with less than this share of the contrast of the page's strongest text is a watermark. On
 * white paper with black print that is grey lighter than 200 of 255.
 */
const PALE = 0.25;
/** Share of the text, by length, that is at least as strong as the reference. */
const STRONG_SHARE = 0.25;
/** Looks at a box, across and along it. */
const ROWS = 16;
const COLUMNS = 96;
/** Share of a box that strokes, or what lies between them, cover at least. */
const TAIL = 0.05;

/** Brightnesses that are told apart, from -1 to 1 of the network's input. */
const LEVELS = 256;

/** Where the places of a box lie in a plane of the network's input. */
function placesIn({ quad: [a, b, , d] }: TextBox, width: number, height: number): Int32Array {
	const [acrossX, acrossY] = [(d[0] - a[0]) / ROWS, (d[1] - a[1]) / ROWS];
	const [alongX, alongY] = [(b[0] - a[0]) / COLUMNS, (b[1] - a[1]) / COLUMNS];
	const places = new Int32Array(ROWS * COLUMNS);
	const clamp = (value: number, most: number): number =>
		value < 0 ? 0 : value > most ? most : Math.round(value);
	for (let row = 0, k = 0; row < ROWS; row++) {
		const left = a[0] + (row + 0.5) * acrossX - 0.5;
		const top = a[1] + (row + 0.5) * acrossY - 0.5;
		for (let column = 0; column < COLUMNS; column++, k++) {
			const x = clamp(left + (column + 0.5) * alongX, width - 1);
			const y = clamp(top + (column + 0.5) * alongY, height - 1);
			places[k] = y * width + x;
		}
	}
	return places;
}

/** The level that `count` values lie under, counted from the first level. */
function levelAt(counts: Uint32Array, count: number): number {
	let seen = 0;
	const level = counts.findIndex((some) => (seen += some) > count);
	return level < 0 ? counts.length - 1 : level;
}

/** The strongest contrast of any colour inside a box, in levels. */
function contrastOf(box: TextBox, { data, dims }: Tensor): number {
	const [, channels = 0, height = 0, width = 0] = dims;
	const places = placesIn(box, width, height);
	const tail = Math.floor(places.length * TAIL);
	let strongest = 0;
	for (let plane = 0; plane < channels * width * height; plane += width * height) {
		const counts = new Uint32Array(LEVELS);
		for (let k = 0; k < places.length; k++) {
			const value = data[plane + (places[k] as number)] as number;
			const level = (((value + 1) * LEVELS) / 2) | 0;
			const known = level < LEVELS ? level : LEVELS - 1;
			counts[known] = (counts[known] as number) + 1;
		}
		const range = levelAt(counts, places.length - 1 - tail) - levelAt(counts, tail);
		if (range > strongest) strongest = range;
	}
	return strongest;
}

/**
 * Leaves out pale text on a page of much stronger text.
 *
 * @param boxes in pixels of `input`
 * @param input what the detector was shown, [1, 3, height, width]
 */
export function dropWatermarks(boxes: readonly TextBox[], input: Tensor): TextBox[] {
	const seen = boxes.map((box) => ({ box, contrast: contrastOf(box, input) }));
	const length = ({ quad }: TextBox): number => quadLength(quad);
	let left = STRONG_SHARE * boxes.reduce((sum, box) => sum + length(box), 0);
	const strongest = [...seen].sort((a, b) => b.contrast - a.contrast);
	const reference = strongest.find(({ box }) => (left -= length(box)) <= 0)?.contrast ?? 0;
	return seen.filter(({ contrast }) => contrast >= PALE * reference).map(({ box }) => box);
}
