import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import manifest from '../../models/manifest.json';
import { OcrError } from '../errors';

export interface FontEntry {
	readonly id: string;
	/** ISO 15924 codes of the scripts that it is the first choice for. */
	readonly scripts: readonly string[];
}

/** The fonts of the package; earlier ones are tried first for signs that belong to no script. */
export const FONTS: readonly FontEntry[] = manifest.fonts;

const MODELS_FOLDER = join(__dirname, '../../models');

/** The built package holds the fonts beside the manifest; a checkout holds them in its cache. */
const FOLDERS = [MODELS_FOLDER, join(MODELS_FOLDER, '.cache')];

/** The bytes of a font file. @throws OcrError models */
export function readFontFile(id: string): Uint8Array {
	const entry = manifest.fonts.find((font) => font.id === id);
	const path = FOLDERS.map((folder) => join(folder, entry?.file ?? '')).find(existsSync);
	const bytes = entry && path ? readFileSync(path) : undefined;
	if (bytes?.byteLength === entry?.bytes && bytes) return bytes;
	throw new OcrError('models', `The font "${id}" is missing or damaged.`, {
		description:
			'Install the package again. In a checkout of the source, run "npm run setup" first.',
	});
}
