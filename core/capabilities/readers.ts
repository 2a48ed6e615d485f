import type { CapabilityId } from './index';
import { readGeneralText } from './general-text/reader';
import type { Reader } from './types';

/** The reader of every capability; only the worker imports this. */
export const READERS: Readonly<Record<CapabilityId, Reader>> = {
	'general-text': readGeneralText,
};
