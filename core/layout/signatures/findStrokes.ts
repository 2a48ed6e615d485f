import { findComponents, type Component } from '../../image/findComponents';
import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import type { Quad } from '../../result';
import { eraseSeals } from '../seals/eraseSeals';
import { choosePaperSquares, findPaperColour } from '../seals/paperColour';

/** The longer side of the picture in which strokes are looked at. */
const WORKING_SIDE = 1600;
/** Ink is darker than this share of its paper, in the channel that shows it best. */
const INK = 0.72;
/** Straight runs of ink over this many pixels, thinner than that, are rules. */
const RULE_LENGTH = 46;
const RULE_THICKNESS = 6;
/** Smaller components are specks. */
const LEAST_AREA = 6;

/** The ink of a page without its seals and rules, in pieces. */
export interface Strokes {
	readonly components: readonly Component[];
	/** Pixels of the picture a pixel of the components. */
	readonly scale: number;
}

function shrink(image: Image): { readonly picture: Image; readonly scale: number } {
	const longest = Math.max(image.width, image.height);
	if (longest <= WORKING_SIDE) return { picture: image, scale: 1 };
	const scale = longest / WORKING_SIDE;
	const whole: Quad = [
		[0, 0],
		[image.width, 0],
		[image.width, image.height],
		[0, image.height],
	];
	const size = { width: Math.round(image.width / scale), height: Math.round(image.height / scale) };
	return { picture: cutQuad(createPyramid(image), whole, size), scale };
}

/** Set where there is ink of any colour. */
function maskInk(image: Image): Uint8Array {
	const { width, height, channels, data } = image;
	const paper = findPaperColour(image, choosePaperSquares(image));
	const mask = new Uint8Array(width * height);
	for (let y = 0, i = 0; y < height; y++) {
		const white = paper.row(y);
		for (let x = 0; x < width; x++, i++) {
			for (let c = 0; c < channels; c++) {
				const share = (data[i * channels + c] as number) / (white[x * channels + c] as number);
				if (share < INK) mask[i] = 1;
			}
		}
	}
	return mask;
}

/** Whether the ink through a pixel along one axis is short: that of a rule seen across. */
function isThin(mask: Uint8Array, at: number, step: number): boolean {
	let length = 1;
	for (const way of [step, -step]) {
		let next = at + way;
		while (length <= RULE_THICKNESS && next >= 0 && next < mask.length && mask[next] === 1) {
			length++;
			next += way;
		}
	}
	return length <= RULE_THICKNESS;
}

/** Takes straight lines along one axis out; strokes that cross them stay. */
function dropRules(
	mask: Uint8Array,
	{ lines, length, step, across }: { lines: number; length: number; step: number; across: number },
): Uint8Array {
	const out = Uint8Array.from(mask);
	for (let line = 0; line < lines; line++) {
		let from = 0;
		for (let k = 0; k <= length; k++) {
			if (k < length && mask[line * across + k * step] === 1) continue;
			if (k - from >= RULE_LENGTH) {
				for (let i = from; i < k; i++) {
					const at = line * across + i * step;
					if (isThin(mask, at, across)) out[at] = 0;
				}
			}
			from = k + 1;
		}
	}
	return out;
}

/** Finds the pieces of ink of a page that may be written by hand. */
export function findStrokes(image: Image): Strokes {
	const { picture, scale } = shrink(eraseSeals(image));
	const { width, height } = picture;
	const mask = maskInk(picture);
	const rows = dropRules(mask, { lines: height, length: width, step: 1, across: width });
	const free = dropRules(rows, { lines: width, length: height, step: width, across: 1 });
	const components = findComponents(free, width, height).filter(({ area }) => area >= LEAST_AREA);
	return { components, scale };
}
