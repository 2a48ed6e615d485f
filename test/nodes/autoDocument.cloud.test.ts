import type { INode, INodeType } from 'n8n-workflow';

import { runWorkflow } from '../harness/runWorkflow';
import { KEYS, PROJECT, startOcrCloud, type OcrCloud } from '../loopback/ocrCloud';
import { nodeOf } from './nodeOf';
import { readFixture } from './readFixture';

const picture = readFixture('delivery-note.png');
const BASE64 = Buffer.from(picture.bytes).toString('base64');

let cloud: OcrCloud;
let node: INodeType;
beforeEach(async () => {
	cloud = await startOcrCloud();
	node = await nodeOf('auto-id-doc-classification');
});
afterEach(async () => await cloud.close());

async function run(parameters: INode['parameters'] = {}) {
	return await runWorkflow({
		node,
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

const paths = () => cloud.calls.map(({ path }) => path.split('/').at(-1));

function planType(type: string) {
	const location = [
		[0, 0],
		[9, 0],
		[9, 9],
		[0, 9],
	];
	cloud.plan({ body: { result: { type, location, confidence: 0.9 } } });
}

describe('Auto Document OCR on the cloud engine', () => {
	it('tells the kind and reads the document as what it is', async () => {
		const { outputs, error } = await run();
		expect(error).toBeUndefined();
		expect(paths()).toEqual(['auto-id-doc-classification', 'passport']);
		expect(cloud.calls.map(({ body }) => body)).toEqual([{ data: BASE64 }, { image: BASE64 }]);
		expect(outputs[0]?.[0]?.json).toMatchObject({
			type: 'passport',
			confidence: 0.97,
			capability: 'passport',
			document: { passport_number: 'Q70451236', fieldConfidence: { sex: 0.94 } },
			engine: 'cloud',
		});
	});

	it('reads with what the node of that kind offers at first', async () => {
		planType('myanmar_id_card');
		const { outputs } = await run();
		expect(cloud.calls[1]?.body).toEqual({
			image: BASE64,
			convert_unicode: true,
			return_confidence: true,
		});
		expect(outputs[0]?.[0]?.json).toMatchObject({ document: { nrc_id: '၁၄/မအန(နိုင်)၀၄၅၁၂၃' } });
	});

	it('puts out both answers as they are with Simplify off', async () => {
		const { outputs } = await run({ simplify: false });
		expect(outputs[0]?.[0]?.json).toMatchObject({
			result: { type: 'passport', confidence: 0.97 },
			document: { capability: 'passport', result: { surname: 'HARBOUR', extra_info: {} } },
		});
	});

	it('asks once where only the kind is wanted', async () => {
		const { outputs } = await run({ readDocument: false });
		expect(paths()).toEqual(['auto-id-doc-classification']);
		expect(outputs[0]?.[0]?.json).not.toHaveProperty('document');
	});

	it('tells the kind alone where nothing reads it', async () => {
		planType('hongkong_id_card');
		const { outputs } = await run();
		expect(cloud.calls).toHaveLength(1);
		expect(outputs[0]?.[0]?.json).toMatchObject({
			type: 'hongkong_id_card',
			warnings: [{ code: 'partial', message: expect.stringContaining('only the kind is told') }],
		});
	});

	it('tells the kind alone where the document could not be read', async () => {
		planType('passport');
		cloud.plan({ status: 400, body: { error_code: 'AIS.0104', error_msg: 'no passport' } });
		const { outputs } = await run();
		expect(outputs[0]?.[0]?.json).toMatchObject({
			type: 'passport',
			warnings: [{ code: 'partial', message: expect.stringContaining('Passport OCR') }],
		});
	});

	it('puts the flaws of the picture among the warnings', async () => {
		const { outputs } = await run({ readDocument: false, options: { alarm: true } });
		expect(outputs[0]?.[0]?.json).toMatchObject({
			alarm_confidence: { blur_score: 81 },
			warnings: [{ code: 'alarm', message: 'The document is blurred.' }],
		});
	});
});
