import type { TextStyle } from '../sheet';
import type { Paper } from './paper';

/** A box of a form. */
export interface GridBox {
	readonly text: string;
	/** Share of the width of the grid. */
	readonly share: number;
	readonly align?: 'start' | 'middle' | 'end';
	readonly style?: Partial<TextStyle>;
	/** Fill of the box, `#rrggbb`. */
	readonly fill?: string;
}

export interface GridPlace {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	/** Height of a row. */
	readonly row: number;
	readonly size: number;
}

/** Draws ruled rows of boxes; lines of a text are parted by line feeds. */
export async function drawGrid(
	paper: Paper,
	rows: readonly (readonly GridBox[])[],
	{ left, top, width, row, size }: GridPlace,
): Promise<number> {
	let y = top;
	for (const boxes of rows) {
		const lines = Math.max(...boxes.map(({ text }) => text.split('\n').length));
		const height = row + (lines - 1) * size * 1.4;
		let x = left;
		for (const box of boxes) {
			const w = width * box.share;
			if (box.fill) {
				paper.sheet.shape(
					`<rect x="${x}" y="${y}" width="${w}" height="${height}" fill="${box.fill}"/>`,
				);
			}
			paper.rule([x, y, x + w, y], [x, y, x, y + height], [x + w, y, x + w, y + height]);
			paper.rule([x, y + height, x + w, y + height]);
			const parts = box.text.split('\n');
			const first = y + height / 2 - ((parts.length - 1) * size * 1.4) / 2 + size * 0.35;
			const align = box.align ?? 'middle';
			const at = { start: x + size * 0.5, middle: x + w / 2, end: x + w - size * 0.5 }[align];
			for (const [i, part] of parts.entries()) {
				if (part === '') continue;
				await paper.say(part, at, first + i * size * 1.4, {
					size,
					align,
					maxWidth: w - size * 0.6,
					...box.style,
				});
			}
			x += w;
		}
		y += height;
	}
	return y;
}
