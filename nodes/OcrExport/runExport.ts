import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CANCELED } from '../shared/canceled';
import { failedItem } from '../shared/failedItem';
import { mapInOrder } from '../shared/mapInOrder';
import { toNodeError } from '../shared/toNodeError';
import { exportGroup, type ExportRun } from './exportGroup';
import { loadWorkbook } from './loadWorkbook';
import { readExportSettings, type ExportSettings } from './readExportSettings';

/**
 * The `execute` of OCR Export: one file of all items or one of each, made by the local engine's
 * processes. An item that cannot be exported follows the node's On Error setting.
 * @throws NodeOperationError
 */
export async function runExport(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const indexes = [...this.getInputData().keys()];
	if (indexes.length === 0) return [[]];
	const stop = new AbortController();
	const cancel = this.getExecutionCancelSignal();
	const signal = cancel ? AbortSignal.any([cancel, stop.signal]) : stop.signal;
	const run: ExportRun = { context: this, signal };
	const end = (caught: unknown, items: readonly number[]): INodeExecutionData[] => {
		if (this.continueOnFail() && !signal.aborted) return [failedItem(caught, items)];
		stop.abort();
		throw toNodeError(this.getNode(), cancel?.aborted ? CANCELED : caught, items[0] ?? 0);
	};
	let settings: ExportSettings;
	try {
		settings = readExportSettings(this, 0);
		if (settings.mode !== 'each') return [await exportTogether(run, settings, indexes)];
	} catch (caught) {
		return [end(caught, indexes)];
	}
	const outputs = await mapInOrder(indexes, settings.concurrency, async (index) => {
		try {
			return await exportGroup(run, { settings: readExportSettings(this, index), items: [index] });
		} catch (caught) {
			return end(caught, [index]);
		}
	});
	return [outputs.flat()];
}

async function exportTogether(
	run: ExportRun,
	settings: ExportSettings,
	items: readonly number[],
): Promise<INodeExecutionData[]> {
	const workbook = settings.mode === 'append' ? await loadWorkbook(run.context) : undefined;
	return await exportGroup(run, { settings, items, workbook });
}
