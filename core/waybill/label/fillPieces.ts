import type { LabelValues } from './labelValues';
import type { Piece } from './templateTypes';

const PLACE = /\{([\w.]+)\}/g;

/** The piece with its values; '' when one of them is empty. */
export function fillPiece(piece: Piece, values: LabelValues): string {
	const names = [...piece.matchAll(PLACE)].map(([, name = '']) => name);
	if (names.some((name) => (values[name] ?? '') === '')) return '';
	return piece.replace(PLACE, (_, name: string) => values[name] ?? '');
}

/** All pieces that have their values, in one text; '' when all that have a place are left out. */
export function fillPieces(
	pieces: readonly Piece[],
	values: LabelValues,
	separator = '  ',
): string {
	const filled = pieces.map((piece) => fillPiece(piece, values));
	const hasValue = pieces.some((piece, i) => piece.includes('{') && filled[i] !== '');
	return hasValue ? filled.filter((text) => text !== '').join(separator) : '';
}
