import { isJson, listOf, textAt, type Json } from './json';

/**
 * What Simplify makes of Smart Document OCR, in the form of the interface again; anything else as it
 * is. Tables come in the order of their regions.
 */
export function unfoldSmart(fields: Json): Json {
	const { key_values, tables, forms, regions, scripts, words_region_list } = fields;
	const isSimplified = Array.isArray(scripts) && !Array.isArray(words_region_list);
	const isSmart = isJson(key_values) || [tables, forms, regions].some(Array.isArray);
	if (!isSimplified || !isSmart) return fields;
	return {
		...fields,
		...(isJson(key_values) && { kv_result: { kv_block_list: pairsOf(key_values) } }),
		...(Array.isArray(tables) && { table_result: { table_list: listOf(tables).map(unfoldTable) } }),
		...(Array.isArray(forms) && { form_result: { form_list: listOf(forms).map(unfoldTable) } }),
		...(Array.isArray(regions) && {
			layout_result: { layout_block_list: numberTables(listOf(regions)) },
		}),
	};
}

function pairsOf(values: Json): Json[] {
	return Object.keys(values).map((key) => ({ key, value: textAt(values, key) ?? '' }));
}

function unfoldTable({ rows }: Json): Json {
	return {
		words_block_list: listOf(rows).flatMap(({ cells }, row) =>
			(Array.isArray(cells) ? cells : []).map((words: unknown, column) => ({
				words: String(words),
				rows: [row],
				columns: [column],
			})),
		),
	};
}

function numberTables(regions: readonly Json[]): Json[] {
	const next = { table: 0, form: 0 };
	return regions.map((region) => {
		const { type } = region;
		return type === 'table' || type === 'form'
			? { ...region, [`${type}_id`]: next[type]++ }
			: region;
	});
}
