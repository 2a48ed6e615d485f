import type { CapabilityDescriptor } from '../../capabilities/types';
import { OcrError } from '../../errors';
import type { Format } from '../../intake/types';
import type { ReadRequest } from '../types';
import { listPages } from './listPages';

/**
 * The pages to ask the cloud for, one call each.
 * @param format absent when the cloud reads an address: it may be a PDF
 * @throws OcrError parameter, page, password
 */
export function choosePages(
	descriptor: CapabilityDescriptor,
	{ options, parameters }: ReadRequest,
	format: Format | undefined,
): readonly number[] {
	if (format === 'PDF' && options.password) {
		throw new OcrError('password', 'Huawei Cloud cannot open a PDF with a password.', {
			description: 'Remove the password from the file, or use the local engine.',
		});
	}
	const typed = options.pages?.trim();
	const takesPage = descriptor.parameters.some(({ name }) => name === 'pdf_page_number');
	if (!typed) return [firstPage(parameters.pdf_page_number, format)];
	const pages = listPages(typed);
	if (pages.every((page) => page === 1)) return pages;
	if (!takesPage) {
		throw new OcrError(
			'page',
			`${descriptor.displayName} in the cloud reads the first page only.`,
			{
				description: 'Leave "Pages" empty, or use the local engine.',
			},
		);
	}
	if (format !== undefined && format !== 'PDF') {
		throw new OcrError('page', `Huawei Cloud reads only the first page of a ${format} file.`, {
			description: 'Leave "Pages" empty, or use the local engine, which reads all of them.',
		});
	}
	return pages;
}

/** How the one page is called; `buildBody` refuses a parameter that is no page number. */
function firstPage(asked: unknown, format: Format | undefined): number {
	const page = Number(asked ?? 1);
	const isPage = Number.isInteger(page) && page >= 1;
	return isPage && (format === undefined || format === 'PDF') ? page : 1;
}
