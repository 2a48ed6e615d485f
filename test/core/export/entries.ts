import type { EntryStream, ExportEntry, ExportRequest } from '../../../core/export/types';
import { readLocalSettings } from '../../../core/engine/local/settings';

/** What the node asks for when nothing is set. */
export function request(changes: Partial<ExportRequest> = {}): ExportRequest {
	return {
		format: 'xlsx',
		content: 'auto',
		headers: 'labels',
		sheets: 'one',
		isTyped: true,
		hasHeader: true,
		delimiter: ',',
		hasByteOrderMark: false,
		limits: readLocalSettings({}).limits,
		...changes,
	};
}

/** Items as the host brings them. */
export async function* entries(
	items: ReadonlyArray<Record<string, unknown>>,
	more: Partial<ExportEntry> = {},
): EntryStream {
	for (const [index, item] of items.entries()) {
		yield [{ index, json: JSON.stringify(item), ...more }];
	}
}

/** An item of General Table OCR with Simplify off. */
export function tableItem(rows: ReadonlyArray<readonly string[]>, more: readonly object[] = []) {
	const cells = rows.flatMap((row, i) =>
		row.map((words, j) => ({ words, rows: [i], columns: [j] })),
	);
	const region = { type: 'table', words_block_list: [...cells, ...more] };
	return { result: { words_region_count: 1, words_region_list: [region] }, page: 1 };
}
