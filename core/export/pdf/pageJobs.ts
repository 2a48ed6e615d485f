import { OcrError } from '../../errors';
import type { Json } from '../content/json';
import { pagesOf } from '../content/pagesOf';
import type { ExportEntry } from '../types';

/** One page of a file and what was read on it. */
export interface PageJob {
	/** Counted from 1. */
	readonly number: number;
	/** Several where the result is a list. */
	readonly sources: readonly Json[];
	/** The text of the page, where it is told without places. */
	readonly text?: string;
}

/**
 * The pages that an item holds results of, and the file that they were read from.
 * @throws OcrError parameter, when the item does not carry the file
 */
export function pageJobs(entry: ExportEntry): { file: Uint8Array; pages: PageJob[] } {
	const { file, json } = entry;
	if (!file) {
		throw new OcrError('parameter', 'The item does not carry the picture or PDF that was read.', {
			description:
				"Set 'Keep Source' under Options of the reading node to 'Binary' or 'Both', and enter the name of the field in 'Input Binary Field'.",
		});
	}
	const pages = new Map<number, Json[]>();
	const texts = new Map<number, string>();
	for (const { fields, about } of pagesOf(JSON.parse(json) as Json)) {
		const number = typeof about.page === 'number' && about.page >= 1 ? about.page : 1;
		pages.set(number, [...(pages.get(number) ?? []), fields]);
		if (typeof fields.text === 'string') texts.set(number, fields.text);
	}
	return {
		file,
		pages: [...pages].map(([number, sources]) => ({ number, sources, text: texts.get(number) })),
	};
}
