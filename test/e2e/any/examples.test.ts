import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

import { drawCard } from '../../generators/drawCard';
import { runExample } from '../runExample';

/** Each run is an n8n of its own. */
const PATIENCE = 180_000;

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ocr-suite-cards-'));
	// n8n opens only files below the folders named here.
	process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A picture without a card. */
async function drawNothing(): Promise<Buffer> {
	const create = { width: 640, height: 480, channels: 3 as const, background: '#b5a48f' };
	return await sharp({ create }).png().toBuffer();
}

async function put(name: string, bytes: Uint8Array): Promise<void> {
	writeFileSync(join(folder, name), bytes);
}

const readFiles = (pattern: string, field: string) => ({
	type: 'n8n-nodes-base.readWriteFile',
	typeVersion: 1,
	parameters: {
		operation: 'read',
		fileSelector: join(folder, pattern),
		options: { dataPropertyName: field },
	},
});

describe('the example of a folder of cards', () => {
	it(
		'makes one workbook of them, with the reason in the row of what is no card',
		async () => {
			const cards = [await drawCard('chile-new', 1), await drawCard('chile-old', 2)];
			await put('card-1.png', cards[0]!.bytes);
			await put('card-2.png', cards[1]!.bytes);
			await put('card-3.png', await drawNothing());
			const answers = await runExample('cards-to-workbook.json', {
				'Read Cards': readFiles('card-*.png', 'data'),
				'Write Workbook': {
					type: 'n8n-nodes-base.extractFromFile',
					typeVersion: 1,
					parameters: { operation: 'xlsx', binaryPropertyName: 'data', options: {} },
				},
			});
			const rows = answers['Write Workbook'] ?? [];
			expect(rows.map((row) => row.File).sort()).toEqual([
				'card-1.png',
				'card-2.png',
				'card-3.png',
			]);
			for (const [index, { truth }] of cards.entries()) {
				const row = rows.find((one) => one.File === `card-${index + 1}.png`);
				expect(row?.['Identity Number (RUN)']).toBe(truth.number);
			}
			const blank = rows.find((row) => row.File === 'card-3.png');
			expect(blank?.['Identity Number (RUN)'] ?? '').toBe('');
			expect(String(blank?.Remark)).not.toBe('');
		},
		PATIENCE,
	);
});

describe('the example of passports that come by mail', () => {
	it(
		'accepts the sure ones, asks a person about the others, and tells what could not be read',
		async () => {
			const { bytes, truth } = await drawCard('passport', 3);
			await put('mail-1.png', bytes);
			await put('mail-2.png', await drawNothing());
			const mails = readFiles('mail-*.png', 'attachment_0');
			const answers = await runExample('mail-id-check.json', {
				'New Mail': { type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
				'Mail Files': { ...mails, after: 'New Mail' },
				'Ask a Person': {
					type: 'n8n-nodes-base.set',
					typeVersion: 3.4,
					parameters: { mode: 'raw', jsonOutput: '{ "data": { "approved": false } }' },
				},
			});
			const decided = [...(answers.Accepted ?? []), ...(answers.Refused ?? [])];
			expect(decided).toHaveLength(1);
			expect(decided[0]).toMatchObject({ number: truth.passport_number });
			expect(answers['Not Read']).toEqual([
				{ decision: 'not read', reason: expect.stringMatching(/\S/) },
			]);
		},
		PATIENCE,
	);
});
