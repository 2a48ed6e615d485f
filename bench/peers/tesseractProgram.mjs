// Tesseract 5, the program, told the language and whether a picture is a single line.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { serveRequests } from './serveRequests.mjs';
import { tellTesseract } from './tesseractLanguages.mjs';

await serveRequests(async () => async (path, hints) => {
	const { models, mode } = tellTesseract(hints);
	const args = [path, '-', '--psm', String(mode), '-l', models.join('+')];
	return (await promisify(execFile)('tesseract', args)).stdout;
});
