import type { IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';

import type { Source } from '../../core/engine/types';
import type { Annotate } from './engines';
import type { ItemSettings } from './readSettings';
import { joinTexts, type ReadPage } from './simplify';
import { textToMarkdown } from './textToMarkdown';

/** What output files are made of. */
export interface OutputFilesRequest {
	readonly settings: ItemSettings;
	readonly pages: readonly ReadPage[];
	readonly source: Source;
	/** Name of the file read, for the names of those written. */
	readonly fileName?: string;
	/** Whether the page number is needed to tell the files of one document apart. */
	readonly numbered: boolean;
	readonly annotate: Annotate;
	readonly signal?: AbortSignal;
}

/**
 * The output files that the options ask for: text, Markdown, annotated picture.
 * @throws OcrError when the picture cannot be drawn
 */
export async function writeOutputs(
	context: IExecuteFunctions,
	request: OutputFilesRequest,
): Promise<IBinaryKeyData> {
	const { settings, pages } = request;
	const { annotated, markdown, text } = settings.fields;
	const name = baseName(request);
	const files: IBinaryKeyData = {};
	if (text !== undefined) {
		const bytes = Buffer.from(`${joinTexts(pages)}\n`);
		files[text] = await context.helpers.prepareBinaryData(bytes, `${name}.txt`, 'text/plain');
	}
	if (markdown !== undefined) {
		const parts = pages.map((page) => textToMarkdown(page.reading.text));
		const bytes = Buffer.from(`${parts.join('\n\n---\n\n')}\n`);
		files[markdown] = await context.helpers.prepareBinaryData(bytes, `${name}.md`, 'text/markdown');
	}
	if (annotated !== undefined) Object.assign(files, await drawPages(context, request, annotated));
	return files;
}

/** One picture a page; with several pages the page number follows the field's name. */
async function drawPages(
	context: IExecuteFunctions,
	request: OutputFilesRequest,
	field: string,
): Promise<IBinaryKeyData> {
	const { pages, source, settings, annotate, signal } = request;
	const { password } = settings.options;
	const files: IBinaryKeyData = {};
	for (const page of pages) {
		const picture = await annotate(
			{ source, password, page: page.page, reading: page.reading },
			signal,
		);
		const key = pages.length > 1 ? `${field}_${page.page}` : field;
		const suffix = pages.length > 1 ? `-page-${page.page}` : '';
		const name = `${baseName(request)}${suffix}-annotated.png`;
		files[key] = await context.helpers.prepareBinaryData(Buffer.from(picture), name, 'image/png');
	}
	return files;
}

function baseName({ fileName, pages, numbered }: OutputFilesRequest): string {
	const base = fileName?.replace(/\.[^.]*$/, '') || 'document';
	const page = pages[0]?.page;
	return numbered && page !== undefined ? `${base}-page-${page}` : base;
}
