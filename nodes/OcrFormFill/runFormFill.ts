import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CANCELED } from '../shared/canceled';
import { toNumber } from '../shared/coerceParameter';
import { failedItem } from '../shared/failedItem';
import { mapInOrder } from '../shared/mapInOrder';
import { toNodeError } from '../shared/toNodeError';
import { fillItem, listItem, type FillRun } from './fillItem';
import { linkItem } from './linkItem';
import { readFillOptions } from './readFillOptions';

const FILES_AT_ONCE = 4;

/**
 * The `execute` of OCR Form Fill. Templates are filled by the local engine's processes, several at
 * once. An item that cannot be filled follows the node's On Error setting.
 * @throws NodeOperationError
 */
export async function runFormFill(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const indexes = [...this.getInputData().keys()];
	if (indexes.length === 0) return [[]];
	const stop = new AbortController();
	const cancel = this.getExecutionCancelSignal();
	const signal = cancel ? AbortSignal.any([cancel, stop.signal]) : stop.signal;
	const run: FillRun = { context: this, signal };
	const { concurrency } = readFillOptions(this, 0);
	const limit = toNumber(concurrency ?? FILES_AT_ONCE, 'Files at Once', { min: 1 });
	const outputs = await mapInOrder(indexes, limit, async (item) => {
		try {
			return await workOn(run, item);
		} catch (caught) {
			if (this.continueOnFail() && !signal.aborted) return [failedItem(caught, [item])];
			stop.abort();
			throw toNodeError(this.getNode(), cancel?.aborted ? CANCELED : caught, item);
		}
	});
	return [outputs.flat()];
}

async function workOn(run: FillRun, item: number): Promise<INodeExecutionData[]> {
	const operation = run.context.getNodeParameter('operation', item) as string;
	if (operation === 'listFields') return await listItem(run, item);
	if (operation === 'formLink') return [await linkItem(run.context, item)];
	return [await fillItem(run, item, operation)];
}
