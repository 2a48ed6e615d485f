import { OcrError } from '../errors';
import type { Bars } from './types';

/** Code set A and B hold these characters; set C is chosen for pairs of digits. */
const ENCODABLE = /^[\x20-\x7e]+$/;

/**
 * The bars of a text in Code 128 (ISO/IEC 15417), with start, check and stop characters.
 * @throws OcrError parameter, when the text is empty or holds characters outside of ASCII
 */
export async function encodeCode128(text: string): Promise<Bars> {
	if (!ENCODABLE.test(text)) {
		throw new OcrError('parameter', `The number '${text}' cannot be printed as Code 128.`, {
			description: 'Use letters, digits and signs of ASCII only.',
		});
	}
	const { raw } = await import('bwip-js');
	const [symbol] = raw('code128', text, {});
	if (!symbol || !('sbs' in symbol)) throw new OcrError('internal', 'Code 128 has no bars.');
	return symbol.sbs;
}

/** Width of a symbol in modules. */
export function countModules(bars: Bars): number {
	return bars.reduce((sum, width) => sum + width, 0);
}
