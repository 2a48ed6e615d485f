import { halveImage } from './halveImage';
import type { Image } from './image';

/** The image at half, quarter, … size, made on demand, so that shrinking never skips pixels. */
export interface Pyramid {
	readonly base: Image;
	/** Level 0 is the image; deeper levels stop where a side would fall under 2 pixels. */
	level(depth: number): { readonly image: Image; readonly depth: number };
}

/** The levels of an image are made once, whoever asks for them; they go with the image. */
const made = new WeakMap<Image, Pyramid>();

/** The pyramid of an image: the same one each time it is asked for, so images must not be changed. */
export function createPyramid(base: Image): Pyramid {
	const known = made.get(base);
	if (known) return known;
	const pyramid = buildPyramid(base);
	made.set(base, pyramid);
	return pyramid;
}

function buildPyramid(base: Image): Pyramid {
	const levels = [base];
	return {
		base,
		level(depth) {
			let last = levels[levels.length - 1] as Image;
			while (levels.length <= depth && Math.min(last.width, last.height) >= 4) {
				last = halveImage(last);
				levels.push(last);
			}
			const reached = Math.min(depth, levels.length - 1);
			return { image: levels[reached] as Image, depth: reached };
		},
	};
}
