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
 * thumbnails have their own. Cropping (`clap`) and turning (`irot`) are counted in, because
 * decoders apply them. Some writers tell only the coded size, which is up to a block larger.
 * @throws RangeError at the end of the file
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
	const boxes = listBoxes(bytes, start, end);
	const readAll = (type: string, read: (at: number) => Size) =>
		boxes.filter((box) => box.type === type).map((box) => read(box.start));
	const [largest] = readAll('ispe', (at) => ({
		width: view.getUint32(at + 4),
		height: view.getUint32(at + 8),
	})).sort((one, other) => other.width * other.height - one.width * one.height);
	const [cropped] = readAll('clap', (at) => ({
		width: Math.round(view.getUint32(at) / view.getUint32(at + 4)),
		height: Math.round(view.getUint32(at + 8) / view.getUint32(at + 12)),
	}));
	const size = cropped ?? largest;
	const turn = boxes.find(({ type }) => type === 'irot');
	const isTurned = turn !== undefined && (view.getUint8(turn.start) & 1) === 1;
	return size && isTurned ? { width: size.height, height: size.width } : size;
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
