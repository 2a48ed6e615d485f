import type { INode } from 'n8n-workflow';

import { GeneralTable } from '../../nodes/GeneralTable/GeneralTable.node';
import { bytesOf, runWorkflow } from '../harness/runWorkflow';
import { LOOPBACK_CAPABILITIES } from '../loopback/capabilities';
import { KEYS, PROJECT, startOcrCloud, type OcrCloud } from '../loopback/ocrCloud';
import { readFixture } from './readFixture';

const picture = readFixture('delivery-note.png');

let cloud: OcrCloud;
beforeEach(async () => {
	cloud = await startOcrCloud();
});
afterEach(async () => await cloud.close());

async function run(parameters: INode['parameters']) {
	return await runWorkflow({
		node: new GeneralTable(),
		parameters: { engine: 'cloud', ...parameters },
		items: [{ files: { data: picture } }],
		credentials: {
			region: 'custom',
			endpoint: cloud.url,
			projectId: PROJECT,
			authType: 'aksk',
			accessKeyId: KEYS.accessKey,
			secretAccessKey: KEYS.secretKey,
		},
	});
}

const SWITCHES = [
	'return_text_location',
	'return_char_location',
	'return_confidence',
	'return_excel',
	'return_rectification_matrix',
];

describe('General Table OCR on the cloud engine', () => {
	it.each(SWITCHES)("sends %s and puts out the cloud's answer as it is", async (name) => {
		const options = { [name]: true, return_text_location: true };
		const { outputs, error } = await run({ simplify: false, options });
		expect(error).toBeUndefined();
		expect(cloud.calls[0]).toMatchObject({
			path: `/v2/${PROJECT}/ocr/general-table`,
			body: { image: Buffer.from(picture.bytes).toString('base64'), ...options },
		});
		const answer = LOOPBACK_CAPABILITIES['general-table']?.answer(options);
		expect(outputs[0]?.[0]?.json.result).toEqual(answer);
	});

	it('looks for ruled tables only when that is asked for', async () => {
		const { outputs } = await run({ simplify: false, with_borders: true });
		expect(cloud.calls[0]?.body).toMatchObject({ with_borders: true });
		expect(outputs[0]?.[0]?.json.result).toMatchObject({ words_region_count: 1 });
	});

	it('simplifies to the text of all cells and the areas', async () => {
		const { outputs } = await run({});
		expect(outputs[0]?.[0]?.json).toMatchObject({
			text: 'Stock list\nItem and quantity\nPaper A4\n12',
			words_region_list: [{ type: 'text' }, { type: 'table' }],
			engine: 'cloud',
		});
	});

	it('puts the workbook into a file, and into the JSON only where that is asked for', async () => {
		const options = { workbookField: 'book' };
		const { outputs } = await run({ simplify: false, options });
		const [item] = outputs[0] ?? [];
		expect(cloud.calls[0]?.body).toMatchObject({ return_excel: true });
		expect(item?.binary?.book).toMatchObject({
			fileName: 'delivery-note.xlsx',
			fileExtension: 'xlsx',
		});
		expect((await bytesOf(item!, 'book')).subarray(0, 2).toString()).toBe('PK');
		expect(item?.json.result).not.toHaveProperty('excel');
		const both = await run({ options: { ...options, return_excel: true } });
		expect(both.outputs[0]?.[0]?.json).toHaveProperty('excel');
	});
});
