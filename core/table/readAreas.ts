import type { TextLine } from '../text/types';
import { orderAreas, type Area } from './orderAreas';
import { readTables, type UprightText } from './readTables';
import type { Piece } from './types';

/** The tables of a page, and the text outside them, in reading order. */
export function readAreas(text: UprightText, onlyRuled: boolean): Area[] {
	const { tables, pieces } = readTables(text, onlyRuled);
	const isOutside = ({ bounds }: Piece): boolean => {
		const x = (bounds.left + bounds.right) / 2;
		const y = (bounds.top + bounds.bottom) / 2;
		return !tables.some(
			(table) =>
				x > table.bounds.left &&
				x < table.bounds.right &&
				y > table.bounds.top &&
				y < table.bounds.bottom,
		);
	};
	return orderAreas(textOutside(pieces, isOutside), tables);
}

/** Lines outside the tables, and the parts outside of those that reach into one. */
function textOutside(
	origins: ReadonlyMap<Piece, TextLine>,
	isOutside: (piece: Piece) => boolean,
): TextLine[] {
	const cut = new Set([...origins].flatMap(([piece, line]) => (isOutside(piece) ? [] : [line])));
	const outside = [...origins].filter(([piece]) => isOutside(piece));
	return [...new Set(outside.map(([piece, line]) => (cut.has(line) ? piece.line : line)))];
}
