import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from '../setup/root.mjs';

/** Puts the project where n8n looks for community packages, so that a build is all it takes. */
export async function linkPackage(folder) {
	const modules = join(folder, '.n8n/nodes/node_modules');
	const link = join(modules, 'n8n-nodes-ocr-suite');
	await mkdir(modules, { recursive: true });
	await rm(link, { force: true, recursive: false }).catch(() => undefined);
	await symlink(ROOT, link, 'junction');
}
