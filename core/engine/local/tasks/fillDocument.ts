import { fillTemplate, listTemplate } from '../../../fill/fillTemplate';
import type { Task } from './types';

/** Fills a form, a Word document or a flat PDF. */
export const fillDocument: Task<'fill'> = async (input, { models, runtime }) =>
	await fillTemplate(input, { models, fast: runtime === 'wasm' });

/** The fields of a template. */
export const listDocumentFields: Task<'listFields'> = async (input, { models, runtime }) =>
	await listTemplate(input, { models, fast: runtime === 'wasm' });
