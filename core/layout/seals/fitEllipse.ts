import type { Point } from '../../result';
import type { Ellipse } from './types';

/** Solves a small system by elimination with pivots; undefined where it has no single solution. */
function solve(matrix: number[][], right: number[]): number[] | undefined {
	const n = right.length;
	const rows = matrix.map((row, i) => [...row, right[i] as number]);
	for (let column = 0; column < n; column++) {
		let best = column;
		for (let row = column + 1; row < n; row++) {
			const [value, known] = [rows[row]?.[column] ?? 0, rows[best]?.[column] ?? 0];
			if (Math.abs(value) > Math.abs(known)) best = row;
		}
		const pivot = rows[best] as number[];
		if (Math.abs(pivot[column] as number) < 1e-10) return undefined;
		[rows[column], rows[best]] = [pivot, rows[column] as number[]];
		rows.forEach((row, i) => {
			if (i === column) return;
			const factor = (row[column] as number) / (pivot[column] as number);
			for (let k = column; k <= n; k++) {
				row[k] = (row[k] as number) - factor * (pivot[k] as number);
			}
		});
	}
	return rows.map((row, i) => (row[n] as number) / (row[i] as number));
}

/** The conic A x² + B xy + C y² + D x + E y = 1 as an ellipse; undefined where it is none. */
function toEllipse([A, B, C, D, E]: readonly number[]): Ellipse | undefined {
	if (A === undefined || B === undefined || C === undefined) return undefined;
	if (D === undefined || E === undefined) return undefined;
	const determinant = 4 * A * C - B * B;
	if (determinant <= 0) return undefined;
	const x = (B * E - 2 * C * D) / determinant;
	const y = (B * D - 2 * A * E) / determinant;
	const level = 1 + A * x * x + B * x * y + C * y * y;
	const spread = Math.hypot(A - C, B);
	const [small, large] = [(A + C - spread) / 2 / level, (A + C + spread) / 2 / level];
	if (small <= 0 || large <= 0) return undefined;
	// The longer axis belongs to the smaller eigenvalue.
	const angle = spread < 1e-9 ? 0 : Math.atan2(B, A - C) / 2 + Math.PI / 2;
	return { x, y, a: 1 / Math.sqrt(small), b: 1 / Math.sqrt(large), angle };
}

/**
 * The ellipse of least squares (of the equation of the conic) through points that lie about
 * `near`; undefined where they lie on none.
 */
export function fitEllipse(points: readonly Point[], near: Ellipse): Ellipse | undefined {
	const matrix = Array.from({ length: 5 }, () => new Array<number>(5).fill(0));
	const right = new Array<number>(5).fill(0);
	// About the middle and in units of the radius the sums stay of one size.
	for (const [px, py] of points) {
		const [x, y] = [(px - near.x) / near.a, (py - near.y) / near.a];
		const terms = [x * x, x * y, y * y, x, y];
		terms.forEach((one, i) => {
			right[i] = (right[i] as number) + one;
			const row = matrix[i] as number[];
			terms.forEach((other, j) => (row[j] = (row[j] as number) + one * other));
		});
	}
	const conic = solve(matrix, right);
	const unit = conic && toEllipse(conic);
	if (!unit) return undefined;
	return {
		x: near.x + unit.x * near.a,
		y: near.y + unit.y * near.a,
		a: unit.a * near.a,
		b: unit.b * near.a,
		angle: unit.angle,
	};
}
