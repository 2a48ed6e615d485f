import { textAt, viewOf } from './bytes';
import type { Size } from './size';

/** Boxes on the way to the image sizes, with the bytes between box header and first child. */
const PATH: ReadonlyArray<readonly [type: string, skip: number]> = [
	['meta', 4],
	['iprp', 0],
	['ipco', 0],
];

/**
 * The largest `ispe` property of a HEIF file (ISO 23008-12): the whole picture, where tiles and
 * thumbnails have their own. @throws RangeError at the end of the file
 */
export function readHeicSize(bytes: Uint8Array): Size | undefined {
	let [start, end] = [0, bytes.length];
	for (const [type, skip] of PATH) {
		const box = listBoxes(bytes, start, end).find((each) => each.type === type);
		if (!box) return undefined;
		start = box.start + skip;
		end = box.end;
	}
	const view = viewOf(bytes);
	const sizes = listBoxes(bytes, start, end)
		.filter(({ type }) => type === 'ispe')
		.map((box) => ({
			width: view.getUint32(box.start + 4),
			height: view.getUint32(box.start + 8),
		}));
	return sizes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
}

interface Box {
	readonly type: string;
	readonly start: number;
	readonly end: number;
}

function listBoxes(bytes: Uint8Array, from: number, to: number): Box[] {
	const view = viewOf(bytes);
	const boxes: Box[] = [];
	let at = from;
	while (at + 8 <= to) {
		const small = view.getUint32(at);
		const header = small === 1 ? 16 : 8;
		const length = small === 1 ? Number(view.getBigUint64(at + 8)) : small || to - at;
		if (length < header) break;
		boxes.push({ type: textAt(bytes, at + 4, 4), start: at + header, end: at + length });
		at += length;
	}
	return boxes;
}
