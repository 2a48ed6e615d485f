import { join } from 'node:path';

import { DEV_FOLDER } from './folders.mjs';

/**
 * An n8n that the package is tested with.
 *
 * @typedef {object} Release
 * @property {string} version
 * @property {string} folder where it is installed
 * @property {string} bin the script that starts it
 * @property {{from: number, to: number}} node the major versions of Node that it runs on
 * @property {Record<string, string>} overrides packages that others stand in for
 */

/** What `npm start` runs. @type {Release} */
export const CURRENT = describe('2.41.1', { folder: 'n8n', node: { from: 24, to: Infinity } });

/** The first one that the package supports. @type {Release} */
export const OLDEST = describe('2.0.0', {
	folder: 'n8n-oldest',
	node: { from: 20, to: 24 },
	// It takes this package from a host other than the registry; later ones take the same code so.
	overrides: { xlsx: 'npm:@e965/xlsx@0.20.3' },
});

function describe(version, { folder, node, overrides = {} }) {
	const path = join(DEV_FOLDER, folder);
	const bin = join(path, 'node_modules/n8n/bin/n8n');
	return { version, folder: path, bin, node, overrides };
}
