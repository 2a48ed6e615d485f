import { OcrError } from '../../errors';
import type { Reader } from '../types';

export const readGeneralText: Reader = async () => {
	throw new OcrError('internal', 'The reader is being built.');
};
