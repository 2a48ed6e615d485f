import type { Image } from '../../image/image';
import { damaged } from '../damaged';
import type { Size } from '../headers/size';
import { heapOf } from './heap';
import type { Pdfium } from './loadPdfium';

/** Flags of fpdfview.h: with annotations, red before blue. */
const WITH_ANNOTATIONS = 0x01;
const RED_FIRST = 0x10;

/** `FPDFBitmap_BGRx`: four bytes a pixel, of which the last is not used. */
const FOUR_BYTES = 3;
const WHITE = 0xffffffff;

/** The page on white paper, turned as its /Rotate says. @throws OcrError damaged */
export function renderPage(pdfium: Pdfium, page: number, { width, height }: Size): Image {
	const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, FOUR_BYTES, 0, 0);
	if (bitmap === 0) throw damaged('PDF');
	try {
		pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
		pdfium.FPDF_RenderPageBitmap(
			bitmap,
			page,
			0,
			0,
			width,
			height,
			0,
			WITH_ANNOTATIONS | RED_FIRST,
		);
		const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
		const stride = pdfium.FPDFBitmap_GetStride(bitmap);
		const heap = heapOf(pdfium);
		const data = new Uint8Array(width * height * 3);
		for (let y = 0, to = 0; y < height; y += 1) {
			let from = start + y * stride;
			for (let x = 0; x < width; x += 1, from += 4, to += 3) {
				data[to] = heap[from] ?? 0;
				data[to + 1] = heap[from + 1] ?? 0;
				data[to + 2] = heap[from + 2] ?? 0;
			}
		}
		return { width, height, channels: 3, data };
	} finally {
		pdfium.FPDFBitmap_Destroy(bitmap);
	}
}
