import { OcrError } from '../../../errors';
import { annotateDocument } from './annotateDocument';
import { fillDocument, listDocumentFields } from './fillDocument';
import { printWaybills } from './printWaybills';
import { exportDocuments } from './exportDocuments';
import { readDocument } from './readDocument';
import type { Task, TaskName, Tools } from './types';

const TASKS: { readonly [T in TaskName]: Task<T> } = {
	read: readDocument,
	annotate: annotateDocument,
	fill: fillDocument,
	listFields: listDocumentFields,
	waybill: printWaybills,
	export: exportDocuments,
};

/** Runs a task by its name. The input comes from the engine of the same build and is trusted. */
export async function runTask(name: string, input: unknown, tools: Tools): Promise<unknown> {
	const task = Object.entries(TASKS).find(([known]) => known === name)?.[1];
	if (!task) throw new OcrError('internal', `There is no task "${name}".`);
	return await (task as (input: unknown, tools: Tools) => Promise<unknown>)(input, tools);
}
