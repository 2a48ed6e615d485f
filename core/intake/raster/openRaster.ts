import { checkPageCount, checkPageNumber, checkPixels } from '../checkLimits';
import { cutOff } from '../damaged';
import { findLargestIcon } from '../headers/ico';
import { endsEarly } from '../headers/endsEarly';
import { readSize } from '../headers/readSize';
import { listTiffPages } from '../headers/tiff';
import type { Size } from '../headers/size';
import type { Document, Format, OpenOptions, Page } from '../types';
import { decodeWithMagick } from './decodeWithMagick';
import { decodeWithSharp } from './decodeWithSharp';
import { flattenAlpha } from './flattenAlpha';
import { mapOrientation } from './mapOrientation';
import type { Pixels } from './pixels';
import { writeSingleIcon } from './writeSingleIcon';

type RasterFormat = Exclude<Format, 'PDF'>;

/** How a page is reached in the file, and its size before EXIF. */
interface RasterPage extends Size {
	readonly index: number;
}

const SHARP_FORMATS = ['PNG', 'JPEG', 'GIF', 'TIFF', 'WEBP'] as const;

function isForSharp(format: RasterFormat): format is (typeof SHARP_FORMATS)[number] {
	return (SHARP_FORMATS as readonly RasterFormat[]).includes(format);
}

/**
 * Opens a picture file; only a TIFF has more than one page, of an animation the first frame counts.
 * @throws OcrError size, damaged
 */
export async function openRaster(
	bytes: Uint8Array,
	format: RasterFormat,
	options: OpenOptions,
): Promise<Document> {
	const pages = listPages(bytes, format);
	checkPageCount(pages.length, options);
	if (pages.length === 1 && pages[0]) checkPixels(pages[0], options);
	return {
		format,
		pageCount: pages.length,
		readPage: async (number) => {
			checkPageNumber(number, pages.length);
			const page = pages[number - 1];
			if (!page) throw cutOff(format);
			checkPixels(page, options);
			return toPage(await decode(bytes, { format, index: page.index, options }), number);
		},
		close: () => undefined,
	};
}

function listPages(bytes: Uint8Array, format: RasterFormat): readonly RasterPage[] {
	const first = readSize(bytes, format);
	if (!first || endsEarly(bytes, format)) throw cutOff(format);
	return format === 'TIFF' ? listTiffPages(bytes) : [{ ...first, index: 0 }];
}

interface Decoding {
	readonly format: RasterFormat;
	readonly index: number;
	readonly options: OpenOptions;
}

async function decode(bytes: Uint8Array, decoding: Decoding): Promise<Pixels> {
	const { format, index, options } = decoding;
	const { maxPixels } = options.limits;
	if (isForSharp(format)) return decodeWithSharp(bytes, { format, index, maxPixels });
	if (format !== 'ICO') return decodeWithMagick(bytes, format, options.limits);
	const icon = findLargestIcon(bytes);
	if (!icon) throw cutOff(format);
	return icon.kind === 'png'
		? decodeWithSharp(icon.data, { format, index: 0, maxPixels })
		: decodeWithMagick(writeSingleIcon(icon), format, options.limits);
}

function toPage(pixels: Pixels, number: number): Page {
	const { toSent, sentWidth, sentHeight } = mapOrientation(pixels, pixels.orientation);
	return { number, image: flattenAlpha(pixels), toSent, sentWidth, sentHeight };
}
