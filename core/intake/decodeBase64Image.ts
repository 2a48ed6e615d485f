import { OcrError } from '../errors';

const DATA_PREFIX = /^data:[^,]{0,200};base64,/i;

const ADVICE =
	'Give the plain Base64 of a picture or a PDF; a prefix such as data:image/png;base64, may stand before it.';

/**
 * Strict Base64: white space and a `data:` prefix are passed over, the URL-safe alphabet and
 * missing padding are taken, anything else is refused instead of skipped.
 * @throws OcrError parameter
 */
export function decodeBase64Image(text: string): Uint8Array {
	const compact = text.trim().replace(DATA_PREFIX, '').replace(/\s+/g, '');
	if (compact === '') throw refuse('The Base64 text is empty.');
	const standard = compact.replaceAll('-', '+').replaceAll('_', '/');
	if (/^(https?|obs):\/\//i.test(text.trim())) {
		throw refuse('This is an address, not Base64 text.', 'Use the URL input for it.');
	}
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(standard)) {
		throw refuse('This is not Base64 text: it holds characters that Base64 does not have.');
	}
	const bare = standard.replace(/=+$/, '');
	const isPadded = bare.length !== standard.length;
	if (bare.length % 4 === 1 || (isPadded && standard.length % 4 !== 0)) {
		throw refuse('The Base64 text is cut off: its length does not come out even.');
	}
	return new Uint8Array(Buffer.from(bare, 'base64'));
}

function refuse(message: string, description = ADVICE): OcrError {
	return new OcrError('parameter', message, { description });
}
