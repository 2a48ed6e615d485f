import { mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import type { Quad } from '../../result';
import { locateIn, shrinkPage } from './locateSeals';
import { hueOf, kindOfHue, mapInks } from './mapInks';
import { choosePaperSquares, findPaperColour } from './paperColour';
import { fillQuad, growSeal, markStampedInk } from './sealAreas';
import { quadOf } from './sealView';
import { smoothImage } from './smoothImage';

/** Less colour than this, of 1, is no ink of a seal. */
const LEAST_COLOUR = 0.045;
/** Colour of pure ink, by which its lightness is measured, of 1. */
const PURE = 0.16;
/** Where the ink is stronger than most, its lightest channel still has this rank. */
const RANK = 0.35;

/** Parts of a page that are cleaned, in pixels of a smaller picture of it. */
interface Area {
	readonly mask: Uint8Array;
	readonly width: number;
	readonly scale: number;
}

function findArea(image: Image, quads: readonly Quad[] | undefined): Area {
	const { image: working, scale } = shrinkPage(image);
	const maps = mapInks(smoothImage(working));
	const { width, height } = working;
	const mask = new Uint8Array(width * height);
	const seals = quads ?? locateIn(maps, scale).map(quadOf);
	for (const quad of seals) {
		fillQuad(mask, width, growSeal(mapQuad(quad, ([x, y]) => [x / scale, y / scale])));
	}
	markStampedInk(mask, maps);
	return { mask, width, scale };
}

/** A pixel against its paper. */
interface Tone {
	/** Where its red, green and blue begin in the picture … */
	at: number;
	/** … and those of its paper. */
	paper: readonly [number, number, number];
	/** The lightest channel over that of the paper. */
	most: number;
	kind: 'warm' | 'cool' | undefined;
	colour: number;
}

type Visit = (tone: Readonly<Tone>) => void;

/** Shows every coloured pixel of the area with its paper. */
function visitInk(image: Image, { mask, width, scale }: Area, visit: Visit): void {
	const paper = findPaperColour(image, choosePaperSquares(image));
	const tone: Tone = { at: 0, paper: [0, 0, 0], most: 0, kind: undefined, colour: 0 };
	const height = mask.length / width;
	for (let y = 0; y < image.height; y++) {
		const start = Math.min(height - 1, Math.floor(y / scale)) * width;
		if (!mask.subarray(start, start + width).includes(1)) continue;
		const white = paper.row(y);
		for (let x = 0; x < image.width; x++) {
			if (mask[start + Math.min(width - 1, Math.floor(x / scale))] === 0) continue;
			tone.at = (y * image.width + x) * 3;
			const level = (c: number): number =>
				Math.min(1, (image.data[tone.at + c] as number) / (white[3 * x + c] as number));
			const [r, g, b] = [level(0), level(1), level(2)];
			tone.most = Math.max(r, g, b);
			tone.colour = tone.most - Math.min(r, g, b);
			if (tone.colour < LEAST_COLOUR) continue;
			tone.kind = kindOfHue(hueOf(r, g, b));
			if (!tone.kind) continue;
			tone.paper = [white[3 * x] as number, white[3 * x + 1] as number, white[3 * x + 2] as number];
			visit(tone);
		}
	}
}

/** How light the lightest channel of pure ink is; 1 where there is none. */
function measureInk(image: Image, area: Area): Readonly<Record<'warm' | 'cool', number>> {
	const counts = { warm: new Uint32Array(101), cool: new Uint32Array(101) };
	visitInk(image, area, ({ kind, most, colour }) => {
		if (!kind || colour < PURE) return;
		const level = Math.round(100 * most);
		counts[kind][level] = (counts[kind][level] as number) + 1;
	});
	const lightness = (levels: Uint32Array): number => {
		let left = RANK * levels.reduce((sum, count) => sum + count, 0);
		const level = left === 0 ? 100 : levels.findIndex((count) => (left -= count) <= 0);
		return Math.max(0.3, level / 100);
	};
	return { warm: lightness(counts.warm), cool: lightness(counts.cool) };
}

/**
 * Takes seal prints out of a picture: coloured ink turns to paper, dark print under it stays. Ink
 * is cleaned where seals are, and where colour lies over print as a stamp does; headings, rules and
 * pictures in colour stay. Pictures without colour come back as they are.
 *
 * @param seals as `findSeals` gave them; looked for by shape when absent
 */
export function eraseSeals(image: Image, seals?: readonly { readonly quad: Quad }[]): Image {
	if (image.channels === 1) return image;
	const area = findArea(
		image,
		seals?.map(({ quad }) => quad),
	);
	if (!area.mask.includes(1)) return image;
	const lightness = measureInk(image, area);
	const data = Uint8Array.from(image.data);
	visitInk(image, area, ({ kind, most, at, paper }) => {
		if (!kind) return;
		const share = Math.min(1, most / lightness[kind]);
		paper.forEach((level, c) => (data[at + c] = Math.round(share * level)));
	});
	return { ...image, data };
}
