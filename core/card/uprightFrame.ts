import { applyAffine, mapQuad, type Affine } from '../image/affine';
import { quadBounds } from '../image/quad';
import type { Quad } from '../result';

/** A picture turned so that its lines run left to right; nothing is cut off or scaled. */
export interface UprightFrame {
	/** Pixels: the smallest upright rectangle around the turned picture. */
	readonly width: number;
	readonly height: number;
	readonly fromImage: Affine;
	readonly toImage: Affine;
}

/**
 * @param size of the picture in pixels
 * @param direction degrees that the lines run clockwise from the x axis
 */
export function uprightFrame(
	size: { readonly width: number; readonly height: number },
	direction: number,
): UprightFrame {
	const angle = (direction * Math.PI) / 180;
	const cos = Math.cos(angle);
	const sin = Math.sin(angle);
	const whole: Quad = [
		[0, 0],
		[size.width, 0],
		[size.width, size.height],
		[0, size.height],
	];
	const turned = mapQuad(whole, (point) => applyAffine([cos, sin, 0, -sin, cos, 0], point));
	const { left, top, right, bottom } = quadBounds(turned);
	return {
		width: right - left,
		height: bottom - top,
		fromImage: [cos, sin, -left, -sin, cos, -top],
		toImage: [cos, -sin, cos * left - sin * top, sin, cos, sin * left + cos * top],
	};
}
