import type { Point } from '../result';

/** The seven strokes of a digit, in a box 1 wide and 2 high. */
const STROKES = {
	a: [0, 0, 1, 0],
	b: [1, 0, 1, 1],
	c: [1, 1, 1, 2],
	d: [0, 2, 1, 2],
	e: [0, 1, 0, 2],
	f: [0, 0, 0, 1],
	g: [0, 1, 1, 1],
} as const;

const DIGITS = [
	'abcdef',
	'bc',
	'abged',
	'abgcd',
	'fgbc',
	'afgcd',
	'afgedc',
	'abc',
	'abcdefg',
	'abcdfg',
];

/** From the left side of a digit to that of the next, in widths of a digit. */
const ADVANCE = 1.5;

/** A number as SVG path data, in seven strokes a digit. */
export function drawNumber(value: number, [left, top]: Point, height: number): string {
	const unit = height / 2;
	return [...String(value)]
		.flatMap((digit, index) => {
			const x = left + index * ADVANCE * unit;
			return strokesOf(digit).map(([x1, y1, x2, y2]) => {
				const from = `${(x + x1 * unit).toFixed(1)} ${(top + y1 * unit).toFixed(1)}`;
				const to = `${(x + x2 * unit).toFixed(1)} ${(top + y2 * unit).toFixed(1)}`;
				return `M${from}L${to}`;
			});
		})
		.join('');
}

function strokesOf(digit: string) {
	return Object.entries(STROKES)
		.filter(([name]) => DIGITS[Number(digit)]?.includes(name))
		.map(([, stroke]) => stroke);
}
