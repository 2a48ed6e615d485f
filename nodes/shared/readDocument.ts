import type { INodeExecutionData } from 'n8n-workflow';

import type { PageOutcome, ReadOutcome, Source } from '../../core/engine/types';
import { OcrError } from '../../core/errors';
import { failedItem } from './failedItem';
import { keptOf } from './keptOf';
import type { DocumentRef } from './listDocuments';
import { readItemSettings, type ItemSettings } from './readSettings';
import type { Run } from './run';
import { rawFile, rawPage, simplifyFile, simplifyPage, type ReadPage } from './simplify';
import { toNodeError } from './toNodeError';
import { writeOutputs } from './writeOutputs';

type UnreadPage = Exclude<PageOutcome, ReadPage>;

/** A document with all that is known about it after reading. */
interface Done {
	readonly document: DocumentRef;
	readonly source: Source;
	readonly settings: ItemSettings;
	readonly outcome: ReadOutcome;
}

/**
 * Reads one document and makes its output items: one a page or one for the file. Pages that cannot
 * be read stop the node or become items that carry their error, by its On Error setting.
 * @throws OcrError or NodeOperationError
 */
export async function readDocument(run: Run, document: DocumentRef): Promise<INodeExecutionData[]> {
	const { context, descriptor, engines, signal } = run;
	const settings = readItemSettings(context, descriptor, document.item);
	const { parameters, options } = settings;
	const { timeLimit } = options;
	const source = await engines.prepare(await document.load(), { timeLimit, signal });
	signal.throwIfAborted();
	const request = { capability: descriptor.id, source, parameters, options };
	const outcome = await engines.engine.read(request, signal);
	const done: Done = { document, source, settings, outcome };
	collectHints(run, done);
	return settings.perPage ? await itemsPerPage(run, done) : await itemsPerFile(run, done);
}

async function itemsPerPage(run: Run, done: Done): Promise<INodeExecutionData[]> {
	const items: INodeExecutionData[] = [];
	for (const page of done.outcome.pages) {
		items.push(page.ok ? await toItem(run, done, [page]) : unreadItem(run, done, page));
	}
	return items;
}

async function itemsPerFile(run: Run, done: Done): Promise<INodeExecutionData[]> {
	const read: ReadPage[] = [];
	const unread: INodeExecutionData[] = [];
	for (const page of done.outcome.pages) {
		if (page.ok) read.push(page);
		else unread.push(unreadItem(run, done, page));
	}
	return read.length === 0 ? unread : [await toItem(run, done, read), ...unread];
}

/** @throws NodeOperationError unless the node goes on after errors */
function unreadItem(run: Run, { document, outcome }: Done, page: UnreadPage): INodeExecutionData {
	const { kind, message, description, code } = page.failure;
	const single = outcome.pages.length === 1;
	const text = single ? message : `Page ${page.page}: ${message}`;
	const error = new OcrError(kind, text, { description, code });
	if (run.context.continueOnFail()) return failedItem(error, document.item);
	throw toNodeError(run.context.getNode(), error, document.item);
}

async function toItem(
	run: Run,
	done: Done,
	pages: readonly ReadPage[],
): Promise<INodeExecutionData> {
	const { document, source, settings, outcome } = done;
	const { item, fileName } = document;
	const kept = keptOf(run.context.getInputData()[item], settings.keepSource);
	const files = await writeOutputs(run.context, {
		settings,
		pages,
		source,
		fileName,
		numbered: settings.perPage && outcome.pages.length > 1,
		annotate: run.engines.annotate,
		signal: run.signal,
	});
	const binary = { ...kept.binary, ...files };
	return {
		json: { ...kept.json, ...toJson(run, done, pages) },
		...(Object.keys(binary).length > 0 && { binary }),
		pairedItem: { item },
	};
}

function toJson({ descriptor }: Run, done: Done, pages: readonly ReadPage[]) {
	const { document, settings, outcome } = done;
	const { field, fileName } = document;
	const about = { fileName, field, pageCount: outcome.pageCount };
	const [page] = pages;
	if (settings.perPage && page) {
		return settings.simplify ? simplifyPage(descriptor, page, about) : rawPage(page, about);
	}
	return settings.simplify ? simplifyFile(descriptor, pages, about) : rawFile(pages, about);
}

function collectHints({ hints }: Run, { settings, outcome }: Done): void {
	for (const hint of outcome.hints) hints.add(hint);
	const { pageCount = 1, pages } = outcome;
	if (pageCount > pages.length && settings.options.pages === undefined) {
		hints.add(
			"Only the first page was read of a file with several. Add 'Pages' under Options to read others.",
		);
	}
}
