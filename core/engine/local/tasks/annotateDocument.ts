import { annotate } from '../../../export/annotate';
import { openDocument } from '../../../intake/openDocument';
import { FORMATS } from '../../../intake/types';
import type { Task } from './types';

/** Draws what was read over one page of a file. */
export const annotateDocument: Task<'annotate'> = async (input) => {
	const { bytes, page: number, password, quads, limits } = input;
	const document = await openDocument(bytes, { password, limits, formats: FORMATS, minSide: 1 });
	try {
		return await annotate(await document.readPage(number), quads);
	} finally {
		document.close();
	}
};
