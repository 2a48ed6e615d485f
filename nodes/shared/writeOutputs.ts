import type { IBinaryKeyData } from 'n8n-workflow';

import { EXPORT_FORMATS } from '../../core/export/types';
import { textToMarkdown } from '../../core/text/textToMarkdown';
import { baseName } from './baseName';
import type { ReadDocument } from './readPages';
import type { Run } from './run';
import { joinTexts, type ReadPage } from './simplify';
import { workbooksOf } from './workbooks';

/**
 * The output files of these pages that the options ask for: text, Markdown, workbooks,
 * annotated picture.
 * @throws OcrError when the picture cannot be drawn
 */
export async function writeOutputs(
	run: Run,
	read: ReadDocument,
	pages: readonly ReadPage[],
): Promise<IBinaryKeyData> {
	const { helpers } = run.context;
	const { annotated, markdown, text, workbook } = read.settings.fields;
	const name = nameOf(read, pages);
	const files: IBinaryKeyData = {};
	if (text !== undefined) {
		const bytes = Buffer.from(`${joinTexts(pages)}\n`);
		files[text] = await helpers.prepareBinaryData(bytes, `${name}.txt`, 'text/plain');
	}
	if (markdown !== undefined) {
		const parts = pages.map(markdownOf);
		const bytes = Buffer.from(`${parts.join('\n\n---\n\n')}\n`);
		files[markdown] = await helpers.prepareBinaryData(bytes, `${name}.md`, 'text/markdown');
	}
	if (workbook !== undefined) Object.assign(files, await writeWorkbooks(run, read, pages));
	if (annotated !== undefined) Object.assign(files, await drawPages(run, read, pages));
	return files;
}

/** With several workbooks, a number follows the field's name from the second on. */
async function writeWorkbooks(
	{ context }: Run,
	read: ReadDocument,
	pages: readonly ReadPage[],
): Promise<IBinaryKeyData> {
	const field = read.settings.fields.workbook ?? '';
	const { extension, mimeType } = EXPORT_FORMATS.xlsx;
	const files: IBinaryKeyData = {};
	const workbooks = pages.flatMap((page) => workbooksOf(page.reading.result));
	for (const [index, bytes] of workbooks.entries()) {
		const number = index === 0 ? '' : String(index + 1);
		const name = [nameOf(read, pages), number].filter(Boolean).join('-');
		const key = [field, number].filter(Boolean).join('_');
		files[key] = await context.helpers.prepareBinaryData(bytes, `${name}.${extension}`, mimeType);
	}
	return files;
}

/** As the layout of the page says, where it was found; its text otherwise. */
function markdownOf({ reading }: ReadPage): string {
	const laidOut = reading.extras?.markdown;
	return typeof laidOut === 'string' ? laidOut : textToMarkdown(reading.text);
}

/** One picture a page; with several pages the page number follows the field's name. */
async function drawPages(
	{ context, engines, signal }: Run,
	read: ReadDocument,
	pages: readonly ReadPage[],
): Promise<IBinaryKeyData> {
	const { source, settings } = read;
	const field = settings.fields.annotated ?? '';
	const { password } = settings.options;
	const files: IBinaryKeyData = {};
	for (const { page, reading } of pages) {
		const picture = await engines.annotate({ source, password, page, reading }, signal);
		const key = pages.length > 1 ? `${field}_${page}` : field;
		const suffix = pages.length > 1 ? `-page-${page}` : '';
		const name = `${nameOf(read, pages)}${suffix}-annotated.png`;
		files[key] = await context.helpers.prepareBinaryData(Buffer.from(picture), name, 'image/png');
	}
	return files;
}

/** The page number is part of it where it is needed to tell the files of one document apart. */
function nameOf({ document, settings, outcome }: ReadDocument, [first]: readonly ReadPage[]) {
	const base = baseName(document.fileName);
	const isNumbered = settings.perPage && outcome.pages.length > 1 && first !== undefined;
	return isNumbered ? `${base}-page-${first.page}` : base;
}
