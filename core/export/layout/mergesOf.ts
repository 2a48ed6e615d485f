import type { Band } from './types';

/** A merged area, counted from 0 within its band; both ends are part of it. */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** The merged cells of a band; areas that would overlap an earlier one are left out. */
export function mergesOf(band: Band): Merge[] {
	if (band.kind !== 'table') return [];
	const merges: Merge[] = [];
	for (const { row, column, rowCount, columnCount } of band.cells) {
		if (rowCount === 1 && columnCount === 1) continue;
		const merge = {
			top: row,
			left: column,
			bottom: row + rowCount - 1,
			right: column + columnCount - 1,
		};
		if (!merges.some((other) => overlap(merge, other))) merges.push(merge);
	}
	return merges;
}

function overlap(a: Merge, b: Merge): boolean {
	return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
