import type { Quad } from '../result';
import { orderLines } from '../text/orderLines';
import type { TextLine } from '../text/types';
import type { Row } from '../text/placedLine';
import type { Table } from './types';

/** A part of a page, in reading order. */
export type Area =
	| { readonly kind: 'text'; readonly rows: readonly Row[] }
	| { readonly kind: 'table'; readonly table: Table };

/** A table in the place of a line, so that both are put in order together. */
function standIn({ bounds: { left, top, right, bottom } }: Table): TextLine {
	const quad: Quad = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
	return { text: '', confidence: 1, quad, characters: [] };
}

/**
 * Tables, and the text between them, in reading order.
 *
 * @param lines of the text outside the tables, in the upright frame
 */
export function orderAreas(lines: readonly TextLine[], tables: readonly Table[]): Area[] {
	const standIns = new Map(tables.map((table) => [standIn(table), table] as const));
	const areas: Area[] = [];
	let rows: TextLine[][] = [];
	const closeText = (): void => {
		if (rows.length > 0) areas.push({ kind: 'text', rows });
		rows = [];
	};
	for (const row of orderLines([...lines, ...standIns.keys()], 0)) {
		let text: TextLine[] = [];
		for (const line of row) {
			const table = standIns.get(line);
			if (!table) {
				text.push(line);
				continue;
			}
			if (text.length > 0) rows.push(text);
			text = [];
			closeText();
			areas.push({ kind: 'table', table });
		}
		if (text.length > 0) rows.push(text);
	}
	closeText();
	return areas;
}
