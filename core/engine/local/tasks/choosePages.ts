import type { ParameterValues } from '../../../capabilities/types';
import { OcrError } from '../../../errors';
import type { Document } from '../../../intake/types';
import type { ReadOptions } from '../../types';

export interface PageChoice {
	readonly document: Pick<Document, 'format' | 'pageCount'>;
	readonly options: ReadOptions;
	readonly parameters: ParameterValues;
	/** Pages at once. */
	readonly most: number;
}

const RANGE = /^(\d{1,6})?(-)?(\d{1,6})?$/;

/**
 * The pages to read, in rising order, each once. Ranges may be open (`3-`, `-2`) and end with the
 * file; `all` is every page. A single page past the end stays in the list: reading it says so.
 * @throws OcrError parameter
 */
export function choosePages({ document, options, parameters, most }: PageChoice): number[] {
	const typed = options.pages?.replace(/\s/g, '').toLowerCase();
	if (!typed) return [document.format === 'PDF' ? firstPage(parameters.pdf_page_number) : 1];
	const pages = new Set<number>();
	for (const part of typed === 'all' ? ['1-'] : typed.split(',')) {
		const [from, to] = readRange(part, document.pageCount);
		for (let page = from; page <= to && pages.size <= most; page += 1) pages.add(page);
	}
	if (pages.size > most) {
		throw new OcrError('parameter', `More than ${most} pages were asked for.`, {
			description: 'Read fewer pages at once, or raise OCR_SUITE_MAX_PAGES.',
		});
	}
	return [...pages].sort((a, b) => a - b);
}

function readRange(part: string, pageCount: number): readonly [number, number] {
	const [, first, dash, last] = RANGE.exec(part) ?? [];
	const from = Number(first ?? 1);
	const isOpen = dash !== undefined && (first !== undefined || last !== undefined);
	const to = isOpen ? Number(last ?? Math.max(from, pageCount)) : from;
	if ((!isOpen && first === undefined) || from < 1 || to < from) {
		throw new OcrError('parameter', `"${part.slice(0, 20)}" is no page or page range.`, {
			description: 'Write pages as numbers from 1 and ranges from low to high, such as 1-3,7.',
		});
	}
	return [from, Math.max(from, Math.min(to, pageCount))];
}

function firstPage(asked: unknown): number {
	const page = Number(asked ?? 1);
	if (Number.isInteger(page) && page >= 1) return page;
	throw new OcrError('parameter', '"PDF Page Number" is no page number.', {
		description: 'Use a whole number from 1.',
	});
}
