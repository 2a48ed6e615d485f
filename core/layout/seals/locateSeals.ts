import { mapQuad } from '../../image/affine';
import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import { quadBounds } from '../../image/quad';
import type { Quad } from '../../result';
import { findBoxes, type FoundBox } from './findBoxes';
import { findRings } from './findRings';
import { mapInks, nameColour, type InkKind, type InkMaps } from './mapInks';
import type { RingView } from './rays';
import { smoothImage } from './smoothImage';
import type { Ellipse, InkField, SealColour } from './types';

/** The longer side of the picture in which seals are searched: a page has 4 pixels a millimetre. */
const WORKING_SIDE = 1200;
/** Pictures with a smaller share of coloured pixels are grey: their seals are searched in black. */
const COLOURLESS = 0.0002;
/** Black rings are common on pages: only large and sure ones are seals. */
const BLACK_RADIUS = 30;
const BLACK_CONFIDENCE = 0.6;
/** An ellipse is called one from this ratio of its axes on: circles look longer from aside. */
const OVAL_RATIO = 1.18;

/** Where a seal is, before it is read; pixels of the whole picture. */
export interface SealPlace {
	readonly kind: InkKind;
	readonly colour: SealColour;
	readonly confidence: number;
	readonly form:
		| { readonly shape: 'circle' | 'ellipse'; readonly ellipse: Ellipse }
		| { readonly shape: 'rectangle'; readonly quad: Quad; readonly solid: boolean };
}

interface WorkingPicture {
	readonly image: Image;
	/** Pixels of the whole picture a pixel of the working one. */
	readonly scale: number;
}

/** The picture in which seals are searched. */
export function shrinkPage(image: Image): WorkingPicture {
	const longest = Math.max(image.width, image.height);
	if (longest <= WORKING_SIDE) return { image, scale: 1 };
	const scale = longest / WORKING_SIDE;
	const size = { width: Math.round(image.width / scale), height: Math.round(image.height / scale) };
	const whole: Quad = [
		[0, 0],
		[image.width, 0],
		[image.width, image.height],
		[0, image.height],
	];
	return { image: cutQuad(createPyramid(image), whole, size), scale };
}

/** The ink outside frames that were found. */
function withoutBoxes(ink: InkField, boxes: readonly FoundBox[]): InkField {
	if (boxes.length === 0) return ink;
	const data = Uint8Array.from(ink.data);
	for (const { quad } of boxes) {
		const { left, top, right, bottom } = quadBounds(quad);
		const from = Math.max(0, Math.floor(left) - 1);
		const to = Math.min(ink.width, Math.ceil(right) + 1);
		for (let y = Math.max(0, Math.floor(top) - 1); y <= Math.min(ink.height - 1, bottom + 1); y++) {
			data.fill(0, y * ink.width + from, y * ink.width + Math.max(from, to));
		}
	}
	return { ...ink, data };
}

/** Mean hue in degrees of the ink in bounds, as an angle on the colour circle. */
function meanHue(
	maps: InkMaps,
	ink: InkField,
	points: readonly (readonly [number, number])[],
): number {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const clamp = (value: number, most: number): number =>
		Math.min(Math.max(Math.floor(value), 0), most);
	const [left, right] = [clamp(Math.min(...xs), ink.width), clamp(Math.max(...xs), ink.width)];
	const [top, bottom] = [clamp(Math.min(...ys), ink.height), clamp(Math.max(...ys), ink.height)];
	let [cos, sin] = [0, 0];
	for (let y = top; y < bottom; y++) {
		for (let x = left; x < right; x++) {
			const at = y * ink.width + x;
			const strength = ink.data[at] as number;
			const angle = ((maps.hue[at] as number) / 128) * Math.PI;
			cos += strength * Math.cos(angle);
			sin += strength * Math.sin(angle);
		}
	}
	return ((Math.atan2(sin, cos) * 180) / Math.PI + 360) % 360;
}

const boundsOf = ({ x, y, a }: Ellipse): readonly (readonly [number, number])[] => [
	[x - a, y - a],
	[x + a, y + a],
];

function locateInk(maps: InkMaps, kind: InkKind, scale: number): SealPlace[] {
	const ink = maps[kind];
	const isBlack = kind === 'dark';
	const view: RingView = isBlack ? { ink } : { ink, print: maps.dark };
	const boxes = isBlack ? [] : findBoxes(view);
	const rings = findRings({ ...view, ink: withoutBoxes(ink, boxes) }).filter(
		({ ellipse, confidence }) =>
			!isBlack || (ellipse.b >= BLACK_RADIUS && confidence >= BLACK_CONFIDENCE),
	);
	const round = rings.map(({ ellipse, confidence }): SealPlace => {
		const { x, y, a, b, angle } = ellipse;
		const grown = { x: x * scale, y: y * scale, a: a * scale, b: b * scale, angle };
		const colour = nameColour(kind, meanHue(maps, ink, boundsOf(ellipse)));
		const shape = a > OVAL_RATIO * b ? 'ellipse' : 'circle';
		return { kind, colour, confidence, form: { shape, ellipse: grown } };
	});
	const square = boxes.map(({ quad, solid, confidence }): SealPlace => {
		const grown = mapQuad(quad, ([x, y]) => [x * scale, y * scale]);
		const colour = nameColour(kind, meanHue(maps, ink, quad));
		return { kind, colour, confidence, form: { shape: 'rectangle', quad: grown, solid } };
	});
	return [...round, ...square];
}

function isColourless({ warm, cool }: InkMaps): boolean {
	let count = 0;
	for (let i = 0; i < warm.data.length; i++) {
		if ((warm.data[i] as number) > 0 || (cool.data[i] as number) > 0) count++;
	}
	return count < COLOURLESS * warm.data.length;
}

/** The seals of a working picture, in pixels of the whole one. */
export function locateIn(maps: InkMaps, scale: number): SealPlace[] {
	const kinds: readonly InkKind[] = isColourless(maps) ? ['dark'] : ['warm', 'cool'];
	return kinds.flatMap((kind) => locateInk(maps, kind, scale));
}

/**
 * Finds seal prints by colour and shape, without reading them. Pictures without colour are searched
 * for round seals in black; these are to be believed only when there is text along their ring.
 */
export function locateSeals(image: Image): SealPlace[] {
	const { image: working, scale } = shrinkPage(image);
	return locateIn(mapInks(smoothImage(working)), scale);
}
