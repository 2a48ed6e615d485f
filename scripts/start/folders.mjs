import { join } from 'node:path';

import { ROOT } from '../setup/root.mjs';

/** Everything that a local n8n needs; ignored by git, may be removed at any time. */
export const DEV_FOLDER = join(ROOT, '.n8n-dev');

export const NODE_FOLDER = join(DEV_FOLDER, 'node');

/** Where `npm start` keeps workflows, credentials and the database. */
export const HOME_FOLDER = join(DEV_FOLDER, 'home');
