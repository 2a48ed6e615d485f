import type { Size } from '../headers/size';
import type { PagePicture } from './pagePictures';
import type { PdfCharacter } from './readCharacters';
import type { ToDevice } from './toDevice';

/** Fewer letters are page numbers and stamps. */
const MIN_CHARACTERS = 20;

/** Pictures that hold no text of the layer may take this share of the page: logos, photographs. */
const MAX_SILENT_SHARE = 0.3;

/** Characters that no font mapping could name, or that only this font knows. */
const MAX_UNREADABLE_SHARE = 0.02;

const MAX_INVISIBLE_SHARE = 0.1;

/** NUL, replacement character, private use, controls other than white space. */
const UNREADABLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff\p{Co}]/u;

/**
 * Scripts whose letters PDFs store by glyph in an order of drawing; their text comes out with
 * marks in the wrong places.
 */
const REORDERED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Cells a side of the raster on which shares of the page are counted. */
const CELLS = 100;

export interface PageSetting {
	readonly image: Size;
	readonly pictures: readonly PagePicture[];
	readonly map: ToDevice;
}

/**
 * Whether a page's own text can stand for what is seen on it: enough of it, readable, visible, and
 * no large picture beside it that may hold more. Text laid invisibly over a scan comes from
 * another recognition and is left to ours.
 */
export function isTrustworthy(characters: readonly PdfCharacter[], setting: PageSetting): boolean {
	const drawn = characters.filter(({ text, isGenerated }) => !isGenerated && text.trim() !== '');
	if (drawn.length < MIN_CHARACTERS) return false;
	const share = (matches: (character: PdfCharacter) => boolean) =>
		drawn.filter(matches).length / drawn.length;
	return (
		share(({ text, isUnmapped }) => isUnmapped || UNREADABLE.test(text)) <= MAX_UNREADABLE_SHARE &&
		share(({ isVisible }) => !isVisible) <= MAX_INVISIBLE_SHARE &&
		!drawn.some(({ text }) => REORDERED.test(text)) &&
		silentPictureShare(drawn, setting) <= MAX_SILENT_SHARE
	);
}

/** The share of the page under pictures, less the pictures that lie under much of the text. */
function silentPictureShare(drawn: readonly PdfCharacter[], setting: PageSetting): number {
	const { image, pictures, map } = setting;
	const covered = new Uint8Array(CELLS * CELLS);
	for (const { left, bottom, right, top } of pictures) {
		const [x0, y0] = map([left, bottom]);
		const [x1, y1] = map([right, top]);
		const box = {
			left: Math.min(x0, x1) / image.width,
			right: Math.max(x0, x1) / image.width,
			top: Math.min(y0, y1) / image.height,
			bottom: Math.max(y0, y1) / image.height,
		};
		if (!isBackdrop(box, drawn, image)) cover(covered, box);
	}
	return covered.reduce((sum, cell) => sum + cell, 0) / covered.length;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A background picture carries the page's text spread over it: in most of its tenths. */
function isBackdrop(box: Box, drawn: readonly PdfCharacter[], { width, height }: Size): boolean {
	const bands = new Set<number>();
	for (const { quad } of drawn) {
		const x = (quad[0][0] + quad[2][0]) / 2 / width;
		const y = (quad[0][1] + quad[2][1]) / 2 / height;
		if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
		bands.add(Math.floor((10 * (y - box.top)) / (box.bottom - box.top || 1)));
	}
	return bands.size >= 6;
}

function cover(cells: Uint8Array, { left, right, top, bottom }: Box): void {
	const clamp = (value: number) => Math.min(CELLS, Math.max(0, Math.round(value * CELLS)));
	for (let y = clamp(top); y < clamp(bottom); y += 1) {
		cells.fill(1, y * CELLS + clamp(left), y * CELLS + clamp(right));
	}
}
