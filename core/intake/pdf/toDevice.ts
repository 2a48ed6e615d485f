import type { Size } from '../headers/size';
import type { Point } from '../../result';
import { withHeap } from './heap';
import type { Pdfium } from './loadPdfium';

/** Points of a page's own space (y up, before /Rotate) to pixels of its rendering. */
export type ToDevice = (point: Point) => Point;

/** PDFium answers in whole pixels only; asking for a larger rendering keeps the fractions. */
const FINENESS = 64;

/** The mapping is affine: three corners of a large square tell it. */
const SPAN = 1000;

export function toDevice(pdfium: Pdfium, page: number, { width, height }: Size): ToDevice {
	const ask = (x: number, y: number): Point =>
		withHeap(pdfium, 8, (pair) => {
			const [wide, high] = [width * FINENESS, height * FINENESS];
			pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, pair, pair + 4);
			const at = (offset: number) => pdfium.pdfium.getValue(pair + offset, 'i32') / FINENESS;
			return [at(0), at(4)];
		});
	const [x0, y0] = ask(0, 0);
	const [xRight, yRight] = ask(SPAN, 0);
	const [xUp, yUp] = ask(0, SPAN);
	return ([x, y]) => [
		x0 + ((xRight - x0) * x + (xUp - x0) * y) / SPAN,
		y0 + ((yRight - y0) * x + (yUp - y0) * y) / SPAN,
	];
}
