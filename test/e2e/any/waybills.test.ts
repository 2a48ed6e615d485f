import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runExample } from '../runExample';

/** Each run is an n8n of its own. */
const PATIENCE = 180_000;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ocr-suite-labels-'));
	// n8n opens only files below the folders named here.
	process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (operation: string, field: string, options = {}) => ({
	type: 'n8n-nodes-base.extractFromFile',
	typeVersion: 1,
	parameters: { operation, binaryPropertyName: field, options },
});

describe('the example of contacts on a schedule', () => {
	it(
		'prints one PDF and one table, and tells what is wrong with the others',
		async () => {
			const answers = await runExample('contacts-to-labels.json', {
				'Every Morning': { type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
				'Write Labels': read('pdf', 'label'),
				// The mark that tells spreadsheet programs of UTF-8 is no part of the first name.
				'Write Table': read('csv', 'csv', { enableBOM: true }),
			});
			const [labels] = answers['Write Labels'] ?? [];
			expect(labels?.numpages).toBe(1);
			const printed = String(labels?.text).replace(/\s/g, '');
			for (const text of ['李晓明', 'LauraBennett', 'YT8801234567892', '南山区']) {
				expect(printed).toContain(text);
			}
			const rows = answers['Write Table'] ?? [];
			expect(rows.map((row) => row.mailNo)).toEqual([
				'YT8801234567890',
				'YT8801234567891',
				'YT8801234567892',
			]);
			expect(rows[0]).toMatchObject({ receiverCity: '深圳市', customerCode: 'C-001' });
			expect(answers['Not Printed']).toEqual([
				{ contact: '陈静', reason: expect.stringContaining('is no valid number of China') },
			]);
		},
		PATIENCE,
	);
});
