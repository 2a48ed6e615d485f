import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import type { WaybillOutcome, Waybills } from '../../core/waybill/makeWaybills';
import type { OrderDraft } from '../../core/waybill/order/readOrder';
import { failedItem } from '../shared/failedItem';
import { keptOf, mergeKept } from '../shared/keptOf';
import { pairedItems } from '../shared/pairedItems';
import { withoutGaps } from '../shared/simplify';
import { toNodeError } from '../shared/toNodeError';
import { readDraft } from './readDraft';
import { readWaybillSettings, type WaybillSettings } from './readWaybillSettings';
import { writeLabelFiles } from './writeLabelFiles';

/** What the labels of one execution share. */
export interface PrintRun {
	readonly context: IExecuteFunctions;
	/** Aborts when the execution is cancelled or an item stops the node. */
	readonly signal: AbortSignal;
	/** Whether all items become one. */
	readonly isTogether: boolean;
}

/** By the index of their item. */
type Refused = Map<number, unknown>;

type Printed = Extract<WaybillOutcome, { readonly ok: true }> & { readonly item: number };

/**
 * Makes the labels of these items, and the item that carries them; items that cannot be printed
 * carry the reason, where the node goes on after errors.
 * @throws OcrError, when nothing can be made like this; NodeOperationError for the first item that
 * cannot be printed, unless the node goes on after errors
 */
export async function printGroup(
	run: PrintRun,
	items: readonly number[],
): Promise<INodeExecutionData[]> {
	const { context } = run;
	const settings = readWaybillSettings(context, items[0] ?? 0);
	const refused: Refused = new Map();
	const drafts = readDrafts(run, { items, settings, refused });
	const waybills = await print(run, settings, [...drafts.values()]);
	const printed = [...drafts.keys()].flatMap((item, index): Printed[] => {
		const outcome = waybills.outcomes[index];
		if (outcome?.ok) return [{ ...outcome, item }];
		if (outcome) refused.set(item, OcrError.fromData(outcome.failure));
		return [];
	});
	const left = [...refused].sort(([a], [b]) => a - b);
	const [first] = left;
	if (first && !context.continueOnFail()) {
		throw toNodeError(context.getNode(), first[1], first[0]);
	}
	const done = printed.length > 0 ? [await toItem(run, settings, { printed, waybills })] : [];
	return [...done, ...left.map(([item, reason]) => failedItem(reason, [item]))];
}

interface DraftGroup {
	readonly items: readonly number[];
	readonly settings: WaybillSettings;
	readonly refused: Refused;
}

function readDrafts(
	{ context }: PrintRun,
	{ items, settings, refused }: DraftGroup,
): ReadonlyMap<number, OrderDraft> {
	const drafts = new Map<number, OrderDraft>();
	for (const item of items) {
		try {
			drafts.set(item, readDraft(context, item, settings.country));
		} catch (caught) {
			refused.set(item, caught);
		}
	}
	return drafts;
}

async function print(
	{ signal }: PrintRun,
	{ request, timeLimit }: WaybillSettings,
	drafts: readonly OrderDraft[],
): Promise<Waybills> {
	const { sharedLocalEngine } = await import('../../core/engine/local/sharedLocalEngine');
	const job = { request: { ...request, drafts }, timeLimit };
	return await sharedLocalEngine().makeWaybills(job, signal);
}

interface PrintedGroup {
	readonly printed: readonly Printed[];
	readonly waybills: Waybills;
}

async function toItem(
	{ context, isTogether }: PrintRun,
	{ field, fileName, keepSource, request }: WaybillSettings,
	{ printed, waybills }: PrintedGroup,
): Promise<INodeExecutionData> {
	const inputs = context.getInputData();
	const kept = mergeKept(printed.map(({ item }) => keptOf(inputs[item], keepSource)));
	const [first] = printed;
	const number = first?.order.trackingNumber.replace(/[^\w.-]+/g, '_') ?? '';
	const name = fileName ?? (isTogether ? 'waybills' : `waybill-${number}`);
	const { formats } = request.design;
	const files = await writeLabelFiles(context, waybills, { field, name, formats });
	const binary = { ...kept.binary, ...files };
	const json = isTogether ? { count: printed.length, waybills: printed.map(toJson) } : undefined;
	return {
		json: { ...kept.json, ...(json ?? (first && toJson(first))) },
		...(Object.keys(binary).length > 0 && { binary }),
		pairedItem: pairedItems(printed.map(({ item }) => item)),
	};
}

function toJson({ order, carrierOrder, remarks }: Printed): IDataObject {
	return withoutGaps({
		trackingNumber: order.trackingNumber,
		order,
		carrierOrder,
		warnings: remarks.map((message) => ({ code: 'check', message })),
	});
}
