import { PDFDocument } from '@cantoo/pdf-lib';

import { drawDocument } from '../../generators/documents/drawDocument';
import { upload, type UploadedFile } from '../upload';

/** Pages of pictures, as a scanner writes them. */
async function toPdf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
	const pdf = await PDFDocument.create();
	for (const picture of pictures) {
		const image = await pdf.embedPng(picture);
		const [width, height] = [image.width / 2, image.height / 2];
		pdf.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
	}
	return await pdf.save();
}

async function read(file: UploadedFile) {
	const answer = await upload('contract', [file]);
	return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

describe('a contract sent to a webhook of a real n8n', () => {
	it('comes back page by page, with its labels and values and as Markdown', async () => {
		const pages = [await drawDocument('contract', 1), await drawDocument('invoice', 2)];
		const bytes = await toPdf(pages.map((page) => page.bytes));
		const { status, json } = await read({ bytes, name: 'contract.pdf', type: 'application/pdf' });
		expect(status).toBe(200);
		const [contract] = pages;
		const { 合同编号: number } = contract!.truth.key_values;
		expect(json).toMatchObject({
			file: 'contract.pdf',
			keyValues: { 合同编号: number },
			pages: [{ page: 1 }, { page: 2 }],
		});
		expect(json.markdown).toContain(`# ${contract!.truth.layout.titles[0]}`);
	}, 300_000);

	it('is answered with a reason when it cannot be opened', async () => {
		const bytes = new TextEncoder().encode('no document at all');
		const { status, json } = await read({ bytes, name: 'contract.pdf', type: 'application/pdf' });
		expect(status).toBe(422);
		expect(json).toEqual({ error: expect.stringMatching(/\S/) });
	}, 300_000);
});
