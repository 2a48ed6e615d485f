import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { EntryStream, ExportEntry } from '../core/export/types';
import { sharedLocalEngine } from '../core/engine/local/sharedLocalEngine';
import type { ReadOutcome } from '../core/engine/types';
import { OcrError } from '../core/errors';
import { readingAnswer } from './formatAnswer';
import type { FileFormat } from './parseArguments';

export interface AnswerExport {
	/** The file that was read. */
	readonly file: string;
	readonly format: FileFormat;
	/** Of an encrypted PDF. */
	readonly password?: string;
}

/** As the node has it when nothing is set there. */
const DEFAULTS = {
	content: 'auto',
	headers: 'labels',
	sheets: 'one',
	isTyped: true,
	hasHeader: true,
	delimiter: ',',
	hasByteOrderMark: true,
} as const;

/**
 * The pages of one file that were read, as a workbook, CSV or a searchable PDF.
 * @throws OcrError when the file cannot be made
 */
export async function exportAnswer(
	{ pages }: ReadOutcome,
	{ file, format, password }: AnswerExport,
): Promise<Uint8Array> {
	const bytes = format === 'pdf' ? await readFile(file) : undefined;
	const entries: ExportEntry[] = pages.flatMap((page, index) => {
		if (!page.ok) return [];
		const item = { ...readingAnswer(page.reading), page: page.page, fileName: basename(file) };
		return [{ index, json: JSON.stringify(item), file: bytes }];
	});
	const stream = async function* (): EntryStream {
		for (const entry of entries) yield [entry];
	};
	const request = { ...DEFAULTS, format, password };
	const { files, failures } = await sharedLocalEngine().export({ request, entries: stream });
	const [failed] = failures;
	if (failed) throw OcrError.fromData(failed.failure);
	return files[0]?.bytes ?? new Uint8Array();
}
