import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { CapabilityDescriptor } from '../../core/capabilities/types';
import { openEngines } from './engines';
import { failedItem } from './failedItem';
import { listDocuments, type DocumentRef } from './listDocuments';
import { mapInOrder } from './mapInOrder';
import { readDocument } from './readDocument';
import { readRunSettings } from './readSettings';
import type { Run } from './run';
import { toNodeError } from './toNodeError';

/** A document in line, or the reason why an item has none. */
type Entry =
	| { readonly item: number; readonly document: DocumentRef }
	| { readonly item: number; readonly caught: unknown };

/**
 * The `execute` of every reading node. Reads several documents at once and returns the items in
 * the order of the input. A document that cannot be read follows the node's On Error setting; a
 * cancelled execution ends all work.
 * @throws NodeOperationError
 */
export async function runCapability(
	this: IExecuteFunctions,
	descriptor: CapabilityDescriptor,
): Promise<INodeExecutionData[][]> {
	if (this.getInputData().length === 0) return [[]];
	const settings = readSettings(this);
	const stop = new AbortController();
	const cancel = this.getExecutionCancelSignal();
	const run: Run = {
		context: this,
		descriptor,
		engines: await openEngines(this, settings),
		signal: cancel ? AbortSignal.any([cancel, stop.signal]) : stop.signal,
		hints: new Set(),
	};
	const results = await mapInOrder(listEntries(this), settings.concurrency, async (entry) => {
		try {
			return await readEntry(run, entry);
		} catch (caught) {
			if (this.continueOnFail() && !run.signal.aborted) return [failedItem(caught, entry.item)];
			stop.abort();
			throw toNodeError(this.getNode(), caught, entry.item);
		}
	});
	showHints(run);
	return [results.flat()];
}

/** Settings of the whole execution hold for all items, so a wrong one stops the node. */
function readSettings(context: IExecuteFunctions) {
	try {
		return readRunSettings(context);
	} catch (caught) {
		throw toNodeError(context.getNode(), caught, 0);
	}
}

function listEntries(context: IExecuteFunctions): Entry[] {
	return context.getInputData().flatMap((_, item): Entry[] => {
		try {
			return listDocuments(context, item).map((document) => ({ item, document }));
		} catch (caught) {
			return [{ item, caught }];
		}
	});
}

async function readEntry(run: Run, entry: Entry): Promise<INodeExecutionData[]> {
	if ('caught' in entry) throw entry.caught;
	return await readDocument(run, entry.document);
}

function showHints({ context, hints }: Run): void {
	for (const message of hints) {
		context.addExecutionHints({ message, type: 'info', location: 'outputPane' });
	}
}
