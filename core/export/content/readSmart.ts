import { isJson, listOf, textAt, type Json } from './json';
import { linesOf, readTable } from './readTable';
import type { Block } from './types';

const TITLE_LEVELS: Readonly<Record<string, number>> = { title: 1, sub_title: 2 };

/** Whether it is a result of Smart Document OCR. */
export function isSmart(source: Json): boolean {
	return ['ocr_result', 'kv_result', 'table_result', 'layout_result', 'form_result'].some((name) =>
		isJson(source[name]),
	);
}

/** Tables and forms of a document. */
export function smartTables({ table_result, form_result }: Json): Block[] {
	return [...tablesOf(table_result, 'table_list'), ...tablesOf(form_result, 'form_list')];
}

function tablesOf(holder: unknown, list: string): Block[] {
	return isJson(holder) ? listOf(holder[list]).map(readTable) : [];
}

/** Labels and their values as one row: a column each. */
export function smartPairs({ kv_result }: Json): Block[] {
	const pairs = isJson(kv_result) ? listOf(kv_result.kv_block_list) : [];
	const named = pairs.filter((pair) => (textAt(pair, 'key') ?? '') !== '');
	if (named.length === 0) return [];
	return [
		{
			kind: 'row',
			columns: named.map((pair) => ({ header: textAt(pair, 'key') ?? '' })),
			values: named.map((pair) => textAt(pair, 'value') ?? ''),
		},
	];
}

/** All text of a document, line by line. */
export function smartLines(source: Json): Block[] {
	const lines = linesOf(source.ocr_result);
	const text = textAt(source, 'text');
	return [{ kind: 'lines', lines: lines.length > 0 ? lines : (text?.split('\n') ?? []) }];
}

/** A document as it is laid out, where that is told; else its tables, its pairs, or its lines. */
export function readSmart(source: Json): Block[] {
	const { layout_result } = source;
	const regions = isJson(layout_result) ? listOf(layout_result.layout_block_list) : [];
	const laidOut = regions.flatMap((region) => readRegion(region, source));
	if (laidOut.length > 0) return laidOut;
	const structured = [...smartPairs(source), ...smartTables(source)];
	return structured.length > 0 ? structured : smartLines(source);
}

function readRegion(region: Json, source: Json): Block[] {
	const type = textAt(region, 'type') ?? '';
	const table = tableAt(region.table_id, source.table_result, 'table_list');
	const form = tableAt(region.form_id, source.form_result, 'form_list');
	if (table ?? form) return [table ?? form].filter((found) => found !== undefined);
	const text = textAt(region, 'text') ?? wordsAt(region.words_ids, source);
	if (text === '') return [];
	const level = TITLE_LEVELS[type];
	return [{ kind: 'lines', lines: text.split('\n'), ...(level && { level }) }];
}

function tableAt(id: unknown, holder: unknown, list: string): Block | undefined {
	if (typeof id !== 'number' || !isJson(holder)) return undefined;
	const found = listOf(holder[list])[id];
	return found && readTable(found);
}

/** A table that was not read as one has its lines by number only. */
function wordsAt(ids: unknown, { ocr_result }: Json): string {
	const lines = linesOf(ocr_result);
	return Array.isArray(ids) ? ids.map((id) => lines[Number(id)] ?? '').join('\n') : '';
}
