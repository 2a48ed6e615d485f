import sharp from 'sharp';
import { openDocument } from '../../../core/intake/openDocument';
import { probeFile } from '../../../core/intake/probeFile';
import { sniffFormat } from '../../../core/intake/sniffFormat';
import { encodeBmp } from './fixtures/encodeBmp';
import type { BmpKind } from './fixtures/encodeBmp';
import { encodeIco, encodePcx, encodePsd, encodeTga } from './fixtures/encodeOthers';
import type { PsdKind, TgaKind } from './fixtures/encodeOthers';
import { HEIC_PICTURE } from './fixtures/heicPicture';
import { OPTIONS } from './fixtures/openOptions';
import { makePicture } from './fixtures/picture';

/** WebAssembly modules are compiled at first use, which takes long on a busy machine. */
jest.setTimeout(180_000);

const picture = makePicture();
const { width, height } = picture;

async function firstPage(bytes: Uint8Array) {
	return (await openDocument(bytes, OPTIONS)).readPage(1);
}

/** The largest difference of a channel. */
function difference(one: Uint8Array, other: Uint8Array): number {
	expect(one.length).toBe(other.length);
	return one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at]!)), 0);
}

async function expectPicture(bytes: Uint8Array, format: string, tolerance = 0) {
	expect(probeFile(bytes)).toEqual({ format, width, height });
	const page = await firstPage(bytes);
	expect(page).toMatchObject({ sentWidth: width, sentHeight: height });
	expect(difference(page.image.data, picture.data)).toBeLessThanOrEqual(tolerance);
}

const raw = () => sharp(Buffer.from(picture.data), { raw: { width, height, channels: 3 } });
const bytesOf = async (file: Promise<Buffer>) => new Uint8Array(await file);

describe('BMP', () => {
	const kinds: BmpKind[] = [
		{ depth: 4 },
		{ depth: 4, rle: true },
		{ depth: 8 },
		{ depth: 8, rle: true },
		{ depth: 8, topDown: true },
		{ depth: 8, old: true },
		{ depth: 16 },
		{ depth: 16, fields: true },
		{ depth: 24 },
		{ depth: 24, topDown: true },
		{ depth: 24, old: true },
		{ depth: 32 },
		{ depth: 32, topDown: true },
	];

	it.each(kinds)('reads %j', async (kind) => {
		await expectPicture(encodeBmp(picture, kind), 'BMP', kind.depth === 16 ? 8 : 0);
	});

	it('reads one bit a pixel', async () => {
		const two = { ...picture, data: picture.data.map((value, at) => (at % 3 === 2 ? 0 : value)) };
		const page = await firstPage(encodeBmp(picture, { depth: 1 }));
		expect([...page.image.data.subarray(0, 3)]).toEqual([...two.data.subarray(0, 3)]);
		expect([...page.image.data.slice(-3)]).toEqual([0, 248, 0]);
	});
});

describe('what ImageMagick reads beside BMP', () => {
	it.each([1, 3] as const)('reads PCX with %i planes', async (planes) => {
		await expectPicture(encodePcx(picture, planes), 'PCX');
	});

	const tgas: TgaKind[] = [
		{ depth: 24 },
		{ depth: 24, topDown: true },
		{ depth: 24, rle: true },
		{ depth: 32, topDown: true },
	];
	it.each(tgas)('reads TGA %j', async (kind) => {
		await expectPicture(encodeTga(picture, kind), 'TGA');
	});

	const psds: PsdKind[] = (['rgb', 'cmyk'] as const).flatMap((mode) =>
		([8, 16] as const).flatMap((depth) => [
			{ mode, depth },
			{ mode, depth, rle: true },
		]),
	);
	it.each(psds)('reads PSD %j', async (kind) => {
		await expectPicture(encodePsd(picture, kind), 'PSD', 1);
	});

	it.each([8, 16] as const)('reads grey PSD of %i bits', async (depth) => {
		const page = await firstPage(encodePsd(picture, { mode: 'grey', depth }));
		expect([...page.image.data.subarray(0, 3)]).toEqual([248, 248, 248]);
		expect([...page.image.data.subarray(3 * (width - 1), 3 * width)]).toEqual([0, 0, 0]);
	});

	it('reads the largest picture of an icon', async () => {
		await expectPicture(encodeIco([makePicture(10, 9), picture, makePicture(8, 8)]), 'ICO');
	});

	it('reads a PNG file within an icon, larger than the icon says', async () => {
		const png = await sharp({
			create: { width: 300, height: 260, channels: 3, background: '#123456' },
		})
			.png()
			.toBuffer();
		const page = await firstPage(encodeIco([picture, new Uint8Array(png)]));
		expect(page.image).toMatchObject({ width: 300, height: 260 });
		expect([...page.image.data.subarray(0, 3)]).toEqual([0x12, 0x34, 0x56]);
	});

	it('reads HEIC', async () => {
		const bytes = new Uint8Array(Buffer.from(HEIC_PICTURE, 'base64'));
		expect(probeFile(bytes)).toMatchObject({ format: 'HEIC', width: 64 });
		const { image } = await firstPage(bytes);
		expect(image).toMatchObject({ width: 64, height: 40 });
		const [red = 0, green = 0, blue = 255] = image.data;
		expect([red > 180, green < 60, blue < 60]).toEqual([true, true, true]);
	});
});

