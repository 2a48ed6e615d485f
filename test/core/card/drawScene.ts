import sharp, { type Sharp } from 'sharp';

import { applyAffine, mapQuad } from '../../../core/image/affine';
import type { Image } from '../../../core/image/image';
import { mapToQuad } from '../../../core/image/perspective';
import { quadAngle } from '../../../core/image/quad';
import type { Point, Quad } from '../../../core/result';
import type { CardText } from '../../../core/card/types';
import { uprightFrame } from '../../../core/card/uprightFrame';

/** Size of a card on its own, in the units in which its parts are drawn. */
export const CARD = { width: 856, height: 540 };

export interface Scene {
	readonly image: Image;
	readonly text: CardText;
}

export interface SceneOptions {
	readonly width?: number;
	readonly height?: number;
	readonly desk?: string;
	/** Corners of each card from its own top left. */
	readonly cards: readonly Quad[];
	/** SVG on top of everything. */
	readonly over?: string;
	/** Changes the finished picture. */
	readonly finish?: (picture: Sharp) => Sharp;
}

const ROWS = [60, 150, 205, 260, 315, 370, 430];

/** Lines of text on a card, with letters as upright strokes. */
const LINES: readonly Quad[] = ROWS.map((y, i) => [
	[i === 0 ? 60 : 330, y],
	[700 - 40 * (i % 3), y],
	[700 - 40 * (i % 3), y + 32],
	[i === 0 ? 60 : 330, y + 32],
]);

/** Where the portrait stands on a card. */
export const PORTRAIT: Quad = [
	[60, 150],
	[270, 150],
	[270, 420],
	[60, 420],
];

const polygon = (points: readonly Point[], fill: string): string =>
	`<polygon points="${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')}" fill="${fill}"/>`;

function drawCard(quad: Quad): string {
	const { toQuad } = mapToQuad(quad, CARD);
	const place = (points: readonly Point[]): Point[] => points.map(toQuad);
	const letters = LINES.flatMap(([[left, top], [right]]) =>
		Array.from({ length: Math.floor((right - left) / 14) }, (_, i) => {
			// Uneven steps: even ones would look like the dots of a screen.
			const x = left + 14 * i + ((i * i) % 7);
			const low = top + (i % 3 === 0 ? 4 : 10);
			return polygon(
				place([
					[x, low],
					[x + 5, low],
					[x + 5, top + 28],
					[x, top + 28],
				]),
				'#223',
			);
		}),
	);
	const head = Array.from({ length: 16 }, (_, i): Point => {
		const angle = (i * Math.PI) / 8;
		return [165 + 60 * Math.cos(angle), 260 + 75 * Math.sin(angle)];
	});
	return [
		polygon(quad, '#dfe8d8'),
		polygon(place(PORTRAIT), '#5f87b8'),
		polygon(place(head), '#d7a27c'),
		...letters,
	].join('');
}

/** Cards lying on a desk, and their text as reading would give it. */
export async function drawScene({
	width = 1000,
	height = 750,
	desk = '#5b4a3e',
	cards,
	over = '',
	finish = (picture) => picture,
}: SceneOptions): Promise<Scene> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${desk}"/>${cards.map(drawCard).join('')}${over}</svg>`;
	const { data, info } = await finish(sharp(Buffer.from(svg)))
		.removeAlpha()
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	const image: Image = {
		width: info.width,
		height: info.height,
		channels: 3,
		data: new Uint8Array(data),
	};
	const direction = (quadAngle(cards[0]!) + 360) % 360;
	const frame = uprightFrame(image, direction);
	const lines = cards.flatMap((quad) => {
		const { toQuad } = mapToQuad(quad, CARD);
		return LINES.map((line) => ({
			text: 'IIII',
			confidence: 1,
			characters: [],
			quad: mapQuad(line, (point) => applyAffine(frame.fromImage, toQuad(point))),
		}));
	});
	return { image, text: { ...frame, lines, direction } };
}

/** A card of a width around a centre, turned clockwise by degrees. */
export function placeCard([x, y]: Point, width: number, turn = 0): Quad {
	const half = [width / 2, (width * CARD.height) / CARD.width / 2] as const;
	const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
	const corner = (h: number, v: number): Point => [
		x + h * half[0] * cos - v * half[1] * sin,
		y + h * half[0] * sin + v * half[1] * cos,
	];
	return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** The largest distance between the corners of two quads. */
export function offBy(one: Quad, other: Quad): number {
	return Math.max(
		...one.map(([x, y], i) => Math.hypot(x - other[i as 0]![0], y - other[i as 0]![1])),
	);
}
