import { OcrError } from '../../errors';
import type { Document, OpenOptions } from '../types';

export async function openPdf(_bytes: Uint8Array, _options: OpenOptions): Promise<Document> {
	throw new OcrError('format', 'PDF files cannot be opened yet.');
}
