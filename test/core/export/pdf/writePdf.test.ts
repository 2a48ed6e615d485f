import sharp from 'sharp';

import { writePdf } from '../../../../core/export/pdf/writePdf';
import type { Quad } from '../../../../core/result';
import { entries, request } from '../entries';
import { searchPdf } from './searchPdf';

const [WIDTH, HEIGHT] = [600, 400];

async function draw(format: 'png' | 'jpeg' = 'png', density = 150): Promise<Buffer> {
	const create = { width: WIDTH, height: HEIGHT, channels: 3 as const, background: '#eee' };
	return await sharp({ create }).withMetadata({ density })[format]().toBuffer();
}

function box(left: number, top: number, right: number, bottom: number): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

const read = (words: string, location: Quad) => ({ words, location, confidence: 0.9 });

const item = (...blocks: readonly object[]) => ({
	result: { words_block_list: blocks },
	page: 1,
});

async function write(items: Array<Record<string, unknown>>, file?: Uint8Array) {
	return await writePdf(
		request({ format: 'pdf' }),
		entries(items, { file: file ?? (await draw()) }),
	);
}

/** Points of a pixel at 150 dpi. */
const POINT = 72 / 150;

describe('a searchable PDF', () => {
	it.each([
		['Latin', 'Delivery note 5512'],
		['Thai', 'กรุงเทพมหานคร'],
		['Burmese', 'မြန်မာနိုင်ငံ'],
		['Arabic', 'المملكة العربية'],
		['Hebrew', 'ירושלים'],
		['Chinese', '深圳市南山区'],
		['Hindi', 'हिन्दी दस्तावेज़'],
		['Khmer', 'ភ្នំពេញ'],
		['Korean', '서울특별시'],
		['Ethiopic', 'አዲስ አበባ'],
	])('finds %s where it stands', async (_name, text) => {
		const { files, failures } = await write([item(read(text, box(60, 80, 360, 120)))]);
		expect(failures).toEqual([]);
		const page = await searchPdf(files[0]!.bytes);
		expect([page.width, page.height].map(Math.round)).toEqual([288, 192]);
		const [place] = page.find(text);
		const expected = [60, 80, 360, 120].map((pixels) => pixels * POINT);
		expected.forEach((value, i) => expect(Math.abs(place![i]! - value)).toBeLessThan(1.5));
	});

	it('finds rare characters beyond the first plane', async () => {
		const { files } = await write([item(read('𠮷野家 😀', box(60, 80, 360, 120)))]);
		expect((await searchPdf(files[0]!.bytes)).text).toContain('𠮷野家 😀');
	});

	it('finds numbers and names of both directions in one line', async () => {
		const { files } = await write([item(read('فاتورة رقم 1234', box(60, 80, 360, 120)))]);
		const page = await searchPdf(files[0]!.bytes);
		expect(page.find('1234')).toHaveLength(1);
		expect(page.find('فاتورة')).toHaveLength(1);
	});

	it('puts words where their characters were seen', async () => {
		const char = (text: string, left: number, right: number) => ({
			char: text,
			char_location: box(left, 80, right, 120),
		});
		const char_list = [
			char('i', 60, 70),
			char('i', 70, 80),
			char(' ', 80, 90),
			char('W', 300, 360),
		];
		const block = { ...read('ii W', box(60, 80, 360, 120)), char_list };
		const { files } = await write([item(block)]);
		const [place] = (await searchPdf(files[0]!.bytes)).find('W');
		expect(place![0]! / POINT).toBeCloseTo(300, 0);
	});

	it('follows text that is turned', async () => {
		const upwards: Quad = [
			[100, 300],
			[100, 100],
			[130, 100],
			[130, 300],
		];
		const { files } = await write([item(read('Harbour', upwards))]);
		const [place] = (await searchPdf(files[0]!.bytes)).find('Harbour');
		const expected = [100, 100, 130, 300].map((pixels) => pixels * POINT);
		expected.forEach((value, i) => expect(Math.abs(place![i]! - value)).toBeLessThan(1.5));
	});

	it('stands upright where the picture was sent turned', async () => {
		const file = await sharp(await draw('jpeg'))
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		// The picture is stored on its side: a line up its left edge is read from the left.
		const stored: Quad = [
			[80, 340],
			[80, 40],
			[120, 40],
			[120, 340],
		];
		const { files } = await write([item(read('Harbour', stored))], file);
		const page = await searchPdf(files[0]!.bytes);
		expect(page.height).toBeGreaterThan(page.width);
		const [left = 0, top = 0, right = 0, bottom = 0] = page.find('Harbour')[0]!;
		expect(right - left).toBeGreaterThan(3 * (bottom - top));
	});

	it('keeps a JPEG as it is', async () => {
		const file = await draw('jpeg');
		const { files } = await write([item(read('Harbour', box(60, 80, 360, 120)))], file);
		expect(Buffer.from(files[0]!.bytes).includes(file.subarray(-2000))).toBe(true);
	});

	it('has a page for each page that was read', async () => {
		const page = (number: number) => ({
			...item(read(`page${number}`, box(9, 9, 90, 40))),
			page: number,
		});
		const tiff = await sharp(await draw())
			.tiff()
			.toBuffer();
		const { pages, failures } = await write([page(1), page(1)], tiff);
		expect([pages, failures]).toEqual([2, []]);
		const file = { pages: [page(1), page(2)], fileName: 'scan.tif' };
		const beyond = await write([file], tiff);
		expect(beyond.failures).toMatchObject([{ index: 0, failure: { kind: 'page' } }]);
	});

	it('keeps the size of the pages of a PDF', async () => {
		const first = await write([item(read('one', box(60, 80, 360, 120)))]);
		// Places on pages of PDFs are told at 144 dpi.
		const block = read('Harbour', box(120, 160, 320, 200));
		const { files } = await write([item(block)], first.files[0]!.bytes);
		const page = await searchPdf(files[0]!.bytes);
		expect([page.width, page.height].map(Math.round)).toEqual([288, 192]);
		const [place] = page.find('Harbour');
		[60, 80, 160, 100].forEach((value, i) =>
			expect(Math.abs(place![i]! - value)).toBeLessThan(1.5),
		);
	});

	it('takes the places of the fields of a card', async () => {
		const result = {
			surname: 'HARBOUR',
			given_name: ['MINA', 'ROSE'],
			text_location: { surname: box(60, 80, 200, 110), given_name: box(60, 150, 260, 180) },
		};
		const words_block_list = undefined;
		const { files } = await write([{ ...result, words_block_list, page: 1 }]);
		const page = await searchPdf(files[0]!.bytes);
		expect(page.find('MINA ROSE')).toHaveLength(1);
		expect(page.find('HARBOUR')[0]![1]! / POINT).toBeCloseTo(80, 0);
	});
});

describe('text without places', () => {
	it('can be searched all the same, and a remark tells it', async () => {
		const { files, remarks } = await write([{ text: 'one\n\ntwo', scripts: ['Latn'], page: 1 }]);
		expect((await searchPdf(files[0]!.bytes)).find('two')).toHaveLength(1);
		expect(remarks).toEqual([expect.stringContaining('came without places')]);
	});

	it('and items without text are left out with the reason', async () => {
		const { files, failures } = await write([{ surname: 'HARBOUR' }]);
		expect(files).toEqual([]);
		expect(failures[0]?.failure.description).toContain("Switch 'Simplify' off");
	});
});
