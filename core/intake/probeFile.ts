import { explainForeign } from './explainForeign';
import { readSize } from './headers/readSize';
import { sniffFormat } from './sniffFormat';
import type { Format } from './types';

export interface FileProbe {
	readonly format: Format;
	/** Pixels as sent, before EXIF; absent for a PDF and where the header does not tell. */
	readonly width?: number;
	readonly height?: number;
}

/**
 * Format and size from the header, without decoding: cheap and safe in any process.
 * @throws OcrError format, when it is neither a picture nor a PDF
 */
export function probeFile(bytes: Uint8Array): FileProbe {
	const format = sniffFormat(bytes);
	if (!format) throw explainForeign(bytes);
	const size = format === 'PDF' ? undefined : readSize(bytes, format);
	return { format, width: size?.width, height: size?.height };
}
