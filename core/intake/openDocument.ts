import { checkBytes, checkFormat } from './checkLimits';
import { openPdf } from './pdf/openPdf';
import { probeFile } from './probeFile';
import { openRaster } from './raster/openRaster';
import type { Document, OpenOptions } from './types';

/**
 * Opens a picture or a PDF. Bytes, format, sides and pixels are checked by the headers, before
 * anything is decoded; `close` frees what the decoders hold.
 * @throws OcrError format, size, damaged, password
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<Document> {
	checkBytes(bytes, options);
	const { format } = probeFile(bytes);
	checkFormat(format, options.formats);
	return format === 'PDF' ? openPdf(bytes, options) : openRaster(bytes, format, options);
}
