import { readFileSync } from 'node:fs';
import sharp from 'sharp';

import { SAMPLE } from '../server';
import { upload, type UploadedFile } from '../upload';

const NOTE: UploadedFile = { bytes: readFileSync(SAMPLE), name: 'note.png', type: 'image/png' };

async function read(...files: readonly UploadedFile[]) {
	const answer = await upload('general-text', files);
	return { status: answer.status, text: await answer.text() };
}

describe('a picture sent to a webhook of a real n8n', () => {
	it('comes back as text', async () => {
		const { status, text } = await read(NOTE);
		expect(status).toBe(200);
		expect(text).toContain('Delivery note 5512');
		expect(text).toContain('187.50');
	}, 300_000);

	it('comes back as text when it lies on its side', async () => {
		const bytes = await sharp(SAMPLE).rotate(90).jpeg().toBuffer();
		const { status, text } = await read({ bytes, name: 'turned.jpg', type: 'image/jpeg' });
		expect(status).toBe(200);
		expect(text).toContain('12 boxes of lamp oil');
	}, 300_000);

	it('comes with a second one, and both are read', async () => {
		const { text } = await read(NOTE, NOTE);
		expect(text.match(/Delivery note/g)).toHaveLength(2);
	}, 300_000);

	it('comes back with a box around every line', async () => {
		const answer = await upload('annotated', [NOTE]);
		expect(answer.status).toBe(200);
		const picture = sharp(Buffer.from(await answer.arrayBuffer()));
		expect(await picture.metadata()).toMatchObject({ format: 'png', width: 560, height: 360 });
		// The sample is grey, the boxes are not.
		const { channels } = await picture.toColourspace('hsv').stats();
		expect(channels[1]?.max).toBeGreaterThan(100);
	}, 300_000);

	it('is answered with a reason when it is no picture', async () => {
		const bytes = Buffer.from('<html></html>');
		const { status, text } = await read({ bytes, name: 'page.png', type: 'image/png' });
		expect(status).toBe(422);
		expect(text).not.toBe('');
	}, 300_000);
});
