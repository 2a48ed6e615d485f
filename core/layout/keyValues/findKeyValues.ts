import type { Piece, Table } from '../../table/types';
import type { DocumentPage, KeyValue } from '../types';
import { isIn } from '../regions/place';
import { joinOpenRows } from './joinOpenRows';
import { joinPieces } from './joinPieces';
import { joinSpaced } from './joinSpaced';
import { heldPieces, isLogicalTable } from './logicalTable';
import { openPairs } from './openPairs';
import { cleanKey, cleanValue, joinTexts } from './plainText';
import { readForm } from './readForm';
import { splitTokens, type Token } from './splitTokens';
import type { TokenPair } from './zone';

/** The letters of titles are this much larger than others: they are no labels. */
const TITLE_HEIGHT = 1.7;

/** Single characters below each other as one piece: labels that are written downwards. */
function joinStack(rows: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
	const pieces = rows.flat();
	const isStack =
		rows.length > 1 &&
		pieces.length === rows.length &&
		pieces.every(({ line }) => /^\p{sc=Han}$/u.test(line.text));
	return isStack ? [[joinPieces(pieces)]] : rows;
}

/** A table whose cells hold spaced labels as one piece each. */
function joinInCells(table: Table): Table {
	return {
		...table,
		cells: table.cells.map((cell) => ({
			...cell,
			text: joinStack(cell.text).map((row) => joinSpaced(row)),
		})),
	};
}

const textOf = (tokens: readonly Token[]): string[] => tokens.map(({ piece }) => piece.line.text);

function toKeyValue({ labels, values }: TokenPair): KeyValue | undefined {
	const key = cleanKey(joinTexts(textOf(labels)));
	const value = cleanValue(joinTexts(textOf(values)));
	if (key === '' || value === '') return undefined;
	const piecesOf = (tokens: readonly Token[]): Piece[] => tokens.map(({ piece }) => piece);
	return { key, value, keyPieces: piecesOf(labels), valuePieces: piecesOf(values) };
}

/** A ruled grid as it was found, or as a form whose boxes hold several lines. */
function readGrid(table: Table, { rules, lineHeight }: DocumentPage) {
	const found = { table, ...readForm(joinInCells(table), lineHeight) };
	const joined = joinOpenRows(table, rules.horizontal, lineHeight);
	if (joined.rowCount === table.rowCount) return found;
	const form = { table: joined, ...readForm(joinInCells(joined), lineHeight) };
	return form.isForm && form.pairs.length > found.pairs.length ? form : found;
}

/** Pairs outside of tables, or in rows of one label and one value. */
function pagePairs(page: DocumentPage, tables: readonly Table[]): TokenPair[] {
	const held = tables.flatMap(heldPieces);
	const ruled = tables.filter((table) => table.ruled);
	const outside = page.pieces.filter(
		(piece) => !held.includes(piece) && !ruled.some((table) => isIn(table.bounds, piece.bounds)),
	);
	const isTitle = ({ piece }: Token): boolean =>
		piece.bounds.bottom - piece.bounds.top > TITLE_HEIGHT * page.lineHeight;
	const tokens = joinSpaced(outside)
		.flatMap(splitTokens)
		.map((token) => (isTitle(token) ? { ...token, weight: Math.min(token.weight, 0) } : token));
	const { vertical, horizontal } = page.rules;
	return openPairs({
		tokens,
		isCell: false,
		endsInValue: false,
		vertical,
		horizontal,
		lineHeight: page.lineHeight,
	});
}

const topOf = ({ keyPieces }: KeyValue): number => keyPieces[0]?.bounds.top ?? 0;
const leftOf = ({ keyPieces }: KeyValue): number => keyPieces[0]?.bounds.left ?? 0;

export interface KeyValues {
	/** From top to bottom. */
	readonly pairs: readonly KeyValue[];
	/** Those of the page's tables that are ruled forms. */
	readonly forms: readonly Table[];
	/** Those that are tables of rows and columns. */
	readonly tables: readonly Table[];
}

/**
 * Finds printed labels with what is filled in for them: behind a colon, to the right, below, in
 * the same box of a form or in the next one. Tells forms from tables on the way.
 */
export function findKeyValues(page: DocumentPage): KeyValues {
	const ruled = page.tables.filter((table) => table.ruled);
	const grids = ruled.map((table) => readGrid(table, page));
	const tables = [
		...grids.filter(({ isForm }) => !isForm).map(({ table }) => table),
		...page.tables.filter((table) => !table.ruled && isLogicalTable(table)),
	];
	const near = page.lineHeight / 2;
	const pairs = [
		...grids.flatMap((grid) => grid.pairs),
		...pagePairs(page, [...ruled, ...tables.filter((table) => !table.ruled)]),
	]
		.flatMap((pair) => toKeyValue(pair) ?? [])
		.sort((a, b) =>
			Math.abs(topOf(a) - topOf(b)) > near ? topOf(a) - topOf(b) : leftOf(a) - leftOf(b),
		);
	return { pairs, forms: grids.filter(({ isForm }) => isForm).map(({ table }) => table), tables };
}
