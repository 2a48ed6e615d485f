// The command line from its TypeScript sources; its workers start from the entries of the tests.
const { join } = require('node:path');

const root = join(__dirname, '../../..');
const entryFolder = join(root, 'test/core/engine/local/entries');
require(join(entryFolder, 'registerTs'));

const local = require(join(root, 'core/engine/local/createLocalEngine.ts'));
const { createLocalEngine } = local;
local.createLocalEngine = (options) => createLocalEngine({ ...options, entryFolder });

require(join(root, 'cli/main.ts'));
