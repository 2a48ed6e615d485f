import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { EXPORT_FORMATS, type Exported, type ExportedFile } from '../../core/export/types';
import { failedItem } from '../shared/failedItem';
import { keptOf } from '../shared/keptOf';
import { pairedItems } from '../shared/pairedItems';
import { toNodeError } from '../shared/toNodeError';
import { listEntries, type Refused } from './listEntries';
import type { LoadedWorkbook } from './loadWorkbook';
import { nameFile } from './nameFile';
import type { ExportSettings } from './readExportSettings';

/** What the files of one execution share. */
export interface ExportRun {
	readonly context: IExecuteFunctions;
	/** Aborts when the execution is cancelled or an item stops the node. */
	readonly signal: AbortSignal;
}

/** Items that become files together. */
export interface ExportGroup {
	readonly settings: ExportSettings;
	/** Indexes of the items. */
	readonly items: readonly number[];
	/** To append to. */
	readonly workbook?: LoadedWorkbook;
}

/**
 * Makes the files of a group, and the items that carry them; items that are not in them carry the
 * reason, where the node goes on after errors.
 * @throws OcrError or NodeOperationError
 */
export async function exportGroup(
	run: ExportRun,
	group: ExportGroup,
): Promise<INodeExecutionData[]> {
	const refused: Refused = new Map();
	const exported = await makeFiles(run, group, refused);
	for (const { index, failure } of exported.failures) refused.set(index, failure);
	const { context } = run;
	const left = [...refused].sort(([a], [b]) => a - b);
	const [first] = left;
	if (first && !context.continueOnFail()) {
		throw toNodeError(context.getNode(), OcrError.fromData(first[1]), first[0]);
	}
	for (const message of exported.remarks) {
		context.addExecutionHints({ message, type: 'info', location: 'outputPane' });
	}
	const used = group.items.filter((item) => !refused.has(item));
	const done = used.length === 0 ? [] : await toItems(run, { ...group, items: used }, exported);
	return [...done, ...left.map(([item, data]) => failedItem(OcrError.fromData(data), [item]))];
}

async function makeFiles(
	{ context, signal }: ExportRun,
	{ settings, items, workbook }: ExportGroup,
	refused: Refused,
): Promise<Exported> {
	const { sharedLocalEngine } = await import('../../core/engine/local/sharedLocalEngine');
	const entries = () => {
		refused.clear();
		return listEntries(context, { settings, items, refused });
	};
	const request = { ...settings.request, workbook: workbook?.bytes };
	const { timeLimit } = settings;
	return await sharedLocalEngine().export({ request, entries, timeLimit }, signal);
}

async function toItems(
	run: ExportRun,
	group: ExportGroup,
	exported: Exported,
): Promise<INodeExecutionData[]> {
	return await Promise.all(
		exported.files.map(async (file) => await toItem(run, group, { exported, file })),
	);
}

interface Made {
	readonly exported: Exported;
	readonly file: ExportedFile;
}

async function toItem(
	{ context }: ExportRun,
	group: ExportGroup,
	{ exported, file }: Made,
): Promise<INodeExecutionData> {
	const { settings, items } = group;
	const { format } = settings.request;
	const { mimeType } = EXPORT_FORMATS[format];
	const fileName = nameFile(context, group, exported.files.length > 1 ? file.page : undefined);
	const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
	const [first = 0] = items;
	const kept =
		settings.mode === 'each'
			? keptOf(context.getInputData()[first], settings.keepSource)
			: keptOf(undefined, undefined);
	const { rows, pages } = exported;
	return {
		json: {
			...kept.json,
			fileName,
			format,
			mimeType,
			size: bytes.length,
			...(rows !== undefined && { rows }),
			...(pages !== undefined && { pages: format === 'png' ? 1 : pages }),
			items: items.length,
		},
		binary: {
			...kept.binary,
			[settings.outputField]: await context.helpers.prepareBinaryData(bytes, fileName, mimeType),
		},
		pairedItem: pairedItems(items),
	};
}
