import type { Shaper } from './openShaper';
import type { ShapedLine } from './types';

/** Where a line starts at its left side, and its size. */
export interface LinePlace {
	readonly x: number;
	/** Of the baseline, y down. */
	readonly y: number;
	readonly size: number;
}

/** A line as SVG elements, drawn with outlines: no font is needed to show them. */
export function linePath(shaper: Shaper, line: ShapedLine, { x, y, size }: LinePlace): string {
	const paths = line.runs.flatMap(({ font, glyphs, x: start }) => {
		let pen = start;
		return glyphs.map(({ id, advance, xOffset, yOffset }) => {
			const [left, up] = [pen + xOffset, yOffset];
			pen += advance;
			const outline = shaper.outline(font, id);
			const at = `translate(${left.toFixed(4)} ${up.toFixed(4)})`;
			return outline === '' ? '' : `<path transform="${at}" d="${outline}"/>`;
		});
	});
	const frame = `translate(${x} ${y}) scale(${size} ${-size})`;
	return `<g transform="${frame}">${paths.join('')}</g>`;
}
