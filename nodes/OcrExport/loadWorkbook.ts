import type { IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { listFiles, type BinaryFile } from '../shared/listFiles';

export interface LoadedWorkbook {
	readonly bytes: Uint8Array;
	readonly fileName?: string;
}

/**
 * The workbook to append to, from the first item that carries it or from an expression; undefined
 * where the parameter is empty, as on the first run of a workflow that lets a workbook grow.
 * @throws OcrError parameter, when a name fits no file
 */
export async function loadWorkbook(
	context: IExecuteFunctions,
): Promise<LoadedWorkbook | undefined> {
	const parameter: unknown = context.getNodeParameter('workbook', 0, '');
	if (parameter === null || parameter === undefined || parameter === '') return undefined;
	for (const [index, item] of context.getInputData().entries()) {
		const file = fileOf(() => listFiles(item, parameter));
		if (!file) continue;
		const bytes = await context.helpers.getBinaryDataBuffer(index, file.binary);
		return { bytes, fileName: file.binary.fileName };
	}
	throw new OcrError('parameter', `No item carries the workbook${nameOf(parameter)}.`, {
		description:
			"Enter in 'Workbook' the binary field that holds it, or an expression such as {{ $('Read Workbook').first().binary.data }}. Leave it empty to start a new workbook.",
	});
}

function fileOf(list: () => readonly BinaryFile[]): BinaryFile | undefined {
	try {
		return list()[0];
	} catch {
		// This item does not carry it; another one may.
		return undefined;
	}
}

function nameOf(parameter: unknown): string {
	return typeof parameter === 'string' ? ` '${parameter}'` : '';
}
