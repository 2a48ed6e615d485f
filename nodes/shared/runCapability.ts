import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { CapabilityDescriptor } from '../../core/capabilities/types';
import { OcrError } from '../../core/errors';
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

/** n8n tells a cancelled execution from a failed one by this word. */
const CANCELED = new OcrError('cancelled', 'The execution was canceled');

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
	const items = this.getInputData();
	if (items.length === 0) return [[]];
	let opened: Opened;
	try {
		opened = await openRun(this, descriptor);
	} catch (caught) {
		if (!this.continueOnFail()) throw toNodeError(this.getNode(), caught, 0);
		return [items.map((_, item) => failedItem(caught, item))];
	}
	const outputs = await readAll(opened);
	showHints(opened.run);
	return [outputs.flat()];
}

interface Opened {
	readonly run: Run;
	readonly concurrency: number;
	/** Ends everything that is under way. */
	readonly stop: AbortController;
}

async function openRun(
	context: IExecuteFunctions,
	descriptor: CapabilityDescriptor,
): Promise<Opened> {
	const settings = readRunSettings(context);
	const stop = new AbortController();
	const cancel = context.getExecutionCancelSignal();
	const signal = cancel ? AbortSignal.any([cancel, stop.signal]) : stop.signal;
	const engines = await openEngines(context, settings);
	const run: Run = { context, descriptor, engines, signal, hints: new Set() };
	return { run, stop, concurrency: settings.concurrency };
}

async function readAll({ run, concurrency, stop }: Opened): Promise<INodeExecutionData[][]> {
	const { context, signal } = run;
	return await mapInOrder(listEntries(context), concurrency, async (entry) => {
		try {
			return await readEntry(run, entry);
		} catch (caught) {
			if (context.continueOnFail() && !signal.aborted) return [failedItem(caught, entry.item)];
			stop.abort();
			const canceled = context.getExecutionCancelSignal()?.aborted;
			throw toNodeError(context.getNode(), canceled ? CANCELED : caught, entry.item);
		}
	});
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
