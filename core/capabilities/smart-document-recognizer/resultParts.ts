import { sliceQuad, type Bounds } from '../../image/quad';
import type { KeyValue } from '../../layout/types';
import { roundShare, type Quad } from '../../result';
import { cellText } from '../../table/cellText';
import { sheetCells } from '../../table/sheetCells';
import type { Piece, Span, Table } from '../../table/types';
import type { TextLine } from '../../text/types';
import type { ReadContext } from '../types';
import type { SmartDocumentPage } from './descriptor';
import type { RenameKey } from './renameKeys';

type OcrResult = SmartDocumentPage['ocr_result'];
type KvResult = NonNullable<SmartDocumentPage['kv_result']>;
export type TableBlock = NonNullable<SmartDocumentPage['table_result']>['table_list'][number];

/** Pixels of the upright frame, or of the picture, to whole pixels of the picture as sent. */
export type Place = (quad: Quad) => Quad;

export function quadOf({ left, top, right, bottom }: Bounds): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

function lineBlock(line: TextLine, place: Place, withCharacters: boolean) {
	const { text, quad, confidence, characters } = line;
	return {
		words: text,
		location: place(quad),
		confidence: roundShare(confidence),
		...(withCharacters && {
			char_list: characters.map(({ char, confidence: sure, from, to }) => ({
				char,
				char_confidence: roundShare(sure),
				char_location: place(sliceQuad(quad, from, to)),
			})),
		}),
	};
}

/** `ocr_result`: every line of the page. */
export function ocrResult(
	lines: readonly TextLine[],
	{
		place,
		direction,
		characters,
	}: {
		readonly place: Place;
		readonly direction: number;
		readonly characters: boolean;
	},
): OcrResult {
	return {
		direction,
		words_block_count: lines.length,
		words_block_list: lines.map((line) => lineBlock(line, place, characters)),
	};
}

/** `kv_result`: pairs with the pieces of text that they are made of. */
export function kvResult(pairs: readonly KeyValue[], place: Place, rename: RenameKey): KvResult {
	const list = pairs.map(({ key, value, keyPieces, valuePieces }) => {
		const block = (type: string) => (piece: Piece) => ({
			words: piece.line.text,
			location: place(piece.line.quad),
			type,
		});
		const blocks = [...keyPieces.map(block('key')), ...valuePieces.map(block('value'))];
		return {
			key: rename(key),
			value,
			words_block_count: blocks.length,
			words_block_list: blocks,
		};
	});
	return { kv_block_count: list.length, kv_block_list: list };
}

const numbersOf = ([first, last]: Span): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** An entry of `table_list` or `form_list`, with a workbook where it is asked for. */
export async function tableBlock(
	table: Table,
	place: Place,
	makeWorkbook: ReadContext['makeWorkbook'] | undefined,
): Promise<TableBlock> {
	const file = await makeWorkbook?.(sheetCells([{ kind: 'table', table }]));
	return {
		location: place(quadOf(table.bounds)),
		words_block_count: table.cells.length,
		words_block_list: table.cells.map((cell) => ({
			words: cellText(cell),
			rows: numbersOf(cell.rows),
			columns: numbersOf(cell.columns),
		})),
		...(file && { excel: Buffer.from(file).toString('base64') }),
	};
}
