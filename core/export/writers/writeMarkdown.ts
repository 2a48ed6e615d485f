import type { Cell } from '../cells/types';
import { gridRows, type GridRow } from '../layout/gridRows';
import type { Band } from '../layout/types';
import { textToMarkdown } from '../../text/textToMarkdown';

/** Bands as Markdown: titles, text with its line breaks, and tables. */
export function* writeMarkdown(bands: readonly Band[]): Iterable<string> {
	for (const [number, band] of bands.entries()) {
		if (number > 0) yield '\n';
		if (band.kind === 'lines') yield* writeLines(band);
		else if (band.kind === 'list' && band.rows.length === 1) yield* writeFields(band);
		else yield* writeTable(band);
	}
}

function* writeLines({ lines, level }: Extract<Band, { kind: 'lines' }>): Iterable<string> {
	if (level === undefined) yield `${textToMarkdown(lines.join('\n'))}\n`;
	else yield `${'#'.repeat(level)} ${textToMarkdown(lines.join(' '))}\n`;
}

const WITHOUT_TYPES = { isTyped: false, hasHeader: true } as const;

/** One record: a row for each of its fields. */
function* writeFields(band: Extract<Band, { kind: 'list' }>): Iterable<string> {
	const [header, row] = [...gridRows(band, WITHOUT_TYPES)];
	yield '| Field | Value |\n| --- | --- |\n';
	for (const [column, name] of (header?.cells ?? []).entries()) {
		const value = row?.cells[column];
		if (value) yield lineOf([name, value], 2);
	}
}

/** Tables of Markdown need a heading: the first row is taken for it. */
function* writeTable(band: Exclude<Band, { kind: 'lines' }>): Iterable<string> {
	const width = band.kind === 'list' ? band.columns.length : band.columnCount;
	let number = 0;
	for (const { cells } of gridRows(band, WITHOUT_TYPES)) {
		yield lineOf(cells, width);
		if (number === 0) yield `|${' --- |'.repeat(width)}\n`;
		number += 1;
	}
}

function lineOf(cells: GridRow['cells'], width: number): string {
	const texts = Array.from({ length: width }, (_, column) => cellText(cells[column]));
	return `| ${texts.join(' | ')} |\n`;
}

/** On one line: breaks within a cell are written as Markdown's own. */
function cellText(cell: Cell | undefined): string {
	const lines = String(cell?.value ?? '').split(/\r?\n/u);
	return lines.map((line) => textToMarkdown(line)).join('<br>');
}
