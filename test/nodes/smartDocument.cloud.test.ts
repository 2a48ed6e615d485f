import type { INode } from 'n8n-workflow';

import { SmartDocumentRecognizer } from '../../nodes/SmartDocumentRecognizer/SmartDocumentRecognizer.node';
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
	const { outputs, error } = await runWorkflow({
		node: new SmartDocumentRecognizer(),
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
	expect(error).toBeUndefined();
	const { data, ...body } = cloud.calls[0]?.body as Record<string, unknown>;
	expect(data).toBe(Buffer.from(picture.bytes).toString('base64'));
	return { item: outputs[0]![0]!, json: outputs[0]![0]!.json, body, path: cloud.calls[0]?.path };
}

const NOTHING = { kv: false, table: false, form: false, layout: false };

describe('Smart Document OCR on the cloud engine', () => {
	it.each([
		['pairs', { kv: true }, {}, { kv: true }],
		['tables', { table: true }, {}, { table: true }],
		['forms', { form: true }, {}, { form: true }],
		['the layout', { layout: true }, {}, { layout: true }],
		['formulas', {}, { formula: true }, { formula: true }],
		['characters', {}, { character_mode: true }, { character_mode: true }],
		['erased seals', {}, { erase_seal: true }, { erase_seal: true }],
		[
			'text in several directions',
			{},
			{ single_orientation_mode: false },
			{ single_orientation_mode: false },
		],
		['a language', {}, { language: 'ja' }, { language: 'ja' }],
		['workbooks', { table: true }, { return_excel: true }, { table: true, return_excel: true }],
		[
			'pictures as well',
			{ layout: true },
			{ image_layout: true },
			{ layout: true, image_layout: true },
		],
		[
			'other names',
			{ kv: true },
			{ kv_map: '{"Bill to":"customer"}' },
			{ kv: true, kv_map: '{"Bill to":"customer"}' },
		],
		['the second page of a PDF', {}, { pages: '1' }, {}],
	])("asks for %s and puts out the cloud's answer as it is", async (_, switches, options, sent) => {
		const { json, body, path } = await run({ simplify: false, ...NOTHING, ...switches, options });
		expect(path).toBe(`/v2/${PROJECT}/ocr/smart-document-recognizer`);
		expect(body).toEqual({ language: 'auto', ...sent });
		const answer = LOOPBACK_CAPABILITIES['smart-document-recognizer']?.answer(body);
		expect(json.result).toEqual(answer);
	});

	it('simplifies to text, pairs, tables, regions, seals and Markdown', async () => {
		const { json, item } = await run({ options: { markdownField: 'file' } });
		expect(json).toMatchObject({
			text: 'Delivery note\nBill to: Example Ltd\nItem\nPieces\nBolt M6\n40',
			key_values: { 'Bill to': 'Example Ltd' },
			tables: [{ rows: [{ cells: ['Item', 'Pieces'] }, { cells: ['Bolt M6', '40'] }] }],
			forms: [],
			regions: [{ type: 'title' }, { type: 'text' }, { type: 'table' }, { type: 'stamp' }],
			seals: [{ text: 'EXAMPLE LTD' }],
			engine: 'cloud',
		});
		const markdown = (await bytesOf(item, 'file')).toString();
		expect(markdown).toContain('# Delivery note\n\nBill to: Example Ltd\n\n| Item | Pieces |');
	});
});
