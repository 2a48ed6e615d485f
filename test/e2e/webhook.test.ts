import { readFileSync } from 'node:fs';
import sharp from 'sharp';

import { SAMPLE, url } from './server';

async function upload(files: ReadonlyArray<{ bytes: Uint8Array; name: string; type: string }>) {
	const form = new FormData();
	files.forEach(({ bytes, name, type }, index) =>
		form.append(`file${index}`, new Blob([new Uint8Array(bytes)], { type }), name),
	);
	const answer = await fetch(`${url()}/webhook/general-text`, { method: 'POST', body: form });
	return { status: answer.status, text: await answer.text() };
}

describe('a picture sent to a webhook of a real n8n', () => {
	it('comes back as text', async () => {
		const { status, text } = await upload([
			{ bytes: readFileSync(SAMPLE), name: 'note.png', type: 'image/png' },
		]);
		expect(status).toBe(200);
		expect(text).toContain('Delivery note 5512');
		expect(text).toContain('187.50');
	}, 60_000);

	it('comes back as text when it lies on its side', async () => {
		const bytes = await sharp(SAMPLE).rotate(90).jpeg().toBuffer();
		const { status, text } = await upload([{ bytes, name: 'turned.jpg', type: 'image/jpeg' }]);
		expect(status).toBe(200);
		expect(text).toContain('12 boxes of lamp oil');
	}, 60_000);

	it('comes with a second one, and both are read', async () => {
		const file = { bytes: readFileSync(SAMPLE), name: 'note.png', type: 'image/png' };
		const { text } = await upload([file, file]);
		expect(text.match(/Delivery note/g)).toHaveLength(2);
	}, 60_000);

	it('is answered with a reason when it is no picture', async () => {
		const { status, text } = await upload([
			{ bytes: Buffer.from('<html></html>'), name: 'page.png', type: 'image/png' },
		]);
		expect(status).toBeGreaterThanOrEqual(400);
		expect(text).not.toBe('');
	}, 60_000);
});
