import type { CapabilityDescriptor } from '../../capabilities/types';
import { webImage } from '../../capabilities/web-image/descriptor';
import { fieldColumns } from '../columns/fieldColumns';
import { flattenFields } from '../columns/flattenFields';
import { isJson, listOf, textAt, type Json } from './json';
import { isText, pagesOf, type Source } from './pagesOf';
import { readRow } from './readRow';
import { isSmart, readSmart, smartLines, smartPairs, smartTables } from './readSmart';
import { linesOf, readTable } from './readTable';
import { unfoldSmart } from './unfoldSmart';
import type { Block, ContentRequest } from './types';

/**
 * What is exported of an item, in reading order: tables with their cells, lines of text, or a row of
 * fields. Takes what the reading nodes put out, simplified or not, the answers of the cloud, and any
 * other item.
 */
export function readContent(item: Json, request: ContentRequest): Block[] {
	return pagesOf(item).flatMap((found) => {
		const source = { ...found, fields: unfoldSmart(found.fields) };
		return readSource(source, request).filter(hasContent);
	});
}

function hasContent(block: Block): boolean {
	if (block.kind === 'table') return block.cells.length > 0;
	return block.kind === 'row' ? block.columns.length > 0 : block.lines.some((line) => line !== '');
}

function readSource(source: Source, request: ContentRequest): Block[] {
	const { fields } = source;
	switch (request.content) {
		case 'fields':
			return readFields(source, request);
		case 'tables':
			return [...regionsOf(fields).filter(({ kind }) => kind === 'table'), ...smartTables(fields)];
		case 'text':
			return [{ kind: 'lines', lines: textLines(source, request) }];
		case 'auto':
			return readByKind(source, request);
	}
}

function readByKind(source: Source, request: ContentRequest): Block[] {
	const { fields } = source;
	if (request.capability !== undefined && !isText(fields) && !isSmart(fields)) {
		return readFields(source, request);
	}
	if (Array.isArray(fields.words_region_list)) return regionsOf(fields);
	if (isSmart(fields)) return readSmart(fields);
	const contact = contactRow(fields, request);
	if (contact.length > 0) return contact;
	if (isText(fields)) return [{ kind: 'lines', lines: textLines(source, request) }];
	return readFields(source, request);
}

function readFields(source: Source, request: ContentRequest): Block[] {
	const { fields } = source;
	const special = isSmart(fields) ? smartPairs(fields) : contactRow(fields, request);
	return special.length > 0 ? special : [readRow(source, request)];
}

/** Areas of General Table OCR: tables and the text around them. */
function regionsOf({ words_region_list }: Json): Block[] {
	return listOf(words_region_list).map((region): Block =>
		region.type === 'table' ? readTable(region) : { kind: 'lines', lines: linesOf(region) },
	);
}

const CONTACT_PARTS = ['contact_info', 'contact_details'];

/** The contact of a picture with its own columns, where one was asked for. */
function contactRow(fields: Json, { headers }: ContentRequest): Block[] {
	const { extracted_data, contact_details } = fields;
	const contact_info = isJson(extracted_data) ? extracted_data.contact_info : undefined;
	if (!isJson(contact_info)) return [];
	const values = new Map(flattenFields({ contact_info, contact_details }));
	const columns = contactColumns().filter(
		({ path }) => path.startsWith(`${CONTACT_PARTS[0]}.`) || isJson(contact_details),
	);
	return [
		{
			kind: 'row',
			columns: columns.map(({ path, label }) => ({
				header: shorten(headers === 'labels' ? label : path, headers),
				isText: true,
			})),
			values: columns.map(({ path }) => values.get(path) ?? null),
		},
	];
}

function contactColumns() {
	const { fields, extras = [] }: CapabilityDescriptor = webImage;
	const extracted = fields.find(({ name }) => name === 'extracted_data')?.fields ?? [];
	const parts = [...extracted, ...extras].filter(({ name }) => CONTACT_PARTS.includes(name));
	return fieldColumns({ ...webImage, fields: parts } as CapabilityDescriptor);
}

/** Without the part that all columns of a contact have in front. */
function shorten(header: string, headers: ContentRequest['headers']): string {
	const separator = headers === 'labels' ? ': ' : '.';
	return header.split(separator).slice(1).join(separator);
}

/** All text of a source; of fields a line each. */
function textLines(source: Source, request: ContentRequest): string[] {
	const { fields } = source;
	const text = textAt(fields, 'text') ?? textAt(fields, 'markdown_result');
	if (text !== undefined) return text.split('\n');
	if (Array.isArray(fields.words_region_list))
		return listOf(fields.words_region_list).flatMap(linesOf);
	if (isSmart(fields))
		return smartLines(fields).flatMap((b) => (b.kind === 'lines' ? b.lines : []));
	const lines = linesOf(fields);
	if (lines.length > 0) return lines;
	const row = readRow(source, request);
	if (row.kind !== 'row') return [];
	return row.columns.flatMap(({ header }, i) => {
		const value = row.values[i] ?? null;
		return value === null || value === '' ? [] : [`${header}: ${value}`];
	});
}
