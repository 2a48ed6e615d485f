import type { Affine } from './affine';

/** The way back of an affine map. */
export function invertAffine([a, b, c, d, e, f]: Affine): Affine {
	const determinant = a * e - b * d;
	return [
		e / determinant,
		-b / determinant,
		(b * f - c * e) / determinant,
		-d / determinant,
		a / determinant,
		(c * d - a * f) / determinant,
	];
}
