import sharp from 'sharp';

import type { Chance } from '../chance';
import type { Picture } from '../effects/picture';
import type { DrawnSeal, SealColour } from './drawSeal';

export interface SealPlace {
	readonly x: number;
	readonly y: number;
	/** Clockwise, in degrees. */
	readonly turn: number;
	readonly colour: SealColour;
	/** 0 to 1: how strong the ink is. */
	readonly strength: number;
	/** 0 to 1: how unevenly the pad gave its ink. */
	readonly uneven: number;
}

const INKS: Readonly<Record<SealColour, readonly (readonly [number, number, number])[]>> = {
	red: [
		[212, 32, 38],
		[226, 60, 54],
		[196, 24, 52],
		[230, 80, 84],
	],
	blue: [
		[38, 62, 160],
		[52, 84, 190],
		[70, 96, 170],
	],
	violet: [
		[96, 52, 150],
		[120, 70, 160],
	],
	black: [
		[40, 40, 44],
		[70, 70, 72],
	],
};

/** A soft random field, 0 to 255, one byte a pixel. */
async function softField(width: number, height: number, cell: number, chance: Chance) {
	const [w, h] = [Math.ceil(width / cell) + 2, Math.ceil(height / cell) + 2];
	const coarse = Buffer.from(Array.from({ length: w * h }, () => chance.whole(0, 255)));
	return await sharp(coarse, { raw: { width: w, height: h, channels: 1 } })
		.resize(width, height, { fit: 'fill', kernel: 'cubic' })
		.extractChannel(0)
		.raw()
		.toBuffer();
}

/** Presses a seal on the page: ink lets the print shine through. */
export async function inkSeal(
	page: Picture,
	seal: DrawnSeal,
	{ place, chance }: { readonly place: SealPlace; readonly chance: Chance },
): Promise<Picture> {
	const { width, height } = page;
	const layer = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<g transform="translate(${place.x} ${place.y}) rotate(${place.turn})" fill="#000" color="#000">${seal.svg}</g></svg>`;
	const drawn = await sharp(Buffer.from(layer)).ensureAlpha().raw().toBuffer();
	const fine = await softField(width, height, 3, chance);
	const wide = await softField(width, height, 40, chance);
	const ink = chance.pick(INKS[place.colour]);
	const out = Uint8Array.from(page.data);
	for (let i = 0; i < width * height; i++) {
		// White letters of a solid seal let the paper through.
		const alpha = (drawn[4 * i + 3]! * (255 - drawn[4 * i]!)) / (255 * 255);
		if (alpha === 0) continue;
		const rough = 0.35 * (fine[i]! / 255) + 0.65 * (wide[i]! / 255);
		const lack = Math.max(0, (rough - 0.35) * 1.5) * place.uneven;
		const cover = alpha * place.strength * Math.max(0, 1 - lack);
		for (let c = 0; c < 3; c++) {
			const paper = out[3 * i + c]!;
			out[3 * i + c] = Math.round(paper * (1 - cover * (1 - ink[c]! / 255)));
		}
	}
	return { data: out, width, height };
}
