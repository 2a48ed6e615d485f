import sharp from 'sharp';

import type { Quad } from '../../../core/result';
import type { Chance } from '../chance';
import type { Picture } from '../effects/picture';
import { drawText, measureText } from './glyphs';
import { proseLine } from './words';

export interface PrintedLine {
	readonly text: string;
	readonly quad: Quad;
}

/** A page while it is drawn. */
export interface Paper {
	readonly width: number;
	readonly height: number;
	readonly svg: string[];
	readonly lines: PrintedLine[];
	/** Prints a line of which the left end and the middle of the height are given. */
	readonly print: (
		text: string,
		at: readonly [x: number, y: number],
		style: { size: number; weight?: 400 | 500 | 700; fill?: string },
	) => void;
}

export function createPaper(width: number, height: number): Paper {
	const svg: string[] = [];
	const lines: PrintedLine[] = [];
	return {
		width,
		height,
		svg,
		lines,
		print(text, [x, y], { size, weight = 400, fill = '#1a1a1a' }) {
			svg.push(`<g fill="${fill}">${drawText(text, [x, y], { size, weight })}</g>`);
			const right = x + measureText(text, size, weight);
			const [top, bottom] = [y - size * 0.55, y + size * 0.55];
			lines.push({
				text,
				quad: [
					[x, top],
					[right, top],
					[right, bottom],
					[x, bottom],
				],
			});
		},
	};
}

/** Fills a part of the page with lines of a contract. */
export function printProse(
	paper: Paper,
	{
		chance,
		top,
		bottom,
	}: { readonly chance: Chance; readonly top: number; readonly bottom: number },
): void {
	const english = chance.may(0.4);
	const size = chance.between(20, 26);
	const left = paper.width * chance.between(0.07, 0.12);
	const room = Math.floor((paper.width - 2 * left) / size);
	const step = size * chance.between(1.5, 2.1);
	for (let y = top + size; y < bottom - size; y += step) {
		const share = chance.may(0.2) ? chance.between(0.3, 0.8) : 0.95;
		const length = Math.max(6, Math.floor(room * share));
		let text = proseLine(chance, length, english);
		while (measureText(text, size) > paper.width - 2 * left) text = text.slice(0, -1);
		paper.print(text.trim(), [left, y], { size });
	}
}

/** The rules of a table over a part of the page. */
export function drawTable(
	paper: Paper,
	{
		chance,
		top,
		bottom,
	}: { readonly chance: Chance; readonly top: number; readonly bottom: number },
	colour = '#222',
): void {
	const [left, right] = [paper.width * 0.08, paper.width * 0.92];
	const rows = chance.whole(3, 9);
	const columns = chance.whole(2, 6);
	const width = chance.between(1.2, 3);
	let path = '';
	for (let i = 0; i <= rows; i++) path += `M${left} ${top + ((bottom - top) * i) / rows}H${right}`;
	for (let i = 0; i <= columns; i++) {
		path += `M${left + ((right - left) * i) / columns} ${top}V${bottom}`;
	}
	paper.svg.push(`<path d="${path}" stroke="${colour}" stroke-width="${width}" fill="none"/>`);
	const size = Math.min(22, ((bottom - top) / rows) * 0.5);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if (chance.may(0.35)) continue;
			const text = chance.may(0.5)
				? chance.digits(chance.whole(2, 6))
				: proseLine(chance, 4, false);
			const x = left + ((right - left) * column) / columns + 8;
			const room = (right - left) / columns - 16;
			if (measureText(text, size) > room) continue;
			const y = top + ((bottom - top) * (row + 0.5)) / rows;
			paper.print(text, [x, y], { size, fill: row === 0 ? colour : '#222' });
		}
	}
}

export async function finishPaper(paper: Paper): Promise<Picture> {
	const { width, height } = paper;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fdfdfb"/>${paper.svg.join('')}</svg>`;
	const data = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
	return { data: Uint8Array.from(data), width, height };
}
