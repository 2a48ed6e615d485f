import { textAt, viewOf } from './bytes';

/** TGA 2.0 files end with this. */
const FOOTER = 'TRUEVISION-XFILE.\0';
const HEADER_BYTES = 18;

/** Pixel depths that go with an image type (Truevision TGA 2.0 specification, field 3 and 5.5). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
	1: [8, 16],
	2: [15, 16, 24, 32],
	3: [8, 16],
	9: [8, 16],
	10: [15, 16, 24, 32],
	11: [8, 16],
};

/** TGA has no magic number: a file is taken for one when every field of its header makes sense. */
export function looksLikeTga(bytes: Uint8Array): boolean {
	if (bytes.length <= HEADER_BYTES) return false;
	const view = viewOf(bytes);
	const hasMap = view.getUint8(1);
	const type = view.getUint8(2);
	const depth = view.getUint8(16);
	if (hasMap > 1 || !DEPTHS[type]?.includes(depth)) return false;
	if (view.getUint16(12, true) === 0 || view.getUint16(14, true) === 0) return false;
	if (textAt(bytes, bytes.length - FOOTER.length, FOOTER.length) === FOOTER) return true;
	const descriptor = view.getUint8(17);
	const fits = (descriptor & 0xc0) === 0 && (descriptor & 0x0f) <= 8;
	return fits && (hasMap === 1 ? mapFits(view) : type !== 1 && type !== 9 && mapIsEmpty(view));
}

function mapFits(view: DataView): boolean {
	return view.getUint16(5, true) > 0 && [15, 16, 24, 32].includes(view.getUint8(7));
}

function mapIsEmpty(view: DataView): boolean {
	return view.getUint16(3, true) === 0 && view.getUint16(5, true) === 0;
}