describe('what sharp reads', () => {
	it('reads PNG, also with a palette, grey and 16 bits', async () => {
		await expectPicture(await bytesOf(raw().png().toBuffer()), 'PNG');
		await expectPicture(await bytesOf(raw().png({ palette: true }).toBuffer()), 'PNG', 2);
		await expectPicture(await bytesOf(raw().toColourspace('rgb16').png().toBuffer()), 'PNG', 1);
		const grey = await firstPage(await bytesOf(raw().greyscale().png().toBuffer()));
		expect(grey.image).toMatchObject({ channels: 3, width, height });
		expect(grey.image.data).toHaveLength(width * height * 3);
	});

	it('reads GIF and lossless WebP', async () => {
		await expectPicture(await bytesOf(raw().gif().toBuffer()), 'GIF', 2);
		await expectPicture(await bytesOf(raw().webp({ lossless: true }).toBuffer()), 'WEBP');
	});

	it('reads JPEG, also progressive and CMYK', async () => {
		const fine = { quality: 100, chromaSubsampling: '4:4:4' };
		await expectPicture(await bytesOf(raw().jpeg(fine).toBuffer()), 'JPEG', 8);
		await expectPicture(
			await bytesOf(
				raw()
					.jpeg({ ...fine, progressive: true })
					.toBuffer(),
			),
			'JPEG',
			8,
		);
		const cmyk = await firstPage(await bytesOf(raw().toColourspace('cmyk').jpeg().toBuffer()));
		expect(cmyk.image.channels).toBe(3);
	});

	it('reads an animation as its first frame', async () => {
		const frames = await sharp(Buffer.concat([picture.data, new Uint8Array(picture.data.length)]), {
			raw: { width, height: 2 * height, channels: 3, pageHeight: height },
		})
			.gif()
			.toBuffer();
		const document = await openDocument(new Uint8Array(frames), OPTIONS);
		expect(document.pageCount).toBe(1);
		expect(difference((await document.readPage(1)).image.data, picture.data)).toBeLessThan(3);
	});
});

it('reads the pages of a TIFF one by one, each with its own size', async () => {
	const one = await raw().tiff({ compression: 'none' }).toBuffer();
	const two = await sharp({ create: { width: 40, height: 9, channels: 3, background: '#ff0000' } })
		.tiff({ compression: 'none' })
		.toBuffer();
	const document = await openDocument(joinTiffs(one, two), OPTIONS);
	expect(document.pageCount).toBe(2);
	expect(difference((await document.readPage(1)).image.data, picture.data)).toBe(0);
	const second = await document.readPage(2);
	expect(second.image).toMatchObject({ width: 40, height: 9 });
	expect([...second.image.data.subarray(0, 3)]).toEqual([255, 0, 0]);
	await expect(document.readPage(3)).rejects.toMatchObject({ kind: 'page' });
});

/** Appends a little-endian TIFF to another, moving its offsets. */
function joinTiffs(one: Buffer, two: Buffer): Uint8Array {
	const shift = one.length + (one.length % 2);
	const file = Buffer.concat([one, Buffer.alloc(shift - one.length), two]);
	const next = (at: number) => at + 2 + 12 * file.readUInt16LE(at);
	const second = shift + file.readUInt32LE(shift + 4);
	file.writeUInt32LE(second, next(file.readUInt32LE(4)));
	const sizes: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
	for (let entry = second + 2; entry < next(second); entry += 12) {
		const tag = file.readUInt16LE(entry);
		const count = file.readUInt32LE(entry + 4);
		const isOutside = (sizes[file.readUInt16LE(entry + 2)] ?? 4) * count > 4;
		if (isOutside || tag === 273) {
			file.writeUInt32LE(file.readUInt32LE(entry + 8) + shift, entry + 8);
		}
	}
	return new Uint8Array(file);
}

it('goes by content, not by chance: text and noise are no format', () => {
	expect(
		sniffFormat(new TextEncoder().encode('BMW is a brand, and this is a text.')),
	).toBeUndefined();
	expect(sniffFormat(new TextEncoder().encode('{"a": 1}'))).toBeUndefined();
	expect(sniffFormat(new Uint8Array(64))).toBeUndefined();
	expect(sniffFormat(new Uint8Array(0))).toBeUndefined();
	expect(sniffFormat(new TextEncoder().encode('junk before\n%PDF-1.7'))).toBe('PDF');
});
