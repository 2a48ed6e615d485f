import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import sharp from 'sharp';

import { runExample } from '../runExample';

/** Each run is an n8n of its own. */
const PATIENCE = 360_000;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ocr-suite-tables-'));
	// n8n opens only files below the folders named here.
	process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A ruled table with a heading and one row. */
async function putTable(name: string, row: readonly [string, string]): Promise<void> {
	const texts = [['Item', 'Amount'], row].flatMap((cells, line) =>
		cells.map(
			(text, column) => `<text x="${80 + column * 220}" y="${82 + line * 50}">${text}</text>`,
		),
	);
	const rules = 'M60 50H500M60 100H500M60 150H500M60 50V150M270 50V150M500 50V150';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="210"><rect width="100%" height="100%" fill="#fff"/><path stroke="#222" stroke-width="2" fill="none" d="${rules}"/><g font-family="Noto Sans, DejaVu Sans, sans-serif" font-size="24">${texts.join('')}</g></svg>`;
	writeFileSync(join(folder, name), await sharp(Buffer.from(svg)).png().toBuffer());
}

async function runOnce() {
	const file = (pattern: string) => ({
		operation: 'read',
		fileSelector: join(folder, pattern),
		options: {},
	});
	const readWrite = { type: 'n8n-nodes-base.readWriteFile', typeVersion: 1 };
	return await runExample('tables-to-workbook.json', {
		'Every Day': { type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		'Read Workbook': { ...readWrite, parameters: file('tables.xlsx') },
		'Read Pictures': { ...readWrite, parameters: file('*.png') },
		'Write Workbook': {
			...readWrite,
			parameters: {
				operation: 'write',
				fileName: join(folder, 'tables.xlsx'),
				dataPropertyName: 'data',
				options: {},
			},
		},
	});
}

async function rowsOfWorkbook(): Promise<unknown[][]> {
	const book = new exceljs.Workbook();
	await book.xlsx.load(readFileSync(join(folder, 'tables.xlsx')) as never);
	const rows: unknown[][] = [];
	book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
	return rows;
}

it(
	'the example of a growing workbook adds the rows of new pictures only',
	async () => {
		await putTable('one.png', ['Paper', '120']);
		const first = await runOnce();
		expect(first['OCR Export']?.[0]).toMatchObject({ rows: 2, items: 1 });
		expect(await rowsOfWorkbook()).toEqual([
			['Item', 'Amount'],
			['Paper', 120],
		]);
		await putTable('two.png', ['Pencils', '75']);
		const second = await runOnce();
		expect(second['OCR Export']?.[0]).toMatchObject({ rows: 1, items: 1 });
		expect(await rowsOfWorkbook()).toEqual([
			['Item', 'Amount'],
			['Paper', 120],
			['Pencils', 75],
		]);
	},
	PATIENCE,
);
