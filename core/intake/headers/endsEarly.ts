import type { Format } from '../types';
import { viewOf } from './bytes';

/** `BI_RGB` and `BI_BITFIELDS`. */
const BMP_PLAIN = 0;
const BMP_FIELDS = 3;

const PSD_HEADER_BYTES = 26;

/** Values of a PSD's compression field; the ZIP kinds tell no length. */
const RAW = 0;
const RUN_LENGTHS = 1;

/**
 * Whether the file is shorter than its own header says, for the formats whose decoders fill the
 * missing part without a word (PSD) or do not say what is wrong (BMP, WebP).
 */
export function endsEarly(bytes: Uint8Array, format: Format): boolean {
	try {
		if (format === 'WEBP') return viewOf(bytes).getUint32(4, true) + 8 > bytes.length;
		if (format === 'BMP') return bmpLength(bytes) > bytes.length;
		return format === 'PSD' && psdLength(bytes) > bytes.length;
	} catch (caught) {
		if (caught instanceof RangeError) return true;
		throw caught;
	}
}

/** Of the uncompressed kinds; run lengths tell nothing before decoding. */
function bmpLength(bytes: Uint8Array): number {
	const view = viewOf(bytes);
	const isOld = view.getUint32(14, true) <= 16;
	const compression = isOld ? BMP_PLAIN : view.getUint32(30, true);
	if (compression !== BMP_PLAIN && compression !== BMP_FIELDS) return 0;
	const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true);
	const height = isOld ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true));
	const depth = view.getUint16(isOld ? 24 : 28, true);
	return view.getUint32(10, true) + Math.ceil((width * depth) / 32) * 4 * height;
}

/** Walks the four sections before the merged picture (Adobe Photoshop File Formats Specification). */
function psdLength(bytes: Uint8Array): number {
	const view = viewOf(bytes);
	const isBig = view.getUint16(4) === 2;
	let at = PSD_HEADER_BYTES;
	at += 4 + view.getUint32(at);
	at += 4 + view.getUint32(at);
	at += isBig ? 8 + Number(view.getBigUint64(at)) : 4 + view.getUint32(at);
	const rows = view.getUint16(12) * view.getUint32(14);
	const rowBytes = Math.ceil((view.getUint32(18) * view.getUint16(22)) / 8);
	switch (view.getUint16(at)) {
		case RAW:
			return at + 2 + rows * rowBytes;
		case RUN_LENGTHS:
			return at + 2 + sumRowLengths(view, { at: at + 2, rows, isBig });
		default:
			return at + 2;
	}
}

interface RowTable {
	readonly at: number;
	readonly rows: number;
	readonly isBig: boolean;
}

function sumRowLengths(view: DataView, { at, rows, isBig }: RowTable): number {
	const width = isBig ? 4 : 2;
	let sum = rows * width;
	for (let row = 0; row < rows; row += 1) {
		sum += isBig ? view.getUint32(at + row * width) : view.getUint16(at + row * width);
	}
	return sum;
}
