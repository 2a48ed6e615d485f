import { cellText } from '../../table/cellText';
import type { Table, TableCell } from '../../table/types';
import { openPairs } from './openPairs';
import { splitTokens, type Token } from './splitTokens';
import { weighLabel } from './weighLabel';
import type { TokenPair } from './zone';

/** A cell of a form with what its text tells. */
export interface FormCell {
	readonly cell: TableCell;
	/** All its text in one line. */
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Labels and values that stand in it together. */
	readonly pairs: readonly TokenPair[];
	/** How much the cell as a whole looks like a label; see `weighLabel`. */
	readonly weight: number;
}

/** Narrower empty cells, in heights of a line, are gaps between two rules. */
const LEAST_WIDTH = 1.6;

function formCell(cell: TableCell, lineHeight: number): FormCell {
	const text = cellText(cell).replaceAll('\n', ' ');
	const tokens = cell.text.flat().flatMap(splitTokens);
	const zone = {
		tokens,
		isCell: true,
		// Over several rows it may hold labels of what is beside it.
		endsInValue: cell.rows[0] === cell.rows[1],
		vertical: [],
		horizontal: [],
		lineHeight,
	};
	const pairs = openPairs(zone);
	return { cell, text, tokens, pairs, weight: text === '' ? -1 : weighLabel(text) };
}

/** The cells of a table, without the narrow gaps between double rules. */
export function formCells({ cells }: Table, lineHeight: number): FormCell[] {
	const isGap = ({ bounds, text }: TableCell): boolean =>
		text.length === 0 && bounds.right - bounds.left < LEAST_WIDTH * lineHeight;
	return cells.filter((cell) => !isGap(cell)).map((cell) => formCell(cell, lineHeight));
}
