import type { Image } from '../../image/image';
import { choosePaperSquares, findPaperColour } from './paperColour';
import type { InkField, SealColour } from './types';

/** Inks of a picture, told apart by their hue against the paper. */
export interface InkMaps {
	/** Red ink: its colourfulness. */
	readonly warm: InkField;
	/** Blue and violet ink: its colourfulness. */
	readonly cool: InkField;
	/** Print and ink without colour: its darkness. */
	readonly dark: InkField;
	/** Hue of coloured pixels in units of 360 / 256 degrees. */
	readonly hue: Uint8Array;
}

/** Kinds of ink that are searched for seals one after the other. */
export type InkKind = 'warm' | 'cool' | 'dark';

/** Less colour than this, of 255, is noise of compression … */
const LEAST_COLOUR = 9;
/** … and so is less than this many times what most pixels show … */
const NOISE_FACTOR = 2.5;
/** … that is, three of four; but what is more colourful than this is ink in any case. */
const NOISE_RANK = 0.75;
const SURE_COLOUR = 28;
/** Darkness of ink without colour that counts, of 255. */
const LEAST_DARK = 40;
/** Hues in degrees: red ends before orange, blue begins after green. */
const RED = { from: 325, to: 24 } as const;
const BLUE_FROM = 190;
/** From here on blue is called violet. */
const VIOLET_FROM = 252;

/** Degrees, 0 to 360, of the hexagonal hue of red, green, blue. */
export function hueOf(r: number, g: number, b: number): number {
	const most = Math.max(r, g, b);
	const range = most - Math.min(r, g, b);
	if (range === 0) return 0;
	if (most === r) return (60 * (g - b)) / range + (g < b ? 360 : 0);
	return most === g ? (60 * (b - r)) / range + 120 : (60 * (r - g)) / range + 240;
}

export function kindOfHue(hue: number): 'warm' | 'cool' | undefined {
	if (hue >= RED.from || hue <= RED.to) return 'warm';
	return hue >= BLUE_FROM ? 'cool' : undefined;
}

/** How colourful a pixel must be to count as ink, by the noise of the picture. */
function findLeastColour(colours: Uint8Array): number {
	const counts = new Uint32Array(256);
	for (const colour of colours) counts[colour] = (counts[colour] as number) + 1;
	let left = colours.length * NOISE_RANK;
	const noise = counts.findIndex((count) => (left -= count) <= 0);
	return Math.min(SURE_COLOUR, Math.max(LEAST_COLOUR, NOISE_FACTOR * noise));
}

/**
 * Parts the inks of a picture from its paper.
 *
 * @param image RGB or grey; noise of single pixels is best smoothed away before
 * @param squares in which the paper is looked up, see `findPaperColour`
 */
export function mapInks(image: Image, squares = choosePaperSquares(image)): InkMaps {
	const { width, height, channels, data } = image;
	const paper = findPaperColour(image, squares);
	const [colours, dark, hue] = [0, 1, 2].map(() => new Uint8Array(width * height)) as [
		...[Uint8Array, Uint8Array, Uint8Array],
	];
	const second = channels === 3 ? 1 : 0;
	const third = channels === 3 ? 2 : 0;
	for (let y = 0, i = 0; y < height; y++) {
		const white = paper.row(y);
		for (let x = 0; x < width; x++, i++) {
			const [from, to] = [i * channels, x * channels];
			const r = Math.min(1, (data[from] as number) / (white[to] as number));
			const g = Math.min(1, (data[from + second] as number) / (white[to + second] as number));
			const b = Math.min(1, (data[from + third] as number) / (white[to + third] as number));
			const most = Math.max(r, g, b);
			const darkness = (1 - most) * 255;
			if (darkness >= LEAST_DARK) dark[i] = darkness;
			colours[i] = (most - Math.min(r, g, b)) * 255;
			hue[i] = (hueOf(r, g, b) * 256) / 360;
		}
	}
	return { ...partColours(colours, hue, { width, height }), dark: { width, height, data: dark } };
}

function partColours(
	colours: Uint8Array,
	hue: Uint8Array,
	size: { readonly width: number; readonly height: number },
): Pick<InkMaps, 'warm' | 'cool' | 'hue'> {
	const warm = new Uint8Array(colours.length);
	const cool = new Uint8Array(colours.length);
	const least = findLeastColour(colours);
	colours.forEach((colour, i) => {
		if (colour < least) return;
		const kind = kindOfHue(((hue[i] as number) * 360) / 256);
		if (kind === 'warm') warm[i] = colour;
		else if (kind === 'cool') cool[i] = colour;
	});
	return { warm: { ...size, data: warm }, cool: { ...size, data: cool }, hue };
}

/** @param hue mean of the coloured pixels, in degrees */
export function nameColour(kind: InkKind, hue: number): SealColour {
	if (kind === 'dark') return 'black';
	if (kind === 'warm') return 'red';
	return hue >= VIOLET_FROM ? 'violet' : 'blue';
}
