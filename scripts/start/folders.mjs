import { join } from 'node:path';

import { ROOT } from '../setup/root.mjs';

/** The n8n that the package is developed and tested with. */
export const N8N_VERSION = '2.41.1';

/** The oldest Node that this n8n runs on. */
export const N8N_NODE = 24;

/** Everything that a local n8n needs; ignored by git, may be removed at any time. */
export const DEV_FOLDER = join(ROOT, '.n8n-dev');

export const NODE_FOLDER = join(DEV_FOLDER, 'node');
export const N8N_FOLDER = join(DEV_FOLDER, 'n8n');
export const N8N_BIN = join(N8N_FOLDER, 'node_modules/n8n/bin/n8n');

/** Where `npm start` keeps workflows, credentials and the database. */
export const HOME_FOLDER = join(DEV_FOLDER, 'home');
