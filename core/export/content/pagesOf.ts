import { findDescriptor } from '../columns/findDescriptor';
import { isJson, listOf, type Json } from './json';
import { isSmart } from './readSmart';

/** One result, and what the item says about where it is from. */
export interface Source {
	/** The `result` of the interface, or what Simplify makes of it. */
	readonly fields: Json;
	/** File, page and engine; the same object where the item was simplified. */
	readonly about: Json;
	/** Of a classification: id of the capability that read the document. */
	readonly capability?: string;
}

/**
 * The results that an item holds: of one page or of all pages of a file, simplified or raw, of this
 * package or straight from the cloud. An item that is no result is one by itself.
 */
export function pagesOf(item: Json): Source[] {
	const pages = listOf(item.pages);
	if (pages.length > 0 && pages.every(isResult)) {
		const { fileName } = item;
		return pages.flatMap((page) => sourcesOf(page, { fileName, ...page }));
	}
	return sourcesOf(item, item);
}

function sourcesOf(page: Json, about: Json): Source[] {
	const { document, result } = page;
	if (isJson(document) && typeof (page.capability ?? document.capability) === 'string') {
		const capability = String(page.capability ?? document.capability);
		const found = page.capability === undefined ? document.result : document;
		return entriesOf(found).map((fields) => ({ fields, about, capability }));
	}
	const found = page.capability !== undefined && listOf(document).length > 0;
	if (found) {
		const capability = String(page.capability);
		return listOf(document).map((fields) => ({ fields, about, capability }));
	}
	if (isResult(page) && result !== undefined) {
		return entriesOf(result).map((fields) => ({ fields, about }));
	}
	return [{ fields: page, about }];
}

function entriesOf(result: unknown): Json[] {
	return isJson(result) ? [result] : listOf(result);
}

/** Whether it is a page as a reading node puts it out, and no other object. */
function isResult(page: Json): boolean {
	const { result } = page;
	if (result === undefined) return isText(page);
	const entries = entriesOf(result);
	return Array.isArray(result) && result.length === 0 ? true : entries.some(isKnown);
}

function isKnown(fields: Json): boolean {
	return isText(fields) || isSmart(fields) || findDescriptor(fields) !== undefined;
}

/** Whether it is a result of text, raw or simplified. */
export function isText({ words_block_list, words_region_list, text, scripts }: Json): boolean {
	const isSimplified = typeof text === 'string' && Array.isArray(scripts);
	return Array.isArray(words_block_list) || Array.isArray(words_region_list) || isSimplified;
}
