import type { IBinaryData, INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../../core/errors';

/** Where a workflow with combined binary data keeps the files of an item, inside its JSON. */
export const FILES_IN_JSON = '_files';

/** A file of an item. */
export interface BinaryFile {
	/** Name of its field; absent when an expression handed over the file itself. */
	readonly field?: string;
	readonly binary: IBinaryData;
}

/**
 * The files that the parameter Input Binary Field means for one item: one name, several separated
 * by commas, patterns with `*`, or a file that an expression resolved to. Works for both places
 * where n8n keeps binary data, beside the JSON and inside it.
 * @throws OcrError parameter, when a name fits no file
 */
export function listFiles(item: INodeExecutionData, parameter: unknown): BinaryFile[] {
	if (isFile(parameter)) return [{ binary: parameter }];
	if (Array.isArray(parameter)) return parameter.flatMap((entry) => listFiles(item, entry));
	if (isRecord(parameter)) throw noFile();
	const names = String(parameter ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (names.length === 0) {
		throw new OcrError('parameter', "The parameter 'Input Binary Field' is empty.", {
			description: "Enter the name of the field that holds the file, for example 'data'.",
		});
	}
	const found = new Map<string, BinaryFile>();
	for (const name of names) {
		for (const [field, binary] of filesNamed(item, name)) found.set(field, { field, binary });
	}
	return [...found.values()];
}

/** All files of an item by field name, wherever n8n keeps them. */
export function filesOf(item: INodeExecutionData): Readonly<Record<string, IBinaryData>> {
	const inJson: unknown = item.json[FILES_IN_JSON];
	const entries = isRecord(inJson) ? Object.entries(inJson) : [];
	const files = entries.filter((entry): entry is [string, IBinaryData] => isFile(entry[1]));
	return { ...Object.fromEntries(files), ...item.binary };
}

const naturally = new Intl.Collator('en', { numeric: true });

function filesNamed(item: INodeExecutionData, name: string): Array<[string, IBinaryData]> {
	const files = filesOf(item);
	const field = name.startsWith(`${FILES_IN_JSON}.`) ? name.slice(FILES_IN_JSON.length + 1) : name;
	if (field.includes('*')) {
		const pattern = toPattern(field);
		const fitting = Object.entries(files).filter(([key]) => pattern.test(key));
		if (fitting.length === 0) throw noSuchFile(name, files);
		return fitting.sort(([a], [b]) => naturally.compare(a, b));
	}
	const file = files[field] ?? valueAt(item.json, name);
	if (!isFile(file)) throw noSuchFile(name, files);
	return [[field, file]];
}

function toPattern(field: string): RegExp {
	const parts = field.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`);
}

function valueAt(json: unknown, path: string): unknown {
	return path.split('.').reduce((value, key) => (isRecord(value) ? value[key] : undefined), json);
}

function noSuchFile(name: string, files: Readonly<Record<string, IBinaryData>>): OcrError {
	const fields = Object.keys(files);
	const what = name.includes('*') ? `that fits '${name}'` : `'${name}'`;
	return new OcrError('parameter', `The item has no binary field ${what}.`, {
		description:
			fields.length === 0
				? 'The item carries no file at all. Put a node in front that outputs one, such as HTTP Request or Read/Write Files from Disk.'
				: `Binary fields of this item: ${fields.join(', ')}. Enter one of them in 'Input Binary Field'.`,
	});
}

/** What `$binary.data` resolves to: a description without the bytes, where n8n keeps them in the item. */
function noFile(): OcrError {
	return new OcrError('parameter', "The expression in 'Input Binary Field' gives no file.", {
		description: "Enter the name of the field instead, for example 'data'.",
	});
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isFile(value: unknown): value is IBinaryData {
	return isRecord(value) && 'mimeType' in value && ('data' in value || 'id' in value);
}
