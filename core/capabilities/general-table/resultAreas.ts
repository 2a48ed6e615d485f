import { cellText } from '../../table/cellText';
import type { Area } from '../../table/orderAreas';
import type { Piece, Span, TableCell } from '../../table/types';
import type { Bounds } from '../../image/quad';
import { sliceQuad } from '../../image/quad';
import { roundShare, type Quad } from '../../result';
import type { TextLine } from '../../text/types';
import type { GeneralTableResult } from './descriptor';

type Region = GeneralTableResult['words_region_list'][number];
type Block = Region['words_block_list'][number];
type WordPiece = NonNullable<Block['words_list']>[number];

export interface ResultOptions {
	readonly locations: boolean;
	readonly characters: boolean;
	readonly confidence: boolean;
	/** Pixels of the upright frame to whole pixels of the picture as sent. */
	readonly place: (quad: Quad) => Quad;
}

const numbersOf = ([first, last]: Span): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

function quadOf({ left, top, right, bottom }: Bounds): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

function wordPiece(
	{ text, quad, confidence, characters }: TextLine,
	options: ResultOptions,
): WordPiece {
	return {
		words: text,
		...(options.confidence && { confidence: roundShare(confidence) }),
		location: options.place(quad),
		...(options.characters && {
			char_list: characters.map(({ char, confidence: sure, from, to }) => ({
				char,
				char_confidence: roundShare(sure),
				char_location: options.place(sliceQuad(quad, from, to)),
			})),
		}),
	};
}

/** Mean over the characters of a cell, 0..1; 1 where it is empty, as nothing is in doubt. */
function meanConfidence(pieces: readonly Piece[]): number {
	const characters = pieces.flatMap(({ line }) => line.characters);
	const sum = characters.reduce((total, { confidence }) => total + confidence, 0);
	return characters.length === 0 ? 1 : sum / characters.length;
}

function cellBlock(cell: TableCell, options: ResultOptions): Block {
	const place = { rows: numbersOf(cell.rows), columns: numbersOf(cell.columns) };
	const pieces = cell.text.flat();
	const confidence = options.confidence && { confidence: roundShare(meanConfidence(pieces)) };
	if (!options.locations) return { words: cellText(cell), ...confidence, ...place };
	return {
		...confidence,
		...place,
		cell_location: options.place(quadOf(cell.bounds)),
		words_list: pieces.map(({ line }) => wordPiece(line, options)),
	};
}

const textBlock = ({ text, quad, confidence }: TextLine, options: ResultOptions): Block => ({
	words: text,
	...(options.confidence && { confidence: roundShare(confidence) }),
	...(options.locations && { location: options.place(quad) }),
});

/** Areas of a page in the form of the interface. */
export function resultAreas(areas: readonly Area[], options: ResultOptions): Region[] {
	return areas.map((area) => {
		const blocks =
			area.kind === 'table'
				? area.table.cells.map((cell) => cellBlock(cell, options))
				: area.rows.flat().map((line) => textBlock(line, options));
		return { type: area.kind, words_block_count: blocks.length, words_block_list: blocks };
	});
}
