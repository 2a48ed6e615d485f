import { PDFDocument } from '@cantoo/pdf-lib';

import { openDocument } from '../../../core/intake/openDocument';
import type { Page } from '../../../core/intake/types';
import { drawLine } from '../../../core/typeset/drawLine';
import { openShaper } from '../../../core/typeset/openShaper';

const LIMITS = { maxBytes: 1e8, maxSide: 10_000, maxPixels: 1e8, maxPages: 10 };

async function draw(texts: readonly string[]): Promise<{ pdf: Uint8Array; page: Page }> {
	const shaper = await openShaper();
	const file = await PDFDocument.create();
	const sheet = file.addPage([300, 40 * texts.length]);
	for (const [i, text] of texts.entries()) {
		await drawLine(sheet, shaper.shape(text), { x: 20, y: 40 * (texts.length - i) - 28, size: 18 });
	}
	const pdf = await file.save();
	const document = await openDocument(pdf, { limits: LIMITS, formats: ['PDF'], minSide: 1 });
	return { pdf, page: await document.readPage(1) };
}

/** Dark pixels in each strip of the page. */
function inkOf({ image: { width, height, channels, data } }: Page, strips: number): number[] {
	const ink = Array.from({ length: strips }, () => 0);
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const strip = Math.floor((y / height) * strips);
			if ((data[(y * width + x) * channels] ?? 255) < 128) ink[strip] = (ink[strip] ?? 0) + 1;
		}
	}
	return ink;
}

describe('a line on a PDF page', () => {
	it('is seen in every script', async () => {
		const texts = [
			'Jürgen',
			'张伟',
			'홍길동',
			'ที่อยู่',
			'ភ្នំពេញ',
			'မြန်မာ',
			'ישראל',
			'محمد',
			'አበበ',
			'हिन्दी',
		];
		const { page } = await draw(texts);
		for (const ink of inkOf(page, texts.length)) expect(ink).toBeGreaterThan(80);
	});

	it('is found by its text, in the order of reading', async () => {
		const texts = ['Jürgen Ñandú 12/03/1990', '张伟 中华人民共和国', 'राहुल क्षत्रिय'];
		const { page } = await draw(texts);
		expect(page.textLayer?.map(({ text }) => text)).toEqual(texts);
	});

	it('stores only the glyphs in use', async () => {
		const { pdf } = await draw(['张伟', '홍길동', '张伟']);
		expect(pdf.byteLength).toBeLessThan(30_000);
	});
});
