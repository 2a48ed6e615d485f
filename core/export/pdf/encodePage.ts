import type { Metadata } from 'sharp';

import type { Format, Page } from '../../intake/types';

export interface EncodedPage {
	/** A JPEG file, upright. */
	readonly bytes: Uint8Array;
	readonly width: number;
	readonly height: number;
	/** Points a pixel. */
	readonly scale: number;
}

/** Letters keep their edges at this quality. */
const QUALITY = 85;

/** Resolution at which pages of PDFs are measured (`Page.sentWidth`). */
const SENT_DPI = 144;

/** A4, in points: pictures that do not tell their resolution are fitted into it. */
const [SHORT_SIDE, LONG_SIDE] = [595.28, 841.89];
const POINTS_AN_INCH = 72;
/** Resolutions of scanners; cameras write 72 without meaning it. */
const [LEAST_DPI, MOST_DPI] = [100, 1200];

/**
 * The picture of a page for a PDF: a JPEG that is upright already as it was sent, anything else as
 * a new JPEG.
 * @param file that the page is from, and its format
 */
export async function encodePage(
	page: Page,
	file: Uint8Array,
	format: Format,
): Promise<EncodedPage> {
	const { width, height } = page.image;
	const { default: sharp } = await import('sharp');
	const facts = format === 'PDF' ? undefined : await readFacts(file);
	const scale = format === 'PDF' ? pdfScale(page) : pictureScale(page, facts?.density);
	const isPlain = facts?.format === 'jpeg' && (facts.orientation ?? 1) === 1;
	const isSame = facts?.width === width && facts.height === height;
	// Printers' JPEGs have four channels, which viewers show in different ways.
	if (isPlain && isSame && facts.space !== 'cmyk') return { bytes: file, width, height, scale };
	const { data, channels } = page.image;
	const jpeg = await sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
		.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
		.toBuffer();
	return { bytes: new Uint8Array(jpeg), width, height, scale };
}

/** What the head of a picture says; nothing for formats that only other decoders know. */
async function readFacts(file: Uint8Array): Promise<Metadata | undefined> {
	const { default: sharp } = await import('sharp');
	return await sharp(file, { limitInputPixels: false })
		.metadata()
		.catch(() => undefined);
}

function pdfScale({ sentWidth, image }: Page): number {
	return (POINTS_AN_INCH * sentWidth) / SENT_DPI / image.width;
}

function pictureScale(page: Page, density: number | undefined): number {
	const { width, height } = page.image;
	if (density !== undefined && density >= LEAST_DPI && density <= MOST_DPI) {
		return POINTS_AN_INCH / density;
	}
	const [short, long] = [Math.min(width, height), Math.max(width, height)];
	return Math.min(SHORT_SIDE / short, LONG_SIDE / long);
}
