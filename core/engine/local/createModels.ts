import { readFile } from 'node:fs/promises';

import { OcrError } from '../../errors';
import type { ModelId, Models } from '../../models';
import { memoisePromise } from './memoisePromise';
import { findCharset, findWeights } from './modelFiles';
import type { Runtime } from './runtime/types';

/** Model runs on a runtime; weights and characters are loaded at their first use and kept. */
export function createModels(runtime: Runtime): Models {
	const load = memoisePromise(async (id: ModelId) => await runtime.load(findWeights(id)));
	const charset = memoisePromise(readCharset);
	return {
		async run(id, input) {
			const run = await load(id);
			return await run(input);
		},
		charset,
	};
}

/** One character a line after the blank; a file without a line for the space has it at the end. */
async function readCharset(id: ModelId): Promise<readonly string[]> {
	const { path, classes } = findCharset(id);
	const text = await readFile(path, 'utf8');
	const lines = text.replace(/\n$/, '').split('\n');
	const characters = ['', ...lines, ...(lines.includes(' ') ? [] : [' '])];
	if (characters.length === classes) return characters;
	throw new OcrError('models', `The characters of "${id}" do not fit its weights.`, {
		description: 'Install the package again.',
	});
}
