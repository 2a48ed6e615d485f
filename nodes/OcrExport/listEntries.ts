import type { IExecuteFunctions, ResourceMapperValue } from 'n8n-workflow';

import { toOcrError, type OcrErrorData } from '../../core/errors';
import type { Value } from '../../core/export/cells/types';
import { toValue } from '../../core/export/columns/flattenFields';
import type { EntryStream, ExportEntry } from '../../core/export/types';
import { baseName } from '../shared/baseName';
import { toText } from '../shared/coerceParameter';
import { listFiles } from '../shared/listFiles';
import { PICTURE_FORMATS, ROW_FORMATS } from './exportProperties';
import type { ExportSettings } from './readExportSettings';

/** Items that are handed over together. */
const ITEMS_AT_ONCE = 200;

/** Why items could not be handed over, by their index. */
export type Refused = Map<number, OcrErrorData>;

export interface EntryRequest {
	readonly settings: ExportSettings;
	/** Indexes of the items. */
	readonly items: readonly number[];
	/** Takes in items that cannot be handed over; they are left out. */
	readonly refused: Refused;
}

/** The entries of items, made as they are asked for: files are loaded when their turn comes. */
export async function* listEntries(
	context: IExecuteFunctions,
	{ settings, items, refused }: EntryRequest,
): EntryStream {
	const size = needsFile(settings) ? 1 : ITEMS_AT_ONCE;
	for (let at = 0; at < items.length; at += size) {
		const entries: ExportEntry[] = [];
		for (const index of items.slice(at, at + size)) {
			try {
				entries.push(await makeEntry(context, settings, index));
			} catch (caught) {
				refused.set(index, toOcrError(caught).toData());
			}
		}
		yield entries;
	}
}

function needsFile({ request }: ExportSettings): boolean {
	return PICTURE_FORMATS.includes(request.format);
}

async function makeEntry(
	context: IExecuteFunctions,
	settings: ExportSettings,
	index: number,
): Promise<ExportEntry> {
	const json = context.getInputData()[index]?.json ?? {};
	return {
		index,
		json: JSON.stringify(json),
		name: toText(json.fileName) && baseName(String(json.fileName)),
		...(needsFile(settings) && { file: await loadFile(context, index) }),
		...chosenColumns(context, settings, index),
	};
}

async function loadFile(context: IExecuteFunctions, index: number): Promise<Uint8Array> {
	const field: unknown = context.getNodeParameter('binaryPropertyName', index);
	const item = context.getInputData()[index];
	const [file] = item ? listFiles(item, field) : [];
	// A name that fits no file has been refused, so there is one.
	return await context.helpers.getBinaryDataBuffer(index, file?.binary ?? String(field));
}

/** The values of the columns that the user mapped, in their order. */
function chosenColumns(
	context: IExecuteFunctions,
	{ request, mapsColumns }: ExportSettings,
	index: number,
): Pick<ExportEntry, 'chosen'> {
	const { format, content, headers } = request;
	const isRow = ROW_FORMATS.includes(format) && (content === 'auto' || content === 'fields');
	if (!isRow || !mapsColumns) return {};
	const columns = context.getNodeParameter('columns', index) as ResourceMapperValue;
	const entries = columns.schema
		.filter(({ removed }) => removed !== true)
		.map(({ id, displayName }): [string, Value] => [
			headers === 'labels' ? displayName : id,
			toValue(columns.value?.[id]),
		]);
	return { chosen: Object.fromEntries(entries) };
}
