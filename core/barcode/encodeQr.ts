import { OcrError } from '../errors';
import type { Modules } from './types';

/** Restores 15 % of the symbol: enough for labels, which are scratched rather than torn. */
const ERROR_CORRECTION = 'M';

/**
 * The modules of a text as a QR code (ISO/IEC 18004), in UTF-8.
 * @throws OcrError parameter, when the text is empty or too long
 */
export async function encodeQr(text: string): Promise<Modules> {
	const { raw } = await import('bwip-js');
	try {
		const [symbol] = raw('qrcode', text, `eclevel=${ERROR_CORRECTION}`);
		if (symbol && 'pixs' in symbol) return { size: symbol.pixx, cells: symbol.pixs };
	} catch {
		throw new OcrError('parameter', 'The content of the QR code is empty or too long.', {
			description: 'Use at most about 2,000 characters.',
		});
	}
	throw new OcrError('internal', 'The QR code has no modules.');
}
