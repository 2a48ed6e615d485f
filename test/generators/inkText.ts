import sharp from 'sharp';

import { fontDescription, fontFile, type Script, type Weight } from './fonts';

export interface Lettering {
	/** Font size in pixels. */
	readonly size: number;
	readonly script?: Script;
	readonly weight?: Weight;
	/** `#rrggbb` */
	readonly colour?: string;
	/** Pixels between letters. */
	readonly spacing?: number;
}

/** A line of text as RGBA pixels, cut to its ink. */
export interface InkedText {
	readonly pixels: Buffer;
	readonly width: number;
	readonly height: number;
	/** From the top of the pixels to the line on which the letters stand. */
	readonly baseline: number;
}

/**
 * An unseen stroke of four times the size after the text: libvips cuts the picture to the ink, so
 * only a glyph that is taller than every other keeps the baseline at a known height.
 */
const ANCHOR_SCALE = 4;

/** Alpha (of 255) from which a pixel counts as ink. */
const INK = 8;

const registered = new Set<string>();
const baselines = new Map<string, number>();

/** Draws one line with Pango, which shapes every script. */
export async function inkText(text: string, lettering: Lettering): Promise<InkedText> {
	const baseline = await findBaseline(lettering);
	return cutToInk(await shape(text, lettering), baseline);
}

interface Raw {
	readonly data: Buffer;
	readonly info: { readonly width: number; readonly height: number };
}

async function shape(text: string, lettering: Lettering): Promise<Raw> {
	const { size, script = 'latin', weight = 400, colour = '#111111', spacing = 0 } = lettering;
	await register('latin', weight);
	const anchor = `<span alpha="1" size="${Math.round(size * ANCHOR_SCALE * 1024)}">|</span>`;
	// Pango takes ligatures off where letters are spaced, which tears Khmer and Burmese apart.
	const spaced = spacing ? ` letter_spacing="${Math.round(spacing * 1024)}"` : '';
	const letters = `<span foreground="${colour}"${spaced}>${escapeMarkup(text)}</span>`;
	const font = fontDescription(script, weight, size);
	return sharp({
		text: { text: letters + anchor, font, fontfile: fontFile(script, weight), rgba: true, dpi: 72 },
	})
		.raw()
		.toBuffer({ resolveWithObject: true });
}

/** A font file is known to Pango from the first drawing with it, so Noto Sans is drawn with once. */
async function register(script: Script, weight: Weight): Promise<void> {
	const file = fontFile(script, weight);
	if (registered.has(file)) return;
	registered.add(file);
	await sharp({
		text: { text: 'x', font: fontDescription(script, weight, 8), fontfile: file },
	}).toBuffer();
}

async function findBaseline(lettering: Lettering): Promise<number> {
	const { size, script = 'latin', weight = 400 } = lettering;
	const key = `${script} ${weight} ${size}`;
	const known = baselines.get(key);
	if (known !== undefined) return known;
	const letter = await shape('H', { size, script, weight });
	const { bottom } = inkBounds(letter);
	baselines.set(key, bottom);
	return bottom;
}

function inkBounds({ data, info }: Raw) {
	let [left, top, right, bottom] = [info.width, info.height, 0, 0];
	for (let y = 0, at = 3; y < info.height; y++) {
		for (let x = 0; x < info.width; x++, at += 4) {
			if (data[at]! < INK) continue;
			if (x < left) left = x;
			if (x >= right) right = x + 1;
			if (y < top) top = y;
			bottom = y + 1;
		}
	}
	return { left, top, right, bottom };
}

function cutToInk(raw: Raw, baseline: number): InkedText {
	const { left, top, right, bottom } = inkBounds(raw);
	if (right <= left) return { pixels: Buffer.alloc(4), width: 1, height: 1, baseline: 1 };
	const [width, height] = [right - left, bottom - top];
	const pixels = Buffer.alloc(width * height * 4);
	for (let y = 0; y < height; y++) {
		const from = ((top + y) * raw.info.width + left) * 4;
		raw.data.copy(pixels, y * width * 4, from, from + width * 4);
	}
	return { pixels, width, height, baseline: baseline - top };
}

function escapeMarkup(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
