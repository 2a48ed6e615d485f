import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CANCELED } from '../shared/canceled';
import { failedItem } from '../shared/failedItem';
import { mapInOrder } from '../shared/mapInOrder';
import { toNodeError } from '../shared/toNodeError';
import { printGroup } from './printGroup';

/** Labels in work at the same time; the local engine queues what its processes cannot take yet. */
const AT_ONCE = 4;

/**
 * The `execute` of Create Waybill: one label of each item, or all labels in one file, made by the
 * local engine's processes. An item that cannot be printed follows the node's On Error setting.
 * @throws NodeOperationError
 */
export async function createWaybills(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const indexes = [...this.getInputData().keys()];
	if (indexes.length === 0) return [[]];
	const stop = new AbortController();
	const cancel = this.getExecutionCancelSignal();
	const signal = cancel ? AbortSignal.any([cancel, stop.signal]) : stop.signal;
	const isTogether = this.getNodeParameter('output', 0, 'item') === 'all';
	const groups = isTogether ? [indexes] : indexes.map((index) => [index]);
	const outputs = await mapInOrder(groups, AT_ONCE, async (items) => {
		try {
			return await printGroup({ context: this, signal, isTogether }, items);
		} catch (caught) {
			if (this.continueOnFail() && !signal.aborted) return [failedItem(caught, items)];
			stop.abort();
			throw toNodeError(this.getNode(), cancel?.aborted ? CANCELED : caught, items[0] ?? 0);
		}
	});
	return [outputs.flat()];
}
