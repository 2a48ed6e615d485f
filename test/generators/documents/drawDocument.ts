import sharp from 'sharp';

import { createChance } from '../chance';
import { DOCUMENTS, type DocumentKind } from './index';

export interface DrawnDocument {
	/** PNG. */
	readonly bytes: Buffer;
	readonly truth: {
		readonly key_values: Readonly<Record<string, string>>;
		readonly layout: { readonly titles: readonly string[] };
	};
}

/** Draws a document of invented people and firms; the same arguments give the same picture. */
export async function drawDocument(kind: DocumentKind, seed: number): Promise<DrawnDocument> {
	const { sheet, pairs, titles } = await DOCUMENTS[kind](createChance(seed, kind));
	const { width, height } = sheet;
	const pixels = await sheet.finish();
	return {
		bytes: await sharp(pixels, { raw: { width, height, channels: 3 } })
			.png()
			.toBuffer(),
		truth: { key_values: Object.fromEntries(pairs), layout: { titles } },
	};
}
