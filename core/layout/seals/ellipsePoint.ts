import type { Point } from '../../result';
import type { Ellipse } from './types';

/**
 * A point of an ellipse, moved inwards along the normal.
 *
 * @param t the eccentric anomaly, radians clockwise from the longer axis
 * @param depth pixels inwards; negative ones lie outside
 */
export function ellipsePoint({ x, y, a, b, angle }: Ellipse, t: number, depth: number): Point {
	const [cos, sin] = [Math.cos(t), Math.sin(t)];
	const length = Math.hypot(cos / a, sin / b);
	const u = a * cos - (depth * cos) / a / length;
	const v = b * sin - (depth * sin) / b / length;
	const [along, across] = [Math.cos(angle), Math.sin(angle)];
	return [x + u * along - v * across, y + u * across + v * along];
}

/** The middle of both half axes. */
export function meanRadius({ a, b }: Ellipse): number {
	return Math.sqrt(a * b);
}
