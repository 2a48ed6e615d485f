import { drawMessage, drawLines } from '../../core/capabilities/web-image/drawLines';
import { upload } from '../upload';

async function read(bytes: Buffer) {
	const answer = await upload('contact', [{ bytes, name: 'screenshot.png', type: 'image/png' }]);
	return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

describe('a screenshot sent to a webhook of a real n8n', () => {
	it('comes back as name, phone and address', async () => {
		const { status, json } = await read(await drawMessage());
		expect(status).toBe(200);
		expect(json).toMatchObject({
			name: '李晓明',
			phone: '13812345678',
			province: '广东省',
			city: '深圳市',
			district: '南山区',
			phones: ['13812345678'],
		});
	}, 60_000);

	it('is answered with a reason when it tells of nobody', async () => {
		const text = { text: 'Summer colours', left: 40, top: 40, size: 40 };
		const { status, json } = await read(await drawLines(500, 140, [text]));
		expect(status).toBe(422);
		expect(json).toEqual({ error: expect.stringMatching(/\S/) });
	}, 60_000);
});
