import { quadBounds, type Bounds } from '../../image/quad';
import type { Quad } from '../../result';
import type { Piece } from '../../table/types';
import type { TextLine } from '../../text/types';
import { boundsOf } from '../regions/area';

function joinLines(pieces: readonly Piece[], { left, top, right, bottom }: Bounds): TextLine {
	const quad: Quad = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
	const width = Math.max(right - left, 1e-6);
	const characters = pieces.flatMap(({ line }) => {
		const own = quadBounds(line.quad);
		const place = (share: number): number =>
			(own.left + share * (own.right - own.left) - left) / width;
		return line.characters.map((character) => ({
			...character,
			from: place(character.from),
			to: place(character.to),
		}));
	});
	const confidence = pieces.reduce((sum, { line }) => sum + line.confidence, 0) / pieces.length;
	return { text: pieces.map(({ line }) => line.text).join(''), confidence, quad, characters };
}

/** Pieces of a label as one, in the order given, without blanks between them. */
export function joinPieces(pieces: readonly Piece[]): Piece {
	const bounds = boundsOf(pieces.map((piece) => piece.bounds));
	return { bounds, line: joinLines(pieces, bounds) };
}
