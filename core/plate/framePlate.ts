import { quadCentre, quadLength, quadThickness } from '../image/quad';
import type { Point, Quad } from '../result';
import { offsetFrom } from './placeBoxes';
import { axesOf } from './views';

/** Room around the letters, in thicknesses of the number. */
const MARGIN = { side: 0.25, top: 0.1, bottom: 0.15 } as const;

/**
 * The corners of a plate, by its lines.
 *
 * @param number the upper line, or the only one
 * @param others lines below it
 */
export function framePlate(number: Quad, others: readonly Quad[]): Quad {
	const { right, down } = axesOf(number);
	const thickness = quadThickness(number);
	const [x, y] = quadCentre(number);
	const ends = [number, ...others].map((line) => {
		const { along, across, size } = offsetFrom(number, line);
		const half = quadLength(line) / thickness / 2;
		return { from: along - half, to: along + half, bottom: across + size / 2 };
	});
	const left = Math.min(...ends.map(({ from }) => from)) - MARGIN.side;
	const end = Math.max(...ends.map(({ to }) => to)) + MARGIN.side;
	const top = -0.5 - MARGIN.top;
	const bottom = Math.max(...ends.map((line) => line.bottom)) + MARGIN.bottom;
	const corner = (along: number, across: number): Point => [
		x + thickness * (along * right[0] + across * down[0]),
		y + thickness * (along * right[1] + across * down[1]),
	];
	return [corner(left, top), corner(end, top), corner(end, bottom), corner(left, bottom)];
}
