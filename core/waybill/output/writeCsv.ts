import { orderColumns, type MappingRow } from '../order/mapOrder';
import type { WaybillOrder } from '../types';

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet program would take for a formula; numbers with a sign are none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s().-]*$))/;

/**
 * Orders as a CSV file (RFC 4180), one a row, for import tools and spreadsheet programs.
 * @param rows the carrier's columns; without any, all fields by their neutral names
 */
export function writeCsv(orders: readonly WaybillOrder[], rows: readonly MappingRow[]): string {
	const table = orders.map((order) => orderColumns(order, rows));
	const head = (table[0] ?? []).map(({ name }) => name);
	const lines = [head, ...table.map((columns) => columns.map(({ value }) => value))];
	return BYTE_ORDER_MARK + lines.map((line) => `${line.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
