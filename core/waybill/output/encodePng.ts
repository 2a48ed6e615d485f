import type { Image } from '../../image/image';

/** A label as a grey PNG that says how large it is printed. */
export async function encodePng(image: Image, dotsPerMm: number): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp');
	const { data, width, height, channels } = image;
	const png = await sharp(data, { raw: { width, height, channels } })
		.greyscale()
		.withMetadata({ density: dotsPerMm * 25.4 })
		.png({ compressionLevel: 9 })
		.toBuffer();
	return new Uint8Array(png.buffer, png.byteOffset, png.byteLength);
}
