import { OcrError } from '../../errors';
import { isPublicAddress } from './isPublicAddress';
import { refusePrivate } from './guardedLookup';

/**
 * Parses an address of a file and refuses what may not be fetched. Messages name the host alone:
 * the rest may hold passwords and signatures.
 * @throws OcrError address
 */
export function checkUrl(
	text: string,
	{ allowPrivate = false, base = undefined as URL | undefined } = {},
): URL {
	const url = parse(text, base);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') {
		throw new OcrError('address', `Addresses that start with ${url.protocol} are not supported.`, {
			description: 'Use an http, https or obs address.',
		});
	}
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const isLiteral = url.hostname.startsWith('[') || /^[\d.]+$/.test(host);
	if (!allowPrivate && isLiteral && !isPublicAddress(host)) throw refusePrivate(host);
	return url;
}

function parse(text: string, base: URL | undefined): URL {
	try {
		return new URL(text.trim(), base);
	} catch {
		throw new OcrError('address', 'This is not a complete address.', {
			description: 'Give an address such as https://example.com/scan.png.',
		});
	}
}
