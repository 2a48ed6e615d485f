import { OcrError } from '../../core/errors';

/** n8n tells a cancelled execution from a failed one by this word. */
export const CANCELED = new OcrError('cancelled', 'The execution was canceled');
