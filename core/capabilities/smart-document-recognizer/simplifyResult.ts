import type { Field } from '../types';
import type { SmartDocumentPage } from './descriptor';
import type { SMART_DOCUMENT_EXTRAS } from './fields';
import { tableGrid } from './tableGrid';
import { toMarkdown } from './toMarkdown';
import type { TableBlock } from './resultParts';

type ExtraName = (typeof SMART_DOCUMENT_EXTRAS)[number]['name'] & Field['name'];

export type SimplifiedDocument = Readonly<Partial<Record<ExtraName, unknown>>>;

interface SimpleTable {
	readonly rows: readonly { readonly cells: readonly string[] }[];
}

const simpleTables = (tables: readonly TableBlock[]): SimpleTable[] =>
	tables.map((table) => ({ rows: tableGrid(table).map((cells) => ({ cells })) }));

type Pairs = NonNullable<SmartDocumentPage['kv_result']>['kv_block_list'];

/** Values by their keys; a key that comes again is numbered. */
function byKey(pairs: Pairs): Record<string, string> {
	const values = new Map<string, string>();
	for (const { key, value } of pairs) {
		let name = key;
		for (let i = 2; values.has(name); i++) name = `${key} ${i}`;
		values.set(name, value);
	}
	return Object.fromEntries(values);
}

type Regions = NonNullable<SmartDocumentPage['layout_result']>['layout_block_list'];

const stampsOf = (regions: Regions) =>
	regions
		.filter(({ type }) => type === 'stamp')
		.map(({ text = '', location }) => ({ text, location }));

/** The parts of one page; the service may spread them over several entries. */
function joinEntries(result: unknown): Partial<SmartDocumentPage> {
	const entries: readonly unknown[] = Array.isArray(result) ? result : [result];
	return Object.assign({}, ...entries.filter((entry) => typeof entry === 'object'));
}

/** What Simplify shows of a result, from this machine or from the cloud. */
export function simplifyResult(result: unknown): SimplifiedDocument {
	const page = joinEntries(result);
	const { kv_result, table_result, form_result, layout_result, formula_result } = page;
	return {
		...(kv_result && { key_values: byKey(kv_result.kv_block_list ?? []) }),
		...(table_result && { tables: simpleTables(table_result.table_list ?? []) }),
		...(form_result && { forms: simpleTables(form_result.form_list ?? []) }),
		...(layout_result && {
			regions: layout_result.layout_block_list.map(({ type, text = '' }) => ({ type, text })),
			markdown: toMarkdown(page),
			seals: stampsOf(layout_result.layout_block_list),
		}),
		...(formula_result && {
			formulas: formula_result.formula_list.map(({ formula }) => formula),
		}),
	};
}
