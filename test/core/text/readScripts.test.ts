/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import sharp from 'sharp';

import type { Image } from '../../../core/image/image';
import type { Models } from '../../../core/models';
import { readText, type ReadTextOptions } from '../../../core/text/readText';
import type { Script } from '../../generators/fonts';
import { inkText } from '../../generators/inkText';
import { openModels } from '../capabilities/general-text/readPicture';

/** Black lines below each other on white, drawn and shaped by Pango. */
async function drawPage(lines: ReadonlyArray<readonly [Script, string]>): Promise<Image> {
	const drawn = await Promise.all(
		lines.map(async ([script, text]) => await inkText(text, { script, size: 36 })),
	);
	const { data, info } = await sharp({
		create: { width: 720, height: 60 + 90 * lines.length, channels: 3, background: '#fff' },
	})
		.composite(
			drawn.map(({ pixels, width, height }, i) => ({
				input: pixels,
				raw: { width, height, channels: 4 as const },
				left: 50,
				top: 40 + 90 * i,
			})),
		)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, channels: 3, data };
}

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

async function read(image: Image, options: Partial<ReadTextOptions> = {}): Promise<string[]> {
	const { rows } = await readText(image, models, {
		detectDirection: false,
		singleOrientation: false,
		singleLine: false,
		model: 'recognition-tiny',
		minConfidence: 0,
		...options,
	});
	return rows.map((row) => row.map(({ text }) => text).join(' '));
}

/** Share of characters that two texts have in common in this order. */
function likeness(a: string, b: string): number {
	const [from, to] = [[...a], [...b]];
	let row = to.map(() => 0);
	for (const char of from) {
		const next: number[] = [];
		to.forEach((other, j) => {
			const same = (row[j - 1] ?? 0) + (char === other ? 1 : 0);
			next.push(Math.max(char === other ? same : 0, row[j] ?? 0, next[j - 1] ?? 0));
		});
		row = next;
	}
	return (2 * (row.at(-1) ?? 0)) / (from.length + to.length);
}

describe('reading a page without being told its letters', () => {
	it.each([
		['Thai', 'thai', ['ร้านหนังสือริมน้ำ', 'เปิดทุกวันยกเว้นวันจันทร์']],
		['Khmer', 'khmer', ['ហាងលក់សៀវភៅ', 'បើករាល់ថ្ងៃអង្គារ']],
		['Burmese', 'myanmar', ['စာအုပ်ဆိုင်ကလေး', 'နေ့တိုင်းဖွင့်သည်']],
		['Russian', 'latin', ['Книжная лавка у реки', 'Открыто каждый день']],
		['Vietnamese', 'latin', ['Hiệu sách bên bờ sông', 'Mở cửa hằng ngày trừ thứ hai']],
	] as const)('reads %s', async (_, font, lines) => {
		const found = await read(await drawPage(lines.map((line) => [font, line] as const)));
		expect(found).toHaveLength(lines.length);
		lines.forEach((line, i) => expect(likeness(found[i] ?? '', line)).toBeGreaterThan(0.85));
	});

	it('keeps both alphabets of a mixed page', async () => {
		const page = await drawPage([
			['thai', 'ใบส่งของเลขที่ 5512'],
			['latin', 'Harbour Lane 9, Northport'],
			['thai', 'ยอดรวม 187.50 บาท'],
		]);
		const [first, second, third] = await read(page);
		expect(first).toContain('5512');
		expect(second).toBe('Harbour Lane 9, Northport');
		expect(third).toContain('187.50');
		expect(likeness(third ?? '', 'ยอดรวม 187.50 บาท')).toBeGreaterThan(0.85);
	});

	it('runs one recogniser alone where Latin letters are asked for', async () => {
		const ran = new Set<string>();
		const watched: Models = {
			charset: async (id) => await models.charset(id),
			run: async (id, input) => {
				ran.add(id);
				return await models.run(id, input);
			},
		};
		const page = await drawPage([['latin', 'Harbour Lane 9']]);
		await readText(page, watched, {
			detectDirection: false,
			singleOrientation: false,
			singleLine: false,
			model: 'recognition-tiny',
			scripts: ['Latn'],
			minConfidence: 0,
		});
		expect([...ran].sort()).toEqual(['detection-tiny', 'recognition-tiny']);
	});

	it('reads another script than the one that was asked for', async () => {
		const page = await drawPage([['thai', 'เปิดทุกวันยกเว้นวันจันทร์']]);
		const [line] = await read(page, { scripts: ['Hebr'] });
		expect(likeness(line ?? '', 'เปิดทุกวันยกเว้นวันจันทร์')).toBeGreaterThan(0.85);
	});
});
