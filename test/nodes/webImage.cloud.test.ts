import { WebImage } from '../../nodes/WebImage/WebImage.node';
import { runWorkflow } from '../harness/runWorkflow';
import { KEYS, PROJECT, startOcrCloud, type OcrCloud } from '../loopback/ocrCloud';
import { readFixture } from './readFixture';

const picture = readFixture('delivery-note.png');

let cloud: OcrCloud;
beforeEach(async () => {
	cloud = await startOcrCloud();
});
afterEach(async () => await cloud.close());

async function run(parameters: Parameters<typeof runWorkflow>[0]['parameters']) {
	const { outputs, error } = await runWorkflow({
		node: new WebImage(),
		parameters: { engine: 'cloud', ...parameters },
		items: [{ files: { data: picture } }],
		credentials: {
			region: 'custom',
			endpoint: cloud.url,
			iamEndpoint: cloud.url,
			projectId: PROJECT,
			authType: 'aksk',
			accessKeyId: KEYS.accessKey,
			secretAccessKey: KEYS.secretKey,
		},
	});
	expect(error).toBeUndefined();
	const { image, ...body } = cloud.calls[0]?.body as Record<string, unknown>;
	expect(image).toEqual(expect.any(String));
	return { json: outputs[0]?.[0]?.json ?? {}, body, path: cloud.calls[0]?.path };
}

describe('Web Image OCR on the cloud engine', () => {
	it('asks for contact data and puts it out beside the text', async () => {
		const { json, body, path } = await run({});
		expect(path).toBe(`/v2/${PROJECT}/ocr/web-image`);
		expect(body).toEqual({ detect_direction: true, extract_type: ['contact_info'] });
		expect(json).toMatchObject({
			text: expect.stringContaining('Lin Mei'),
			extracted_data: { contact_info: { name: 'Lin Mei', city: 'Shenzhen' } },
			engine: 'cloud',
		});
	});

	it.each([
		['the size', { extract_type: ['image_size'] }, { extract_type: ['image_size'] }],
		['nothing more', { extract_type: [] }, {}],
		[
			'lists as text',
			{ extract_type: 'contact_info,image_size' },
			{ extract_type: ['contact_info', 'image_size'] },
		],
		[
			'no direction of blocks',
			{ extract_type: [], options: { detect_text_direction: false } },
			{ detect_text_direction: false },
		],
	])('asks for %s', async (_, parameters, sent) => {
		const { json, body } = await run({ detect_direction: false, ...parameters });
		expect(body).toEqual(sent);
		const asked = 'extract_type' in sent ? sent.extract_type : [];
		const keys = Object.keys(json.extracted_data ?? {});
		expect(keys.sort()).toEqual([...asked].sort());
	});

	it('passes on fonts as they come', async () => {
		const { json, body } = await run({
			detect_direction: false,
			extract_type: [],
			simplify: false,
			options: { detect_font: true },
		});
		expect(body).toEqual({ detect_font: true });
		expect(json.result).toMatchObject({
			words_block_count: 2,
			words_block_list: [
				{
					font_list: expect.arrayContaining(['Arial']),
					font_scores: [0.51, 0.22, 0.13, 0.09, 0.05],
				},
				{},
			],
			extracted_data: {},
		});
	});
});
