import { exportResults } from '../../../export/exportResults';
import type { EntryStream } from '../../../export/types';
import type { Task } from './types';

/** Makes files of results; the results come in parts. */
export const exportDocuments: Task<'export'> = async (request, { parts }) =>
	// The host is of the same build and brings lists of entries.
	await exportResults(request, parts as EntryStream);
