import { join } from 'node:path';

import type { INode } from 'n8n-workflow';

import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { OcrWaybill } from '../../nodes/OcrWaybill/OcrWaybill.node';
import { bytesOf, runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import type { SourceItem } from '../harness/sourceNode';
import { KEYS, PROJECT, startOcrCloud } from '../loopback/ocrCloud';
import { readFixture } from './readFixture';

jest.mock('../../core/engine/local/sharedLocalEngine');

/** The reading processes run compiled code. */
const engine = createLocalEngine({
	entryFolder: join(__dirname, '../../dist/core/engine/local'),
});
beforeAll(() => void jest.mocked(sharedLocalEngine).mockReturnValue(engine));
afterAll(() => engine.dispose());

const RECEIVER = {
	...{ name: '李晓明', phone: '13812345678' },
	detail: '广东省深圳市南山区科技园南路8号',
};
const SENDER = { name: '王芳', phone: '0571-88881234', detail: '浙江省杭州市西湖区文三路90号' };

async function run(
	parameters: INode['parameters'],
	items: readonly SourceItem[],
	request: Partial<WorkflowRequest> = {},
) {
	return await runWorkflow({ node: new OcrWaybill(), parameters, items, ...request });
}

describe('Read Waybill', () => {
	it('reads a label that was printed here', async () => {
		const made = await run(
			{
				operation: 'create',
				trackingNumber: 'YT8801234567890',
				formats: ['png'],
				template: 'chineseExpress',
				receiverFrom: 'fields',
				receiver: RECEIVER,
				senderFrom: 'fields',
				sender: SENDER,
			},
			[{}],
		);
		const bytes = await bytesOf(made.outputs[0]![0]!, 'label');
		const files = { data: { bytes, fileName: 'label.png', mimeType: 'image/png' } };
		const { outputs, error } = await run({ operation: 'read' }, [{ files }]);
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.json).toMatchObject({
			waybill_number: 'YT8801234567890',
			receiver_name: '李晓明',
			receiver_phone: '13812345678',
			receiver_address: '广东省深圳市南山区科技园南路8号',
			sender_name: '王芳',
			sender_phone: '0571-88881234',
			barcodes: expect.arrayContaining([{ format: 'Code128', text: 'YT8801234567890' }]),
			engine: 'local',
			warnings: [],
		});
	});

	it('refuses what shows no label', async () => {
		const picture = readFixture('delivery-note.png');
		const { error } = await run(
			{ operation: 'read', options: { requiredFields: ['waybill_number'] } },
			[{ files: { data: picture } }],
		);
		expect(error?.message).toMatch(/waybill|Tracking Number/i);
	});

	it('asks the cloud when it is told to', async () => {
		const cloud = await startOcrCloud();
		try {
			const { outputs, error } = await run(
				{ operation: 'read', engine: 'cloud' },
				[{ files: { data: readFixture('delivery-note.png') } }],
				{
					credentials: {
						...{ region: 'custom', endpoint: cloud.url, projectId: PROJECT, authType: 'aksk' },
						...{ accessKeyId: KEYS.accessKey, secretAccessKey: KEYS.secretKey },
					},
				},
			);
			expect(error).toBeUndefined();
			expect(cloud.calls[0]?.path).toBe(`/v2/${PROJECT}/ocr/waybill-electronic`);
			expect(outputs[0]?.[0]?.json).toMatchObject({
				waybill_number: 'SF0000000000000',
				receiver_name: 'Li Hua',
				engine: 'cloud',
			});
		} finally {
			await cloud.close();
		}
	});
});
