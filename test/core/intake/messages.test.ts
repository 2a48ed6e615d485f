import sharp from 'sharp';
import { openDocument } from '../../../core/intake/openDocument';
import type { OpenOptions } from '../../../core/intake/types';
import { encodeBmp } from './fixtures/encodeBmp';
import { encodePcx, encodePsd, encodeTga } from './fixtures/encodeOthers';
import { OPTIONS } from './fixtures/openOptions';
import { makePicture } from './fixtures/picture';

const picture = makePicture(60, 40);
const text = (value: string) => new TextEncoder().encode(value);
const noise = () =>
	sharp({
		create: {
			width: 90,
			height: 60,
			channels: 3,
			background: '#fff',
			noise: { type: 'gaussian', mean: 128, sigma: 50 },
		},
	});

async function refusal(bytes: Uint8Array, options: Partial<OpenOptions> = {}) {
	const opened = openDocument(bytes, { ...OPTIONS, ...options });
	return opened.then(
		(document) =>
			document.readPage(1).then(
				() => undefined,
				(caught: unknown) => caught,
			),
		(caught: unknown) => caught,
	);
}

it.each([
	['', 'The file is empty.'],
	['<!DOCTYPE html><html><body>Sign in</body></html>', /an HTML page/],
	[`\ufeff\n<!-- ${'x'.repeat(50)} --><html lang="en">`, /an HTML page/],
	['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', /an SVG drawing/],
	['<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', /an XML document/],
	['{"error": "not found"}', /JSON text/],
	['iVBORw0KGgoAAAANSUhEUgAAAAUA'.repeat(8), /Base64 text/],
	['Dear reader, this is only a letter.', /plain text/],
	['PK\u0003\u0004\u0014\u0000', /a ZIP archive or an Office document/],
	['\0\0\0\u0018ftypavif\0\0\0\0', /an AVIF picture/],
	['\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007', /format of this file is not known/],
])('says what a file is that is no picture: %j', async (content, message) => {
	expect(await refusal(text(content))).toMatchObject({
		kind: 'format',
		message: expect.stringMatching(message),
		description: expect.any(String),
	});
});

it('names the accepted formats', async () => {
	const failure = await refusal(encodePcx(picture, 3), { formats: ['PNG', 'JPEG'] });
	expect(failure).toMatchObject({
		kind: 'format',
		message: 'PCX files are not accepted here.',
		description: expect.stringContaining('PNG, JPEG'),
	});
});

it('tells too many bytes, too many pixels and too few', async () => {
	const { limits } = OPTIONS;
	const bytes = encodeBmp(picture, { depth: 24 });
	const tooMany = { kind: 'size', message: expect.stringContaining('at most') };
	expect(await refusal(bytes, { limits: { ...limits, maxBytes: 1000 } })).toMatchObject(tooMany);
	expect(await refusal(bytes, { limits: { ...limits, maxSide: 50 } })).toMatchObject(tooMany);
	expect(await refusal(bytes, { limits: { ...limits, maxPixels: 999 } })).toMatchObject(tooMany);
	expect(await refusal(bytes, { minSide: 41 })).toMatchObject({
		kind: 'size',
		message: 'The picture has 60 x 40 pixels, each side needs at least 41.',
	});
});

it('refuses a decompression bomb by its header', async () => {
	const png = Buffer.from(await noise().png().toBuffer());
	png.writeUInt32BE(29_999, 16);
	png.writeUInt32BE(29_999, 20);
	expect(await refusal(new Uint8Array(png))).toMatchObject({
		kind: 'size',
		message: expect.stringContaining('29999 x 29999'),
	});
});

it('tells cut off files of every kind', async () => {
	const files = [
		await noise().png().toBuffer(),
		await noise().jpeg().toBuffer(),
		await noise().jpeg({ progressive: true }).toBuffer(),
		await noise().gif().toBuffer(),
		await noise().webp().toBuffer(),
		await noise().tiff({ compression: 'lzw' }).toBuffer(),
		encodeBmp(picture, { depth: 24 }),
		encodeBmp(picture, { depth: 8 }),
		encodePcx(picture, 3),
		encodeTga(picture, { depth: 24 }),
		encodePsd(picture, { mode: 'rgb', depth: 8 }),
		encodePsd(picture, { mode: 'rgb', depth: 8, rle: true }),
	];
	for (const file of files) {
		const cut = new Uint8Array(file).slice(0, Math.floor(file.length * 0.6));
		expect(await refusal(cut)).toMatchObject({
			kind: 'damaged',
			message: expect.stringContaining('cut off'),
		});
	}
});

it('still reads a JPEG that lacks nothing but its end marker', async () => {
	const whole = await noise().jpeg().toBuffer();
	expect(await refusal(new Uint8Array(whole.subarray(0, -2)))).toBeUndefined();
});

it('tells a damaged file', async () => {
	const png = new Uint8Array(await noise().png().toBuffer());
	png.fill(0x55, 60, 400);
	expect(await refusal(png)).toMatchObject({ kind: 'damaged' });
});
