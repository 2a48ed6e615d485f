import type { Format } from '../types';
import { textAt, viewOf } from './bytes';
import { readHeicSize } from './heic';
import { findLargestIcon } from './ico';
import { readJpegSize } from './jpeg';
import type { Size } from './size';
import { listTiffPages } from './tiff';

type SizeReader = (bytes: Uint8Array) => Size | undefined;

const READERS: Readonly<Record<Exclude<Format, 'PDF'>, SizeReader>> = {
	PNG: (bytes) => readPair(bytes, { at: 16, wide: true }),
	JPEG: readJpegSize,
	GIF: (bytes) => readPair(bytes, { at: 6, littleEndian: true }),
	WEBP: readWebpSize,
	TIFF: (bytes) => listTiffPages(bytes)[0],
	BMP: readBmpSize,
	PCX: readPcxSize,
	ICO: findLargestIcon,
	PSD: readPsdSize,
	TGA: (bytes) => readPair(bytes, { at: 12, littleEndian: true }),
	HEIC: readHeicSize,
};

/**
 * Width and height from the header alone, before EXIF; of the first page of a TIFF, of the largest
 * picture of an icon. Undefined when the header is cut off or makes no sense.
 */
export function readSize(bytes: Uint8Array, format: Exclude<Format, 'PDF'>): Size | undefined {
	try {
		const size = READERS[format](bytes);
		return size && size.width > 0 && size.height > 0 ? size : undefined;
	} catch (caught) {
		if (caught instanceof RangeError) return undefined;
		throw caught;
	}
}

interface PairLayout {
	readonly at: number;
	readonly wide?: boolean;
	readonly littleEndian?: boolean;
}

function readPair(bytes: Uint8Array, { at, wide, littleEndian }: PairLayout): Size {
	const view = viewOf(bytes);
	return wide
		? { width: view.getUint32(at, littleEndian), height: view.getUint32(at + 4, littleEndian) }
		: { width: view.getUint16(at, littleEndian), height: view.getUint16(at + 2, littleEndian) };
}

/** The height of a top-down BMP is negative; the OS/2 1 header has 16-bit fields. */
function readBmpSize(bytes: Uint8Array): Size {
	const view = viewOf(bytes);
	if (view.getUint32(14, true) <= 16) return readPair(bytes, { at: 18, littleEndian: true });
	return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function readPcxSize(bytes: Uint8Array): Size {
	const view = viewOf(bytes);
	const [left, top, right, bottom] = [4, 6, 8, 10].map((at) => view.getUint16(at, true));
	return { width: (right ?? 0) - (left ?? 0) + 1, height: (bottom ?? 0) - (top ?? 0) + 1 };
}

function readPsdSize(bytes: Uint8Array): Size {
	const view = viewOf(bytes);
	return { width: view.getUint32(18), height: view.getUint32(14) };
}

/** The three kinds of WebP of RFC 9649: lossy, lossless, extended. */
function readWebpSize(bytes: Uint8Array): Size | undefined {
	const view = viewOf(bytes);
	switch (textAt(bytes, 12, 4)) {
		case 'VP8 ':
			return {
				width: view.getUint16(26, true) & 0x3fff,
				height: view.getUint16(28, true) & 0x3fff,
			};
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8X':
			return { width: readUint24(view, 24) + 1, height: readUint24(view, 27) + 1 };
		default:
			return undefined;
	}
}

function readUint24(view: DataView, at: number): number {
	return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
