import { applyAffine, mapQuad, type Affine } from '../image/affine';
import { quadBounds } from '../image/quad';
import { groupRows } from './groupRows';
import { joinStacks, type Stack } from './joinStacks';
import type { PlacedLine, Row } from './placedLine';
import { splitColumns } from './splitColumns';
import type { TextLine } from './types';

function turnBy(degrees: number): Affine {
	const angle = (degrees * Math.PI) / 180;
	const cos = Math.cos(angle);
	const sin = Math.sin(angle);
	return [cos, sin, 0, -sin, cos, 0];
}

/** Columns of upright characters are read from the right to the left, each downwards. */
function orderVertical(placed: readonly PlacedLine[]): Row[] {
	const columns: PlacedLine[][] = [];
	for (const item of [...placed].sort((a, b) => b.bounds.right - a.bounds.right)) {
		const centre = (item.bounds.left + item.bounds.right) / 2;
		const column = columns.find((members) =>
			members.some(({ bounds }) => bounds.left < centre && centre < bounds.right),
		);
		if (column) column.push(item);
		else columns.push([item]);
	}
	return columns.flatMap((column) =>
		column.sort((a, b) => a.bounds.top - b.bounds.top).map(({ line }) => [line]),
	);
}

/** A row of single lines as it is; beside stacks, everything in it comes one after the other. */
function rowsOf(row: readonly Stack[]): Row[] {
	const lines = row.flatMap((stack) => stack.lines.map(({ line }) => line));
	return row.every((stack) => stack.lines.length === 1) ? [lines] : lines.map((line) => [line]);
}

/**
 * Reading order: rows from top to bottom, each left to right; columns of running text one after
 * the other; small lines beside large letters after these; vertical writing from the right.
 *
 * @param skew clockwise angle of the lines in degrees
 */
export function orderLines(lines: readonly TextLine[], skew: number): Row[] {
	const upright = turnBy(skew);
	const placed = lines.map((line) => ({
		line,
		bounds: quadBounds(mapQuad(line.quad, (point) => applyAffine(upright, point))),
	}));
	const vertical = placed.filter(({ line }) => line.vertical);
	if (vertical.length > 1 && vertical.length * 2 >= placed.length) return orderVertical(placed);
	return splitColumns(placed).flatMap((region) => groupRows(joinStacks(region)).flatMap(rowsOf));
}
