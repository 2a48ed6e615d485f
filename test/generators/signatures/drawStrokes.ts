import type { Chance } from '../chance';
import { drawText, measureText } from '../seals/glyphs';
import { personName } from '../seals/words';

export type Hand = 'scribble' | 'cursive' | 'chinese' | 'initials';

/** Strokes in a box of their own: `width` x `height`, from the top left. */
export interface DrawnStrokes {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

type Spot = readonly [number, number];

/** A smooth line through points (Catmull and Rom). */
function curve(points: readonly Spot[]): string {
	const at = (i: number): Spot => points[Math.min(Math.max(i, 0), points.length - 1)]!;
	let path = `M${at(0)
		.map((v) => v.toFixed(1))
		.join(' ')}`;
	for (let i = 0; i < points.length - 1; i++) {
		const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
		const first = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
		const second = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
		path += `C${[...first, ...second, ...c].map((v) => v.toFixed(1)).join(' ')}`;
	}
	return path;
}

/** A letter of joined writing, one unit wide and high, from its lower left to its lower right. */
const LOOPS: readonly (readonly Spot[])[] = [
	[
		[0, 0],
		[0.5, -0.5],
		[0.35, -1],
		[0.15, -0.6],
		[0.5, 0],
		[1, -0.1],
	],
	[
		[0, 0],
		[0.7, -1.9],
		[0.4, -2.1],
		[0.3, -0.4],
		[0.6, 0],
		[1, -0.1],
	],
	[
		[0, 0],
		[0.3, -0.9],
		[0.5, 0],
		[0.8, -0.9],
		[0.9, 0],
		[1, -0.1],
	],
	[
		[0, 0],
		[0.4, -0.8],
		[0.8, -0.7],
		[0.2, -0.1],
		[0.8, -0.9],
		[0.7, 1.2],
		[0.2, 1],
		[1, -0.1],
	],
	[
		[0, 0],
		[0.3, -0.9],
		[0.35, 0],
		[0.7, -0.8],
		[0.75, 0],
		[1, -0.1],
	],
	[
		[0, 0],
		[0.6, -0.9],
		[0.1, -0.6],
		[0.2, -0.05],
		[0.7, -0.2],
		[1, -0.1],
	],
];

function drawCursive(chance: Chance, size: number, letters: number): DrawnStrokes {
	const points: Spot[] = [];
	const slant = chance.between(0.1, 0.5);
	let x = size * 0.6;
	const base = size * 2.2;
	const put = ([u, v]: Spot, high: number): void => {
		const y = base + v * size * 0.62 * high + chance.between(-0.08, 0.08) * size;
		points.push([x + u * size * 0.55 + (base - y) * slant, y]);
	};
	for (let i = 0; i < letters; i++) {
		const high = i === 0 ? 1.7 : chance.between(0.7, 1.15);
		chance.pick(LOOPS).forEach((spot) => put(spot, high));
		x += size * chance.between(0.45, 0.7) * (i === 0 ? 1.3 : 1);
	}
	let svg = curve(points);
	if (chance.may(0.5)) {
		const y = base + size * 0.7;
		svg += curve([
			[size * 0.4, y],
			[x * 0.6, y + size * 0.2],
			[x + size, y - size * 0.5],
		]);
	}
	return { svg: `<path d="${svg}"/>`, width: x + size, height: size * 3.4 };
}

function drawScribble(chance: Chance, size: number): DrawnStrokes {
	const steps = chance.whole(6, 11);
	const width = size * chance.between(3.5, 7);
	const height = size * chance.between(1.6, 3);
	const points = Array.from({ length: steps }, (_, i): Spot => {
		const back = chance.may(0.3) ? -0.12 : 0;
		return [width * Math.max(0, (i + 0.5) / steps + back), height * chance.next()];
	});
	return { svg: `<path d="${curve(points)}"/>`, width, height };
}

/** Characters from light type, bent and slanted until they look written. */
function drawChinese(chance: Chance, size: number): DrawnStrokes {
	const name = personName(chance);
	const big = size * chance.between(1.5, 2.3);
	const width = measureText(name, big) * 0.95;
	const id = `h${chance.digits(6)}`;
	const filter = `<filter id="${id}" x="-0.2" y="-0.2" width="1.4" height="1.4"><feTurbulence type="turbulence" baseFrequency="${(0.5 / big).toFixed(4)}" numOctaves="2" seed="${chance.whole(1, 9999)}"/><feDisplacementMap in="SourceGraphic" scale="${(big * 0.35).toFixed(1)}"/></filter>`;
	const text = drawText(name, [0, big * 0.75], { size: big, weight: 300, narrow: 0.95 });
	const bend = `skewX(${chance.between(-16, -4).toFixed(1)}) rotate(${chance.between(-6, 4).toFixed(1)})`;
	return {
		svg: `${filter}<g filter="url(#${id})"><g transform="${bend}" fill="currentColor" stroke="none">${text}</g></g>`,
		width,
		height: big * 1.5,
	};
}

/** Strokes of one hand; `size` is the height of the print about them. */
export function drawStrokes(hand: Hand, chance: Chance, size: number): DrawnStrokes {
	switch (hand) {
		case 'scribble':
			return drawScribble(chance, size);
		case 'cursive':
			return drawCursive(chance, size * chance.between(0.85, 1.3), chance.whole(5, 10));
		case 'initials':
			return drawCursive(chance, size * chance.between(1.1, 1.5), chance.whole(2, 3));
		case 'chinese':
			return drawChinese(chance, size);
	}
}
