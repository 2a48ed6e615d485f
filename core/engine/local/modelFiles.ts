import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import manifest from '../../../models/manifest.json';
import { OcrError } from '../../errors';
import type { ModelId } from '../../models';

const MODELS_FOLDER = join(__dirname, '../../../models');

/** The built package holds the weights beside the manifest; a checkout holds them in its cache. */
const FOLDERS = [MODELS_FOLDER, join(MODELS_FOLDER, '.cache')];

/** Where the weights of a model lie. @throws OcrError models */
export function findWeights(id: ModelId): string {
	const { file, bytes } = findEntry(id);
	const path = findFile(id, file);
	if (statSync(path).size !== bytes) {
		throw missing(id, 'are damaged');
	}
	return path;
}

/** Where the characters of a recognition model lie, and how many classes it has. */
export function findCharset(id: ModelId): { readonly path: string; readonly classes: number } {
	const { charset } = findEntry(id);
	if (!charset) throw new OcrError('internal', `The model ${id} has no characters.`);
	return { path: findFile(id, charset.file), classes: charset.classes };
}

function findEntry(id: ModelId): (typeof manifest.models)[number] {
	const entry = manifest.models.find((model) => model.id === id);
	if (!entry) throw missing(id, 'are unknown');
	return entry;
}

function findFile(id: ModelId, file: string): string {
	const found = FOLDERS.map((folder) => join(folder, file)).find((path) => existsSync(path));
	if (!found) throw missing(id, 'are missing');
	return found;
}

function missing(id: ModelId, what: string): OcrError {
	return new OcrError('models', `The weights "${id}" ${what}.`, {
		description:
			'Install the package again. In a checkout of the source, run "npm run setup" first.',
	});
}
