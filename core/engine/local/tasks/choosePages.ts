import type { ParameterValues } from '../../../capabilities/types';
import { OcrError } from '../../../errors';
import { parsePages } from '../../../intake/parsePages';
import type { Document } from '../../../intake/types';
import type { ReadOptions } from '../../types';

export interface PageChoice {
	readonly document: Pick<Document, 'format' | 'pageCount'>;
	readonly options: ReadOptions;
	readonly parameters: ParameterValues;
}

/**
 * The pages to read: those typed; without any, the page that the request names for a PDF, and the
 * first page of other files.
 * @throws OcrError parameter, page
 */
export function choosePages({ document, options, parameters }: PageChoice): number[] {
	const typed = options.pages?.trim();
	if (typed) return parsePages(typed, document.pageCount);
	return [document.format === 'PDF' ? firstPage(parameters.pdf_page_number) : 1];
}

function firstPage(asked: unknown): number {
	const page = Number(asked ?? 1);
	if (Number.isInteger(page) && page >= 1) return page;
	throw new OcrError('parameter', '"PDF Page Number" is no page number.', {
		description: 'Use a whole number from 1.',
	});
}
