import { cellText } from '../../table/cellText';
import type { Area } from '../../table/orderAreas';
import type { Table } from '../../table/types';

/** A table as rows of texts; the text of a merged cell stands in its first place. */
export function tableRows({ cells, rowCount, columnCount }: Table): string[][] {
	const rows = Array.from({ length: rowCount }, () => new Array<string>(columnCount).fill(''));
	for (const cell of cells) {
		const row = rows[cell.rows[0]];
		if (row) row[cell.columns[0]] = cellText(cell);
	}
	return rows;
}

/** An area as lines: rows of text, and rows of tables with their cells parted by tabs. */
export function areaText(area: Area): string {
	if (area.kind === 'text') {
		return area.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
	}
	const rows = tableRows(area.table).map((row) => row.map((text) => text.replaceAll('\n', ' ')));
	return rows.map((row) => row.join('\t')).join('\n');
}
