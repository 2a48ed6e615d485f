import { findComponents, type Component } from '../../image/findComponents';
import type { Quad } from '../../result';
import { dilate } from './dilate';
import type { InkMaps } from './mapInks';
import type { InkField } from './types';

/** Ink at most twice so many pixels apart hangs together, in pixels of the working picture. */
const REACH = 7;
/** Sides of a print, in pixels of the working picture, over its longer side, over each other. */
const LEAST_SIDE = 36;
const MOST_SIDE = 0.36;
const MOST_RATIO = 3;
/** Share of its box that the ink of a print covers: neither a line nor a picture. */
const FILL = { least: 0.03, most: 0.6 } as const;
/** Darkness of black print, and the share of it in an area that was stamped over it. */
const PRINT = 130;
const LEAST_PRINT = 0.03;
/** Seals are erased this much over their box, over half of its size. */
const GROWTH = 1.08;

/** Sets the pixels of a mask that lie in a convex quad. */
export function fillQuad(mask: Uint8Array, width: number, quad: Quad): void {
	const height = mask.length / width;
	const ys = quad.map(([, y]) => y);
	const top = Math.max(0, Math.floor(Math.min(...ys)));
	const bottom = Math.min(height - 1, Math.ceil(Math.max(...ys)));
	for (let row = top; row <= bottom; row++) {
		const y = Math.min(Math.max(row + 0.5, Math.min(...ys)), Math.max(...ys));
		let [left, right] = [Infinity, -Infinity];
		quad.forEach(([ax, ay], i) => {
			const [bx, by] = quad[((i + 1) % 4) as 0 | 1 | 2 | 3];
			if ((ay < y && by < y) || (ay > y && by > y)) return;
			const x = ay === by ? ax : ax + ((y - ay) / (by - ay)) * (bx - ax);
			[left, right] = [Math.min(left, x), Math.max(right, x)];
		});
		const from = Math.max(0, Math.floor(left));
		const to = Math.min(width, Math.ceil(right) + 1);
		if (to > from) mask.fill(1, row * width + from, row * width + to);
	}
}

/** The quad larger about its middle. */
export function growSeal(quad: Quad): Quad {
	const x = quad.reduce((sum, point) => sum + point[0], 0) / 4;
	const y = quad.reduce((sum, point) => sum + point[1], 0) / 4;
	const move = ([px, py]: Quad[0]): Quad[0] => [x + (px - x) * GROWTH, y + (py - y) * GROWTH];
	return [move(quad[0]), move(quad[1]), move(quad[2]), move(quad[3])];
}

/** Whether ink lies about black print as a stamp does, and not as a heading, rule or picture. */
function isStamped({ runs, area }: Component, ink: InkField, print: InkField): boolean {
	const left = Math.min(...runs.map(({ from }) => from));
	const right = Math.max(...runs.map(({ to }) => to));
	const [top, bottom] = [runs[0]?.row ?? 0, (runs.at(-1)?.row ?? 0) + 1];
	const [width, height] = [right - left, bottom - top];
	const [short, long] = [Math.min(width, height), Math.max(width, height)];
	if (short < LEAST_SIDE || long > MOST_RATIO * short) return false;
	if (long > MOST_SIDE * Math.max(ink.width, ink.height)) return false;
	let [inked, printed] = [0, 0];
	for (const { row, from, to } of runs) {
		for (let at = row * ink.width + from; at < row * ink.width + to; at++) {
			if ((ink.data[at] as number) > 0) inked++;
			else if ((print.data[at] as number) > PRINT) printed++;
		}
	}
	const fill = inked / (width * height);
	return fill >= FILL.least && fill <= FILL.most && printed >= LEAST_PRINT * area;
}

/**
 * Marks what was stamped over print, by its colour alone: blurred and broken prints as well. Blue
 * ink is left out, for people fill forms in and sign with it.
 */
export function markStampedInk(mask: Uint8Array, { warm, dark }: InkMaps): void {
	const { width, height } = warm;
	for (const component of findComponents(dilate(warm, REACH), width, height)) {
		if (!isStamped(component, warm, dark)) continue;
		for (const { row, from, to } of component.runs) {
			mask.fill(1, row * width + from, row * width + to);
		}
	}
}
