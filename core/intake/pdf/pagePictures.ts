import type { Size } from '../headers/size';
import { readFloats, withHeap } from './heap';
import type { Pdfium } from './loadPdfium';

/** `FPDF_PAGEOBJ_IMAGE` and `FPDF_PAGEOBJ_FORM` of fpdfview.h. */
const IMAGE = 3;
const GROUP = 5;

/** Groups within groups deeper than this are not looked into. */
const MAX_DEPTH = 4;

/** More objects than this are drawings; a scan has a few. */
const MAX_OBJECTS = 5000;

/** A picture that takes this share of the page decides how finely the page is rendered. */
const MAIN_SHARE = 0.5;

/** A picture on a page; the box in points of the page's own space, y up. */
export interface PagePicture {
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
	readonly top: number;
	/** Pixels of the picture itself. */
	readonly pixels: number;
}

export function findPictures(pdfium: Pdfium, page: number): PagePicture[] {
	const count = Math.min(pdfium.FPDFPage_CountObjects(page), MAX_OBJECTS);
	return Array.from({ length: count }, (_, index) =>
		picturesOf(pdfium, pdfium.FPDFPage_GetObject(page, index), 0),
	).flat();
}

/** A group counts with its own box as soon as it holds a picture: its objects have another space. */
function picturesOf(pdfium: Pdfium, object: number, depth: number): PagePicture[] {
	const pixels = countPixels(pdfium, object, depth);
	if (pixels === 0) return [];
	return withHeap(pdfium, 16, (box) => {
		if (!pdfium.FPDFPageObj_GetBounds(object, box, box + 4, box + 8, box + 12)) return [];
		const [left = 0, bottom = 0, right = 0, top = 0] = readFloats(pdfium, box, 4);
		return [{ left, bottom, right, top, pixels }];
	});
}

function countPixels(pdfium: Pdfium, object: number, depth: number): number {
	const type = pdfium.FPDFPageObj_GetType(object);
	if (type === GROUP && depth < MAX_DEPTH) {
		const count = Math.min(pdfium.FPDFFormObj_CountObjects(object), MAX_OBJECTS);
		let most = 0;
		for (let index = 0; index < count; index += 1) {
			const child = pdfium.FPDFFormObj_GetObject(object, index);
			most = Math.max(most, countPixels(pdfium, child, depth + 1));
		}
		return most;
	}
	if (type !== IMAGE) return 0;
	return withHeap(pdfium, 8, (size) =>
		pdfium.FPDFImageObj_GetImagePixelSize(object, size, size + 4)
			? pdfium.pdfium.getValue(size, 'i32') * pdfium.pdfium.getValue(size + 4, 'i32')
			: 1,
	);
}

/** Pixels a point of the largest picture, when it makes up most of the page; else 0. */
export function pictureDensity(pictures: readonly PagePicture[], page: Size): number {
	const densities = pictures.map(({ left, bottom, right, top, pixels }) => {
		const area = (right - left) * (top - bottom);
		return area >= MAIN_SHARE * page.width * page.height ? Math.sqrt(pixels / area) : 0;
	});
	return Math.max(0, ...densities);
}
