import type { ReadOutcome, Source } from '../../core/engine/types';
import type { DocumentRef } from './listDocuments';
import { readItemSettings, type ItemSettings } from './readSettings';
import type { Run } from './run';

/** A document with all that is known about it after reading. */
export interface ReadDocument {
	readonly document: DocumentRef;
	readonly source: Source;
	readonly settings: ItemSettings;
	readonly outcome: ReadOutcome;
}

/**
 * Hands one document to the engine, as the parameters of its item say.
 * @throws OcrError when nothing of it could be read
 */
export async function readPages(run: Run, document: DocumentRef): Promise<ReadDocument> {
	const { context, descriptor, engines, signal } = run;
	const settings = readItemSettings(context, descriptor, document.item);
	const { parameters, options } = settings;
	const { timeLimit } = options;
	const source = await engines.prepare(await document.load(), { timeLimit, signal });
	signal.throwIfAborted();
	const request = { capability: descriptor.id, source, parameters, options };
	const outcome = await engines.engine.read(request, signal);
	const read: ReadDocument = { document, source, settings, outcome };
	collectHints(run, read);
	return read;
}

function collectHints({ hints }: Run, { settings, outcome }: ReadDocument): void {
	for (const hint of outcome.hints) hints.add(hint);
	const { pageCount = 1, pages } = outcome;
	if (pageCount > pages.length && settings.options.pages === undefined) {
		hints.add(
			"Only the first page was read of a file with several. Add 'Pages' under Options to read others.",
		);
	}
}
