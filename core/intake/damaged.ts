import { OcrError } from '../errors';
import type { Format } from './types';

const SEND_AGAIN = 'Open it in a viewer to check it, then save, scan or download it again.';

/** The file ends too early. */
export function cutOff(format: Format, cause?: unknown): OcrError {
	return new OcrError('damaged', `The ${format} file is cut off: its end is missing.`, {
		description: SEND_AGAIN,
		cause,
	});
}

/** The file is whole in length, as far as one can tell, but cannot be decoded. */
export function damaged(format: Format, cause?: unknown): OcrError {
	return new OcrError('damaged', `The ${format} file is damaged and cannot be opened.`, {
		description: SEND_AGAIN,
		cause,
	});
}
