import { sliceQuad } from '../../image/quad';
import type { Piece } from '../../table/types';
import type { LineCharacter } from '../../text/types';

/** Where a character stands in its line; spread evenly where the reading does not tell. */
function placeOf(characters: readonly LineCharacter[], index: number, count: number) {
	const { from = index / count, to = (index + 1) / count } = characters[index] ?? {};
	return { from, to };
}

/** Space between a character and the one before it, in pixels. */
export function gapBefore({ line, bounds }: Piece, index: number): number {
	const count = [...line.text].length;
	const before = placeOf(line.characters, index - 1, count);
	const after = placeOf(line.characters, index, count);
	return (after.from - before.to) * (bounds.right - bounds.left);
}

/**
 * The part of a piece between two characters, without the blanks at its ends.
 *
 * @param from index of the first character (by code point)
 * @param to index after the last one
 * @returns undefined where nothing is left
 */
export function slicePiece(piece: Piece, from: number, to: number): Piece | undefined {
	const { line, bounds } = piece;
	const all = [...line.text];
	let [first, last] = [from, to];
	while (first < last && (all[first] as string).trim() === '') first++;
	while (last > first && (all[last - 1] as string).trim() === '') last--;
	if (first >= last) return undefined;
	if (first === 0 && last === all.length) return piece;
	const places = all
		.slice(first, last)
		.map((_, i) => placeOf(line.characters, first + i, all.length));
	const start = Math.min(...places.map((place) => place.from));
	const end = Math.max(...places.map((place) => place.to));
	const length = Math.max(end - start, 1e-6);
	const share = (value: number): number => Math.min(Math.max((value - start) / length, 0), 1);
	const width = bounds.right - bounds.left;
	return {
		bounds: { ...bounds, left: bounds.left + start * width, right: bounds.left + end * width },
		line: {
			...line,
			text: all.slice(first, last).join(''),
			quad: sliceQuad(line.quad, start, end),
			characters: line.characters.slice(first, last).map((character) => ({
				...character,
				from: share(character.from),
				to: share(character.to),
			})),
		},
	};
}
