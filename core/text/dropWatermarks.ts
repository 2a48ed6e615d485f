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

/** The strongest contrast of any colour inside a box, in units of the network's input. */
function contrastOf({ quad: [a, b, , d] }: TextBox, { data, dims }: Tensor): number {
	const [, channels = 0, height = 0, width = 0] = dims;
	const places = new Int32Array(ROWS * COLUMNS);
	const clamp = (value: number, most: number): number =>
		Math.min(Math.max(Math.round(value), 0), most);
	for (let k = 0; k < places.length; k++) {
		const v = (Math.floor(k / COLUMNS) + 0.5) / ROWS;
		const u = ((k % COLUMNS) + 0.5) / COLUMNS;
		const x = clamp(a[0] + u * (b[0] - a[0]) + v * (d[0] - a[0]) - 0.5, width - 1);
		const y = clamp(a[1] + u * (b[1] - a[1]) + v * (d[1] - a[1]) - 0.5, height - 1);
		places[k] = y * width + x;
	}
	const tail = Math.floor(places.length * TAIL);
	const contrasts = Array.from({ length: channels }, (_, channel) => {
		const plane = channel * width * height;
		const values = Float32Array.from(places, (place) => data[plane + place] as number).sort();
		return (values[values.length - 1 - tail] as number) - (values[tail] as number);
	});
	return Math.max(0, ...contrasts);
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
