import type { EntryStream } from '../types';

/** Where n8n keeps the files of an item when they lie inside its JSON. */
const FILES = '_files';

/**
 * A list of all items as they are, or of the columns that were chosen; of one item alone its object.
 */
export async function writeJson(entries: EntryStream) {
	const parts: Buffer[] = [];
	for await (const some of entries) {
		for (const { chosen, json } of some) {
			const value: unknown = chosen ?? JSON.parse(json, withoutFiles);
			parts.push(Buffer.from(JSON.stringify(value, undefined, '\t')));
		}
	}
	const [only] = parts;
	if (only && parts.length === 1) return { bytes: toBytes([only, Buffer.from('\n')]), count: 1 };
	const comma = Buffer.from(',\n');
	const list = parts.flatMap((part, i) => (i === 0 ? [part] : [comma, part]));
	const bytes = toBytes([Buffer.from('[\n'), ...list, Buffer.from('\n]\n')]);
	return { bytes, count: parts.length };
}

function withoutFiles(name: string, value: unknown): unknown {
	return name === FILES ? undefined : value;
}

function toBytes(parts: readonly Buffer[]): Uint8Array {
	return new Uint8Array(Buffer.concat(parts));
}
