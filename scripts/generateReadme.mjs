// Writes the table of capabilities into README.md; run it after a build. A test says when it is
// not current.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { capabilityTable, replaceTable } from './readmeTable.mjs';
import { ROOT } from './setup/root.mjs';

const require = createRequire(import.meta.url);
const { CAPABILITIES } = require(join(ROOT, 'dist/core/capabilities/index.js'));
const file = join(ROOT, 'README.md');
await writeFile(file, replaceTable(await readFile(file, 'utf8'), capabilityTable(CAPABILITIES)));
