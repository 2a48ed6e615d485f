import type { ImageContent } from 'easy-template-x';

import { OcrError } from '../../errors';

/** A picture for a placeholder. */
export interface PictureValue {
	readonly bytes: Uint8Array;
	/** Points of a screen; the height follows. */
	readonly width: number;
}

/** Sharper than screens and print need, at the width on paper. */
const DENSITY = 3;

/** A picture as Word takes it: PNG, upright, not larger than print needs. @throws OcrError format */
export async function toPicture({ bytes, width }: PictureValue): Promise<ImageContent> {
	const { default: sharp } = await import('sharp');
	const { MimeType } = await import('easy-template-x');
	const drawn = await sharp(bytes)
		.autoOrient()
		.resize({ width: Math.round(width * DENSITY), withoutEnlargement: true })
		.png()
		.toBuffer({ resolveWithObject: true })
		.catch((caught: unknown) => {
			throw new OcrError('format', 'A picture for the template cannot be opened.', {
				description: 'Use a PNG, JPEG, WebP, GIF or TIFF file.',
				cause: caught,
			});
		});
	const height = Math.round((width * drawn.info.height) / drawn.info.width);
	return { _type: 'image', source: drawn.data, format: MimeType.Png, width, height };
}
