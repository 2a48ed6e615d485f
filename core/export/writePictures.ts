import { OcrError, toOcrError } from '../errors';
import { openDocument } from '../intake/openDocument';
import { FORMATS } from '../intake/types';
import { annotate } from './annotate';
import { collectQuads } from './collectQuads';
import { pageJobs } from './pdf/pageJobs';
import type { EntryStream, ExportedFile, ExportEntry, ExportRequest, Exported } from './types';

/** A picture for each page, with a box around everything that was read; PNG. */
export async function writePictures(
	request: ExportRequest,
	entries: EntryStream,
): Promise<Exported> {
	const files: ExportedFile[] = [];
	const failures: Array<Exported['failures'][number]> = [];
	for await (const some of entries) {
		for (const entry of some) {
			try {
				files.push(...(await drawEntry(entry, request)));
			} catch (caught) {
				failures.push({ index: entry.index, failure: toOcrError(caught).toData() });
			}
		}
	}
	return { files, pages: files.length, failures, remarks: [] };
}

async function drawEntry(entry: ExportEntry, request: ExportRequest): Promise<ExportedFile[]> {
	const { file, pages } = pageJobs(entry);
	const { password, limits } = request;
	const document = await openDocument(file, { password, limits, formats: FORMATS, minSide: 1 });
	try {
		const files: ExportedFile[] = [];
		for (const { number, sources } of pages) {
			const quads = sources.flatMap(collectQuads);
			if (quads.length === 0) throw noPlaces();
			const bytes = await annotate(await document.readPage(number), quads);
			files.push({ bytes, page: number });
		}
		return files;
	} finally {
		document.close();
	}
}

function noPlaces(): OcrError {
	return new OcrError('parameter', 'The item does not tell where on the page anything stands.', {
		description:
			"Switch 'Simplify' off in the reading node and, where it has the option, 'Return Positions' on.",
	});
}
