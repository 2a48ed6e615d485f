import { holdsAt, viewOf } from './bytes';

const DIRECTORY_BYTES = 6;
const ENTRY_BYTES = 16;
const PNG_MAGIC = [0x89, 0x50, 0x4e, 0x47];

/** One picture of an icon file: a PNG file, or a BMP without its first header. */
export interface Icon {
	readonly width: number;
	readonly height: number;
	readonly kind: 'png' | 'bitmap';
	readonly bitsPerPixel: number;
	/** The directory entry, for writing an icon file of this picture alone. */
	readonly entry: Uint8Array;
	readonly data: Uint8Array;
}

/**
 * The largest picture, the one with the most colours among equals. Sizes come from the pictures
 * themselves, because the directory has but one byte for each.
 */
export function findLargestIcon(bytes: Uint8Array): Icon | undefined {
	const count = viewOf(bytes).getUint16(4, true);
	let best: Icon | undefined;
	for (let index = 0; index < count; index += 1) {
		const icon = readIcon(bytes, DIRECTORY_BYTES + index * ENTRY_BYTES);
		if (icon && (!best || rank(icon) > rank(best))) best = icon;
	}
	return best;
}

function rank({ width, height, bitsPerPixel }: Icon): number {
	return width * height * 64 + bitsPerPixel;
}

function readIcon(bytes: Uint8Array, at: number): Icon | undefined {
	const view = viewOf(bytes);
	if (at + ENTRY_BYTES > bytes.length) return undefined;
	const length = view.getUint32(at + 8, true);
	const offset = view.getUint32(at + 12, true);
	if (offset + Math.max(length, 40) > bytes.length) return undefined;
	const entry = bytes.subarray(at, at + ENTRY_BYTES);
	const data = bytes.subarray(offset, offset + length);
	const header = viewOf(bytes.subarray(offset, offset + 40));
	if (holdsAt(data, 0, PNG_MAGIC)) {
		const bitsPerPixel = 32;
		return {
			width: header.getUint32(16),
			height: header.getUint32(20),
			kind: 'png',
			bitsPerPixel,
			entry,
			data,
		};
	}
	// The height counts the colours and the mask below them.
	return {
		width: header.getInt32(4, true),
		height: Math.abs(header.getInt32(8, true)) >> 1,
		kind: 'bitmap',
		bitsPerPixel: header.getUint16(14, true),
		entry,
		data,
	};
}
