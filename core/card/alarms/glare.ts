import { findComponents, type Component } from '../../image/findComponents';
import type { CardView } from '../frame/viewCard';
import { shrink } from './shrink';

/** Width (pixels) at which light patches are looked for. */
const WIDTH = 320;

/** Every colour of a patch of glare is at least this bright. */
const SATURATED = 246;

/** Patches smaller than this share of the card are sparkles or print. */
const LEAST_AREA = 0.002;

/** Larger patches are white paper. */
const MOST_AREA = 0.35;

/** Letters up to twice as thick (pixels) are filled with the paper around them. */
const STROKE = 4;

/** Distances (pixels) outside a patch at which the fall of the light is measured. */
const NEAR = 3;
const FAR = 14;

/** A patch falls off softly where the light at `NEAR` has lost less than this share of that at `FAR`. */
const SOFT = 0.6;

/** Loss (grey levels) at `FAR` under which the patch does not stand out of the paper. */
const LEAST_LOSS = 5;

function darkestColour({ data }: { readonly data: Uint8Array }): Uint8Array {
	const darkest = new Uint8Array(data.length / 3);
	for (let i = 0; i < darkest.length; i++) {
		darkest[i] = Math.min(
			data[3 * i] as number,
			data[3 * i + 1] as number,
			data[3 * i + 2] as number,
		);
	}
	return darkest;
}

/** For each pixel the most (`sign` 1) or the least (-1) within reach along rows or columns. */
function spread(
	values: Uint8Array,
	{ count, step, next, lines }: { count: number; step: number; next: number; lines: number },
	sign: 1 | -1,
): Uint8Array {
	const out = new Uint8Array(values.length);
	for (let line = 0; line < lines; line++) {
		for (let t = 0; t < count; t++) {
			let best = values[line * next + t * step] as number;
			const to = Math.min(count - 1, t + STROKE);
			for (let k = Math.max(0, t - STROKE); k <= to; k++) {
				const value = values[line * next + k * step] as number;
				if ((value - best) * sign > 0) best = value;
			}
			out[line * next + t * step] = best;
		}
	}
	return out;
}

/** Fills letters and thin lines with what is around them. */
function fillLetters(values: Uint8Array, width: number, height: number): Uint8Array {
	const rows = { count: width, step: 1, next: width, lines: height };
	const columns = { count: height, step: width, next: 1, lines: width };
	const grown = spread(spread(values, rows, 1), columns, 1);
	return spread(spread(grown, rows, -1), columns, -1);
}

/** Mean light lost beside a patch, left, right, above and below its runs. */
function lossBeside(
	{ runs }: Component,
	light: Uint8Array,
	{
		size,
		distance,
	}: {
		readonly size: { readonly width: number; readonly height: number };
		readonly distance: number;
	},
): number {
	const columns = new Map<number, { top: number; bottom: number }>();
	let sum = 0;
	let count = 0;
	const look = (x: number, y: number): void => {
		if (x < 0 || y < 0 || x >= size.width || y >= size.height) return;
		sum += SATURATED - Math.min(SATURATED, light[y * size.width + x] as number);
		count++;
	};
	for (const { row, from, to } of runs) {
		look(from - distance, row);
		look(to - 1 + distance, row);
		for (let x = from; x < to; x++) {
			const known = columns.get(x);
			columns.set(x, {
				top: Math.min(known?.top ?? row, row),
				bottom: Math.max(known?.bottom ?? row, row),
			});
		}
	}
	for (const [x, { top, bottom }] of columns) {
		look(x, top - distance);
		look(x, bottom + distance);
	}
	return count === 0 ? 0 : sum / count;
}

/**
 * Share of the card (0..1) under patches of glare: all colours at their limit, and, unlike print on
 * white, falling off softly.
 */
export function measureGlare({ card }: CardView): number {
	const small = shrink(card.image, WIDTH);
	const { width, height } = small;
	const light = fillLetters(darkestColour(small), width, height);
	const mask = light.map((value) => (value >= SATURATED ? 1 : 0));
	const area = width * height;
	let share = 0;
	for (const patch of findComponents(mask, width, height)) {
		if (patch.area < LEAST_AREA * area || patch.area > MOST_AREA * area) continue;
		const near = lossBeside(patch, light, { size: small, distance: NEAR });
		const far = lossBeside(patch, light, { size: small, distance: FAR });
		if (far > LEAST_LOSS && near < SOFT * far) share += patch.area / area;
	}
	return share;
}
