import sharp from 'sharp';

import type { Quad } from '../../core/result';
import { inkText, type Lettering } from './inkText';

export interface TextStyle extends Lettering {
	/** Which end of the text stands at the point; `start` when absent. */
	readonly align?: 'start' | 'middle' | 'end';
	/** Clockwise, in degrees; the point is then the corner where reading starts. */
	readonly turn?: 0 | 90 | 270;
	/** Wider text is pressed together. */
	readonly maxWidth?: number;
	/** Width against the natural one. */
	readonly stretch?: number;
}

/** Where something was drawn, in pixels of the sheet. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

interface Layer {
	readonly input: Buffer;
	readonly left: number;
	readonly top: number;
	readonly raw?: { readonly width: number; readonly height: number; readonly channels: 4 };
}

/** A card while it is drawn: shapes below, then text, then what lies over it. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Boxes of the values by wire name. */
	readonly fields: Map<string, Box>;
	/** SVG elements under the text. */
	readonly shape: (svg: string) => void;
	/** SVG elements over the text. */
	readonly cover: (svg: string) => void;
	/** Writes a line on the baseline `y`; a field's lines are joined to one box. */
	readonly write: (
		text: string,
		at: readonly [x: number, y: number],
		style: TextStyle & { readonly field?: string },
	) => Promise<Box>;
	/** Notes where a field or the portrait stands. */
	readonly mark: (field: string, box: Box) => void;
	/** RGB pixels of the finished card. */
	readonly finish: () => Promise<Buffer>;
}

export function createSheet(width: number, height: number): Sheet {
	const shapes: string[] = [];
	const covers: string[] = [];
	const layers: Layer[] = [];
	const fields = new Map<string, Box>();
	const mark = (field: string, box: Box) => {
		fields.set(field, joinBoxes(fields.get(field), box));
	};
	return {
		width,
		height,
		fields,
		mark,
		shape: (svg) => shapes.push(svg),
		cover: (svg) => covers.push(svg),
		write: async (text, at, style) => {
			const layer = await layText(text, at, style);
			layers.push(layer.layer);
			if (style.field) mark(style.field, layer.box);
			return layer.box;
		},
		finish: () =>
			sharp(toSvg(shapes, width, height))
				.composite([
					...layers.map((layer) => keepInside(layer, width, height)),
					{ input: toSvg(covers, width, height), left: 0, top: 0 },
				])
				.removeAlpha()
				.raw()
				.toBuffer(),
	};
}

export function toQuad({ left, top, right, bottom }: Box): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

function toSvg(shapes: readonly string[], width: number, height: number): Buffer {
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`,
	);
}

async function layText(text: string, at: readonly [number, number], style: TextStyle) {
	const inked = await inkText(text, style);
	const natural = inked.width * (style.stretch ?? 1);
	const width = Math.max(1, Math.round(Math.min(natural, style.maxWidth ?? natural)));
	const raw = { width: inked.width, height: inked.height, channels: 4 as const };
	const pressed = await sharp(inked.pixels, { raw })
		.resize(width, inked.height, { fit: 'fill' })
		.rotate(style.turn ?? 0)
		.raw()
		.toBuffer({ resolveWithObject: true });
	const share = { start: 0, middle: 0.5, end: 1 }[style.align ?? 'start'];
	const [along, above] = [-share * width, -inked.baseline];
	const [x, y] = at;
	const corner = {
		0: [x + along, y + above],
		90: [x + inked.baseline - inked.height, y + along],
		270: [x + above, y - along - width],
	}[style.turn ?? 0] as [number, number];
	const [left, top] = corner.map(Math.round) as [number, number];
	const { width: w, height: h } = pressed.info;
	return {
		layer: { input: pressed.data, left, top, raw: { width: w, height: h, channels: 4 as const } },
		box: { left, top, right: left + w, bottom: top + h },
	};
}

/** libvips refuses layers that stick out of the picture. */
function keepInside(layer: Layer, width: number, height: number): Layer {
	const { raw } = layer;
	if (!raw) return layer;
	const inside =
		layer.left >= 0 &&
		layer.top >= 0 &&
		layer.left + raw.width <= width &&
		layer.top + raw.height <= height;
	if (inside) return layer;
	throw new Error(`Text reaches over the border of the card at ${layer.left}, ${layer.top}.`);
}

function joinBoxes(one: Box | undefined, other: Box): Box {
	if (!one) return other;
	return {
		left: Math.min(one.left, other.left),
		top: Math.min(one.top, other.top),
		right: Math.max(one.right, other.right),
		bottom: Math.max(one.bottom, other.bottom),
	};
}
