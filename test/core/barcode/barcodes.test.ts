import { countModules, encodeCode128 } from '../../../core/barcode/encodeCode128';
import { encodeQr } from '../../../core/barcode/encodeQr';
import { readBarcodes } from '../../../core/barcode/readBarcodes';
import type { Image } from '../../../core/image/image';
import { rotateQuarters } from '../../../core/image/rotate';

/** Pixels a module, and the quiet zone in modules. */
const [SCALE, QUIET] = [3, 10];

/** A picture of rows of modules, each repeated as often as said. */
function draw(rows: readonly (readonly number[])[], repeat: number): Image {
	const width = SCALE * ((rows[0]?.length ?? 0) + 2 * QUIET);
	const height = SCALE * QUIET * 2 + rows.length * repeat;
	const data = new Uint8Array(3 * width * height).fill(255);
	rows.forEach((row, y) =>
		row.forEach((cell, x) => {
			if (cell === 0) return;
			for (let dy = 0; dy < repeat; dy++) {
				const line = SCALE * QUIET + y * repeat + dy;
				const from = 3 * (line * width + SCALE * (QUIET + x));
				data.fill(0, from, from + 3 * SCALE);
			}
		}),
	);
	return { width, height, channels: 3, data };
}

async function drawCode128(text: string): Promise<Image> {
	const bars = await encodeCode128(text);
	return draw([bars.flatMap((width, i) => Array<number>(width).fill(i % 2 === 0 ? 1 : 0))], 60);
}

async function drawQr(text: string): Promise<Image> {
	const { size, cells } = await encodeQr(text);
	return draw(
		Array.from({ length: size }, (_, y) => cells.slice(y * size, (y + 1) * size)),
		SCALE,
	);
}

describe('barcodes', () => {
	it.each(['YT8801234567890', 'SF 12-34/x', '00123456789012345678'])(
		'are read as they were encoded: Code 128 of %s',
		async (text) => {
			expect(await readBarcodes(await drawCode128(text))).toMatchObject([
				{ format: 'Code128', text, kind: 'linear' },
			]);
		},
	);

	it.each(['YT8801234567890', 'https://example.com/t/1?q=ä', '李晓明 13812345678'])(
		'are read as they were encoded: QR code of %s',
		async (text) => {
			expect(await readBarcodes(await drawQr(text))).toMatchObject([
				{ format: 'QRCode', text, kind: 'matrix' },
			]);
		},
	);

	it('are found in turned pictures, where they stand', async () => {
		const upright = await drawCode128('YT8801234567890');
		const turned = rotateQuarters(upright, 1);
		const [found] = await readBarcodes(turned);
		expect(found?.text).toBe('YT8801234567890');
		const [first, second] = found?.quad ?? [];
		// Reading goes down in a picture that was turned clockwise.
		expect(second![1] - first![1]).toBeGreaterThan(0.8 * (turned.height - 2 * SCALE * QUIET));
	});

	it('are not found where there are none', async () => {
		const blank = { width: 200, height: 100, channels: 3 as const };
		expect(await readBarcodes({ ...blank, data: new Uint8Array(60_000).fill(255) })).toEqual([]);
	});

	it('take pairs of digits together in Code 128', async () => {
		const [pairs, letters] = await Promise.all(['12345678', 'ABCDEFGH'].map(encodeCode128));
		expect(countModules(pairs!)).toBe(11 * 6 + 13);
		expect(countModules(letters!)).toBe(11 * 10 + 13);
	});

	it.each(['', '运单123', 'a\nb'])('refuse what Code 128 does not hold: %j', async (text) => {
		await expect(encodeCode128(text)).rejects.toThrow('cannot be printed as Code 128');
	});

	it('refuse what a QR code does not hold', async () => {
		await expect(encodeQr('x'.repeat(5000))).rejects.toThrow('empty or too long');
	});
});
