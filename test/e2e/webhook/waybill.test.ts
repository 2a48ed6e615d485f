import { drawLines, drawMessage } from '../../core/capabilities/web-image/drawLines';
import { post } from '../post';

async function send(bytes: Buffer): Promise<Response> {
	const form = new FormData();
	form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'chat.png');
	form.append('trackingNumber', 'YT8801234567890');
	return await post('/webhook/waybill', { body: form });
}

describe('a chat picture sent to a webhook of a real n8n', () => {
	it('comes back as a label', async () => {
		const answer = await send(await drawMessage());
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toContain('application/pdf');
		const label = Buffer.from(await answer.arrayBuffer());
		expect(label.subarray(0, 5).toString()).toBe('%PDF-');
		expect(label.length).toBeGreaterThan(5000);
	}, 120_000);

	it('is answered with what is missing', async () => {
		const name = {
			text: '收货人：李晓明',
			left: 30,
			top: 40,
			size: 30,
			script: 'chinese' as const,
		};
		const answer = await send(await drawLines(760, 140, [name]));
		expect(answer.status).toBe(422);
		const { error } = (await answer.json()) as { error: string };
		expect(error).toContain('the phone of the receiver is missing');
	}, 120_000);
});
