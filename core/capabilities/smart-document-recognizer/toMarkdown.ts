import { textToMarkdown } from '../../text/textToMarkdown';
import type { SmartDocumentPage } from './descriptor';
import type { TableBlock } from './resultParts';
import { tableGrid } from './tableGrid';

type Layout = NonNullable<SmartDocumentPage['layout_result']>;
type Region = Layout['layout_block_list'][number];

/** Kinds of regions that are no part of the text that is read. */
const LEFT_OUT: ReadonlySet<string> = new Set(['page_number', 'signature']);
const HEADINGS: Readonly<Record<string, string>> = { title: '# ', sub_title: '## ' };

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

/** A cell with its line breaks kept; vertical bars are escaped with the other signs. */
const cell = (text: string): string =>
	text
		.split('\n')
		.map((line) => textToMarkdown(line))
		.join('<br>');

function tableMarkdown(table: TableBlock): string {
	const [head = [], ...body] = tableGrid(table).map((row) => row.map(cell));
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

function regionMarkdown(region: Region, page: Partial<SmartDocumentPage>): string {
	const { type, text = '', table_id, form_id } = region;
	const tables = page.table_result?.table_list ?? [];
	const forms = page.form_result?.form_list ?? [];
	const table = table_id === undefined ? forms[form_id ?? -1] : tables[table_id];
	if (table) return tableMarkdown(table);
	if (type === 'table' || type === 'form') return textToMarkdown(linesOf(region, page));
	if (LEFT_OUT.has(type) || text === '') return '';
	const heading = HEADINGS[type];
	return heading ? `${heading}${textToMarkdown(oneLine(text))}` : textToMarkdown(text);
}

/** The lines of a region that has no text of its own. */
function linesOf({ words_ids }: Region, { ocr_result }: Partial<SmartDocumentPage>): string {
	const blocks = ocr_result?.words_block_list ?? [];
	return words_ids.map((index) => blocks[index]?.words ?? '').join('\n');
}

/** The regions of a page as Markdown, in reading order; numbers of pages are left out. */
export function toMarkdown(page: Partial<SmartDocumentPage>): string {
	const regions = page.layout_result?.layout_block_list ?? [];
	return regions
		.map((region) => regionMarkdown(region, page))
		.filter((text) => text !== '')
		.join('\n\n');
}
