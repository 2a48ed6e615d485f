import { OcrError } from '../errors';
import type { Reader } from './types';

/** Stands in for the local reader of a document that only the cloud can read so far. */
export function readerToCome(documents: string): Reader {
	return async () => {
		throw new OcrError('language', `${documents} cannot be read by the local engine yet.`, {
			description: 'Choose the Huawei Cloud engine for them.',
		});
	};
}
