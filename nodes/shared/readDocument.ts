import type { INodeExecutionData } from 'n8n-workflow';

import { cardItems } from './cardItems';
import { checkRequired } from './checkRequired';
import { keptOf } from './keptOf';
import type { DocumentRef } from './listDocuments';
import { readPages, type ReadDocument } from './readPages';
import { explainUnread, refuseItem } from './refuseItem';
import type { Run } from './run';
import { rawFile, rawPage, simplifyFile, simplifyPage, type ReadPage } from './simplify';
import { withoutWorkbooks } from './workbooks';
import { writeOutputs } from './writeOutputs';

/**
 * Reads one document and makes its output items: one a page or one for the file. Pages that cannot
 * be read stop the node or become items that carry their error, by its On Error setting.
 * @throws OcrError or NodeOperationError
 */
export async function readDocument(run: Run, document: DocumentRef): Promise<INodeExecutionData[]> {
	const read = await readPages(run, document);
	return read.settings.perPage ? await itemsPerPage(run, read) : await itemsPerFile(run, read);
}

async function itemsPerPage(run: Run, read: ReadDocument): Promise<INodeExecutionData[]> {
	const items: INodeExecutionData[] = [];
	for (const page of read.outcome.pages) {
		if (!page.ok) items.push(refuse(run, read, explainUnread(read, page)));
		else items.push(...(await itemsOfPage(run, read, page)));
	}
	return items;
}

async function itemsOfPage(
	run: Run,
	read: ReadDocument,
	page: ReadPage,
): Promise<INodeExecutionData[]> {
	const { descriptor } = run;
	const { card, simplify } = read.settings;
	if (descriptor.category === 'card' && simplify) return await cardItems(run, read, page);
	const lacking = checkRequired(descriptor, page.reading.result, card.required);
	return [lacking ? refuse(run, read, lacking) : await toItem(run, read, [page])];
}

async function itemsPerFile(run: Run, read: ReadDocument): Promise<INodeExecutionData[]> {
	const pages: ReadPage[] = [];
	const unread: INodeExecutionData[] = [];
	for (const page of read.outcome.pages) {
		if (page.ok) pages.push(page);
		else unread.push(refuse(run, read, explainUnread(read, page)));
	}
	return pages.length === 0 ? unread : [await toItem(run, read, pages), ...unread];
}

function refuse(run: Run, { document }: ReadDocument, reason: Parameters<typeof refuseItem>[1]) {
	return refuseItem(run, reason, [document.item]);
}

async function toItem(
	run: Run,
	read: ReadDocument,
	pages: readonly ReadPage[],
): Promise<INodeExecutionData> {
	const { item } = read.document;
	const kept = keptOf(run.context.getInputData()[item], read.settings.keepSource);
	const binary = { ...kept.binary, ...(await writeOutputs(run, read, pages)) };
	return {
		json: { ...kept.json, ...resultOf(run, read, pages) },
		...(Object.keys(binary).length > 0 && { binary }),
		pairedItem: { item },
	};
}

/** Workbooks that are put out as files are in the JSON only where they were asked for there. */
function resultOf(run: Run, read: ReadDocument, pages: readonly ReadPage[]) {
	const json = toJson(run, read, pages);
	const { fields, workbookInJson } = read.settings;
	return fields.workbook === undefined || workbookInJson ? json : withoutWorkbooks(json);
}

function toJson({ descriptor }: Run, read: ReadDocument, pages: readonly ReadPage[]) {
	const { document, settings, outcome } = read;
	const { field, fileName } = document;
	const about = { fileName, field, pageCount: outcome.pageCount };
	const [page] = pages;
	if (settings.perPage && page) {
		return settings.simplify ? simplifyPage(descriptor, page, about) : rawPage(page, about);
	}
	return settings.simplify ? simplifyFile(descriptor, pages, about) : rawFile(pages, about);
}
