import type { Affine } from '../image/affine';
import type { Image } from '../image/image';
import type { Quad } from '../result';

/** File formats by content, spelled as in the cloud's lists (JPG and JPEG are one: `JPEG`). */
export const FORMATS = [
	'PNG',
	'JPEG',
	'BMP',
	'GIF',
	'TIFF',
	'WEBP',
	'PCX',
	'ICO',
	'PSD',
	'PDF',
	'TGA',
	'HEIC',
] as const;

export type Format = (typeof FORMATS)[number];

/** A piece of a PDF's own text, in pixels of `Page.image`. */
export interface LayerLine {
	readonly text: string;
	readonly quad: Quad;
	/** One box a character of `text` (by code point), when the file tells them. */
	readonly charQuads?: readonly Quad[];
}

/** One picture to read. */
export interface Page {
	/** Counted from 1. */
	readonly number: number;
	/** RGB, turned upright as the EXIF orientation says, transparency put on a background. */
	readonly image: Image;
	/** Pixels of `image` to pixels of the page as sent (before EXIF; a PDF page at 144 dpi). */
	readonly toSent: Affine;
	readonly sentWidth: number;
	readonly sentHeight: number;
	/** A PDF's own text, only where it is trustworthy. */
	readonly textLayer?: readonly LayerLine[];
}

/** An opened file; pages are decoded one at a time, on demand. */
export interface Document {
	readonly format: Format;
	readonly pageCount: number;
	/** Decodes page `number` (from 1). @throws OcrError page, size, damaged */
	readPage(number: number): Promise<Page>;
	close(): void;
}

/** Upper limits of the machine's owner, not of a capability. */
export interface IntakeLimits {
	/** Bytes of a file. */
	readonly maxBytes: number;
	/** Pixels a side. */
	readonly maxSide: number;
	/** Pixels of one page. */
	readonly maxPixels: number;
	readonly maxPages: number;
}

export interface OpenOptions {
	readonly password?: string;
	readonly limits: IntakeLimits;
	/** Formats that the capability accepts; others are refused. */
	readonly formats: readonly Format[];
	/** Smallest side in pixels that the capability accepts. */
	readonly minSide: number;
}

/** Where a picture comes from. */
export type FileSource =
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	| {
			readonly kind: 'url';
			/** http(s) or `obs://bucket/key`. */
			readonly url: string;
			/** Addresses of the own network are refused unless the user allows them. */
			readonly allowPrivate?: boolean;
	  };
