import type { Image } from '../image/image';

/** Portraits and cards are small; at this quality letters and faces keep their details. */
const QUALITY = 90;

/** A picture as JPEG, for pictures inside a result. */
export async function encodeJpeg({ data, width, height, channels }: Image): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp');
	const jpeg = await sharp(data, { raw: { width, height, channels } })
		.jpeg({ quality: QUALITY })
		.toBuffer();
	return new Uint8Array(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
}
