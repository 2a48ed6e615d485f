import { OcrError } from '../../../errors';

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * An endpoint as typed, made to an address without a slash at the end; `https://` may be left out.
 * Plain `http` is accepted for the own machine only, as keys and documents travel over it.
 * @param label what the field or variable is called where the user typed it
 * @throws OcrError credentials
 */
export function checkEndpoint(typed: string, label: string): string {
	const text = typed.trim();
	const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
	if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
		throw new OcrError('credentials', `${label} is not a web address.`, {
			description: 'Use an address such as https://ocr.ap-southeast-1.myhuaweicloud.com.',
		});
	}
	if (url.search || url.hash) {
		throw new OcrError('credentials', `${label} has something after "?" or "#".`, {
			description: 'Give only the host, and a path where the service lies behind one.',
		});
	}
	if (url.protocol === 'http:' && !LOOPBACK_HOSTS.has(url.hostname)) {
		throw new OcrError('credentials', `${label} starts with http://, which is not encrypted.`, {
			description: 'Use https://. Plain http:// is possible for this machine (localhost) only.',
		});
	}
	return (url.origin + url.pathname).replace(/\/+$/, '');
}

function parse(text: string): URL | undefined {
	return URL.canParse(text) ? new URL(text) : undefined;
}
