import type { Size } from '../headers/size';
import type { LayerLine } from '../types';
import { cutLines } from './cutLines';
import type { Pdfium } from './loadPdfium';
import type { PagePicture } from './pagePictures';
import { readCharacters } from './readCharacters';
import { isTrustworthy } from './isTrustworthy';
import { toDevice } from './toDevice';

export interface TextLayerRequest {
	readonly page: number;
	/** Pixels of the rendered page. */
	readonly image: Size;
	readonly pictures: readonly PagePicture[];
}

/** The page's own text as lines, undefined where recognition is the safer way. */
export function readTextLayer(
	pdfium: Pdfium,
	{ page, image, pictures }: TextLayerRequest,
): readonly LayerLine[] | undefined {
	const text = pdfium.FPDFText_LoadPage(page);
	if (text === 0) return undefined;
	try {
		const map = toDevice(pdfium, page, image);
		const characters = readCharacters(pdfium, text, map);
		if (!isTrustworthy(characters, { image, pictures, map })) return undefined;
		const lines = cutLines(characters);
		return lines.length > 0 ? lines : undefined;
	} finally {
		pdfium.FPDFText_ClosePage(text);
	}
}
