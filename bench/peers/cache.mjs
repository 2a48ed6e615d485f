import { join } from 'node:path';

/** Where the other engines are installed; git ignores it and the package does not hold it. */
export const CACHE = join(import.meta.dirname, '../../.cache/bench');
