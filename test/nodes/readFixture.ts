import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceFile } from '../harness/sourceNode';

/** A picture of `test/fixtures`. */
export function readFixture(fileName: string): SourceFile {
	const bytes = readFileSync(join(__dirname, '..', 'fixtures', fileName));
	return { bytes, fileName, mimeType: 'image/png' };
}
