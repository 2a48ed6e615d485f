import { findCapability } from '../../capabilities';
import type { CapabilityDescriptor } from '../../capabilities/types';
import type { Value } from '../cells/types';
import { fieldColumns, type FieldColumn } from '../columns/fieldColumns';
import { findDescriptor } from '../columns/findDescriptor';
import { flattenFields, toValue } from '../columns/flattenFields';
import { isJson, listOf, textAt, type Json } from './json';
import type { Source } from './pagesOf';
import type { Block, Column, ContentRequest } from './types';

/** Where n8n keeps the files of an item when they lie inside its JSON. */
const FILES = '_files';

/** What reading nodes say about a picture beside the card's own fields. */
const ABOUT = new Set([
	...['fieldConfidence', 'index', 'count', 'page', 'pageCount', 'fileName', 'field', 'picture'],
	...['pictures', 'engine', 'reason', 'warnings', 'confidence', 'capability', 'document', FILES],
	...['result', 'pages'],
]);

type Named = readonly [Column, Value];

/** The fields of an item as one row; of a card always with the same columns. */
export function readRow({ fields, about, capability }: Source, request: ContentRequest): Block {
	const chosen = request.capability ?? capability;
	const descriptor = chosen === undefined ? findDescriptor(fields) : findCapability(chosen);
	const named = descriptor
		? cardRow({ fields, about, descriptor }, request)
		: flattenFields(withoutFiles(fields)).map(([header, value]): Named => [{ header }, value]);
	return {
		kind: 'row',
		columns: named.map(([column]) => column),
		values: named.map(([, value]) => value),
	};
}

function withoutFiles(fields: Json): Json {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== FILES));
}

interface Card {
	readonly fields: Json;
	readonly about: Json;
	readonly descriptor: CapabilityDescriptor;
}

function cardRow(card: Card, { headers }: ContentRequest): Named[] {
	const { fields, about, descriptor } = card;
	const values = new Map(flattenFields(fields));
	const header = ({ path, label }: Pick<FieldColumn, 'path' | 'label'>) =>
		headers === 'labels' ? label : path;
	const own = fieldColumns(descriptor)
		.filter(({ path }) => path !== 'confidence')
		.map((column): Named => [
			{ header: header(column), ...(isText(column) && { isText: true as const }) },
			values.get(column.path) ?? null,
		]);
	const rest: ReadonlyArray<readonly [path: string, label: string, value: Value]> = [
		['confidence', 'Confidence', confidenceOf(fields, about)],
		['fileName', 'File', toValue(about.fileName)],
		['page', 'Page', toValue(about.page)],
		['warnings', 'Remarks', remarksOf(about)],
	];
	return [
		...own,
		...rest.map(([path, label, value]): Named => [{ header: header({ path, label }) }, value]),
		...foreignFields(card).map(([path, value]): Named => [{ header: path }, value]),
	];
}

function isText({ type }: FieldColumn): boolean {
	return type === 'string' || type === 'array<string>';
}

/** Fields that the item had before it was read, and its text where that was asked for. */
function foreignFields({ fields, about, descriptor }: Card) {
	const known = new Set(descriptor.fields.map(({ name }) => name));
	const other = { ...about, ...fields };
	const foreign = Object.entries(other).filter(([name]) => !known.has(name) && !ABOUT.has(name));
	return flattenFields(Object.fromEntries(foreign));
}

/** The one of the whole, or the mean over the fields, to four decimals. */
function confidenceOf(fields: Json, about: Json): Value {
	for (const { confidence } of [fields, about]) {
		if (typeof confidence === 'number') return confidence;
		const numbers = isJson(confidence)
			? Object.values(confidence).filter((value) => typeof value === 'number')
			: [];
		if (numbers.length > 0) {
			const sum = numbers.reduce((total, value) => total + value, 0);
			return Number((sum / numbers.length).toFixed(4));
		}
	}
	return null;
}

function remarksOf({ warnings }: Json): Value {
	const messages = listOf(warnings).flatMap((warning) => textAt(warning, 'message') ?? []);
	return messages.length > 0 ? messages.join(' ') : null;
}
