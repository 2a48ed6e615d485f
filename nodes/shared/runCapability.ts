import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { CapabilityDescriptor } from '../../core/capabilities/types';
import { CANCELED } from './canceled';
import { combineSides } from './combineSides';
import { openEngines } from './engines';
import { failedItem } from './failedItem';
import { listGroups, type DocumentGroup } from './listGroups';
import { mapInOrder } from './mapInOrder';
import { readDocument } from './readDocument';
import { readRunSettings, type RunSettings } from './readSettings';
import type { Run } from './run';
import { toNodeError } from './toNodeError';

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
		return [items.map((_, item) => failedItem(caught, [item]))];
	}
	const outputs = await readAll(opened);
	showHints(opened.run);
	return [outputs.flat()];
}

interface Opened {
	readonly run: Run;
	readonly settings: RunSettings;
	/** Ends everything that is under way. */
	readonly stop: AbortController;
}

async function openRun(
	context: IExecuteFunctions,
	descriptor: CapabilityDescriptor,
): Promise<Opened> {
	const settings = readRunSettings(context, descriptor);
	const stop = new AbortController();
	const cancel = context.getExecutionCancelSignal();
	const signal = cancel ? AbortSignal.any([cancel, stop.signal]) : stop.signal;
	const engines = await openEngines(context, settings);
	const run: Run = { context, descriptor, engines, signal, hints: new Set() };
	return { run, stop, settings };
}

async function readAll({ run, settings, stop }: Opened): Promise<INodeExecutionData[][]> {
	const { context, signal } = run;
	const groups = listGroups(context, settings.combineSides);
	return await mapInOrder(groups, settings.concurrency, async (group) => {
		try {
			return await readGroup(run, settings, group);
		} catch (caught) {
			if (context.continueOnFail() && !signal.aborted) return [failedItem(caught, group.items)];
			stop.abort();
			const canceled = context.getExecutionCancelSignal()?.aborted;
			throw toNodeError(context.getNode(), canceled ? CANCELED : caught, group.items[0] ?? 0);
		}
	});
}

async function readGroup(
	run: Run,
	settings: RunSettings,
	group: DocumentGroup,
): Promise<INodeExecutionData[]> {
	if ('caught' in group) throw group.caught;
	if (settings.combineSides) return [await combineSides(run, group.documents)];
	const items: INodeExecutionData[] = [];
	for (const document of group.documents) items.push(...(await readDocument(run, document)));
	return items;
}

function showHints({ context, hints }: Run): void {
	for (const message of hints) {
		context.addExecutionHints({ message, type: 'info', location: 'outputPane' });
	}
}
