import { checkPixels } from '../checkLimits';
import { damaged } from '../damaged';
import type { Size } from '../headers/size';
import type { OpenOptions, Page } from '../types';
import type { Pdfium } from './loadPdfium';
import { findPictures, pictureDensity } from './pagePictures';
import { readTextLayer } from './readTextLayer';
import { renderPage } from './renderPage';

/** Points of PDF an inch. */
const POINTS = 72;

/** The resolution that positions of a PDF page are told in. */
const SENT_DPI = 144;

/** Scans are usually read best between 200 and 300 dpi. */
const RENDER_DPI = 200;

/** Beyond this no letter of a page becomes easier to read, while time and memory grow. */
const MAX_RENDER_SIDE = 3500;

/** `FLAT_NORMALDISPLAY` of fpdf_flatten.h. */
const FOR_DISPLAY = 0;

export interface PdfPageRequest {
	/** PDFium's document handle. */
	readonly document: number;
	/** From 1. */
	readonly number: number;
	readonly options: OpenOptions;
}

/** Renders a page and reads its own text. @throws OcrError size, damaged */
export function readPdfPage(pdfium: Pdfium, request: PdfPageRequest): Page {
	return withForms(pdfium, request.document, (form) =>
		withPage(pdfium, request, (page) => {
			// Draws up form fields that have a value but no appearance.
			pdfium.FORM_OnAfterLoadPage(page, form);
			// Form fields and stamps become part of the page, so that they are seen and read like it.
			pdfium.FPDFPage_Flatten(page, FOR_DISPLAY);
			pdfium.FORM_OnBeforeClosePage(page, form);
			return withPage(pdfium, request, (flat) => readFlatPage(pdfium, flat, request));
		}),
	);
}

function readFlatPage(pdfium: Pdfium, page: number, { number, options }: PdfPageRequest): Page {
	const points = {
		width: pdfium.FPDF_GetPageWidthF(page),
		height: pdfium.FPDF_GetPageHeightF(page),
	};
	const sent = scale(points, SENT_DPI / POINTS);
	checkPixels(sent, options);
	const pictures = findPictures(pdfium, page);
	const density = Math.max(RENDER_DPI / POINTS, pictureDensity(pictures, points));
	const size = scale(
		points,
		Math.min(density, MAX_RENDER_SIDE / Math.max(points.width, points.height)),
	);
	const image = renderPage(pdfium, page, size);
	return {
		number,
		image,
		toSent: [sent.width / size.width, 0, 0, 0, sent.height / size.height, 0],
		sentWidth: sent.width,
		sentHeight: sent.height,
		textLayer: readTextLayer(pdfium, { page, image, pictures }),
	};
}

function scale({ width, height }: Size, factor: number): Size {
	return {
		width: Math.max(1, Math.round(width * factor)),
		height: Math.max(1, Math.round(height * factor)),
	};
}

function withPage<T>(
	pdfium: Pdfium,
	{ document, number }: PdfPageRequest,
	use: (page: number) => T,
): T {
	const page = pdfium.FPDF_LoadPage(document, number - 1);
	if (page === 0) throw damaged('PDF');
	try {
		return use(page);
	} finally {
		pdfium.FPDF_ClosePage(page);
	}
}

function withForms<T>(pdfium: Pdfium, document: number, use: (form: number) => T): T {
	const info = pdfium.PDFiumExt_OpenFormFillInfo();
	const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
	try {
		return use(form);
	} finally {
		pdfium.PDFiumExt_ExitFormFillEnvironment(form);
		pdfium.PDFiumExt_CloseFormFillInfo(info);
	}
}
