import { viewOf } from './bytes';

const TAG = { subfileType: 254, width: 256, height: 257 } as const;

/** Bit 0 of NewSubfileType: a smaller copy of another picture in the file (TIFF 6.0, page 36). */
const REDUCED = 1;

/** More directories than this are taken for damage, not for pages. */
const MAX_DIRECTORIES = 20_000;

export interface TiffPage {
	/** Place in the chain of directories, from 0. */
	readonly index: number;
	readonly width: number;
	readonly height: number;
}

/** The widths of fields in a classic and in a big TIFF. */
interface Layout {
	readonly little: boolean;
	readonly countBytes: 2 | 8;
	readonly entryBytes: 12 | 20;
	readonly valueAt: 8 | 12;
	readonly pointerBytes: 4 | 8;
}

/**
 * The pages of a TIFF from its directories; previews are left out unless there is nothing else.
 * @throws RangeError where the first directory lies past the end of the file
 */
export function listTiffPages(bytes: Uint8Array): readonly TiffPage[] {
	const view = viewOf(bytes);
	const layout = readLayout(view);
	const pages: Array<TiffPage & { readonly reduced: boolean }> = [];
	const seen = new Set<number>();
	let at = readPointer(view, layout.pointerBytes === 8 ? 8 : 4, layout);
	while (at !== 0 && !seen.has(at) && seen.size < MAX_DIRECTORIES) {
		if (seen.size > 0 && at + layout.countBytes > bytes.length) break;
		seen.add(at);
		const directory = readDirectory(view, at, layout);
		pages.push({ index: pages.length, ...directory });
		at = directory.next;
	}
	const whole = pages.filter((page) => !page.reduced);
	return whole.length > 0 ? whole : pages;
}

function readLayout(view: DataView): Layout {
	const little = view.getUint8(0) === 0x49;
	return view.getUint16(2, little) === 43
		? { little, countBytes: 8, entryBytes: 20, valueAt: 12, pointerBytes: 8 }
		: { little, countBytes: 2, entryBytes: 12, valueAt: 8, pointerBytes: 4 };
}

function readPointer(view: DataView, at: number, { pointerBytes, little }: Layout): number {
	return pointerBytes === 8 ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);
}

function readDirectory(view: DataView, at: number, layout: Layout) {
	const { little, countBytes, entryBytes } = layout;
	const count =
		countBytes === 8 ? Number(view.getBigUint64(at, little)) : view.getUint16(at, little);
	const first = at + countBytes;
	const end = first + count * entryBytes;
	const values = new Map<number, number>();
	for (let entry = first; entry < end; entry += entryBytes) {
		const tag = view.getUint16(entry, little);
		if (tag > TAG.height) break;
		values.set(tag, readValue(view, entry, layout));
	}
	return {
		width: values.get(TAG.width) ?? 0,
		height: values.get(TAG.height) ?? 0,
		reduced: ((values.get(TAG.subfileType) ?? 0) & REDUCED) !== 0,
		next: end + layout.pointerBytes <= view.byteLength ? readPointer(view, end, layout) : 0,
	};
}

/** A single SHORT, LONG or LONG8. */
function readValue(view: DataView, entry: number, { little, valueAt }: Layout): number {
	switch (view.getUint16(entry + 2, little)) {
		case 3:
			return view.getUint16(entry + valueAt, little);
		case 16:
			return Number(view.getBigUint64(entry + valueAt, little));
		default:
			return view.getUint32(entry + valueAt, little);
	}
}
