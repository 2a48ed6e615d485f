import type { IncomingMessage } from 'node:http';
import { OcrError } from '../../errors';
import { checkUrl } from './checkUrl';
import { explainStatus } from './explainStatus';
import { guardedLookup } from './guardedLookup';
import type { Resolve } from './guardedLookup';
import { readBody, tooLarge } from './readBody';
import { requestUrl } from './requestUrl';

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

export interface FetchUrlOptions {
	readonly maxBytes: number;
	readonly allowPrivate?: boolean;
	readonly signal: AbortSignal;
	/** Stands in for DNS in tests. */
	readonly resolve?: Resolve;
}

/** @throws OcrError address, download, size */
export async function fetchUrl(text: string, options: FetchUrlOptions): Promise<Uint8Array> {
	const { allowPrivate, maxBytes, signal, resolve } = options;
	const lookup = allowPrivate ? undefined : guardedLookup(resolve);
	let url = checkUrl(text, { allowPrivate });
	for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
		const answer = await requestUrl(url, { lookup, signal }).catch((caught: unknown) => {
			throw explainConnection(caught, url.hostname);
		});
		const status = answer.statusCode ?? 0;
		const target = REDIRECTS.includes(status) ? answer.headers.location : undefined;
		if (target === undefined) return receive(answer, { host: url.hostname, maxBytes });
		answer.destroy();
		url = checkUrl(target, { allowPrivate, base: url });
	}
	throw new OcrError('download', `${url.hostname} redirects more than ${MAX_REDIRECTS} times.`, {
		description: 'Give the address of the file itself.',
	});
}

interface Receiving {
	readonly host: string;
	readonly maxBytes: number;
}

async function receive(
	answer: IncomingMessage,
	{ host, maxBytes }: Receiving,
): Promise<Uint8Array> {
	const status = answer.statusCode ?? 0;
	if (status < 200 || status > 299) {
		answer.destroy();
		throw explainStatus(status, host);
	}
	if (Number(answer.headers['content-length'] ?? 0) > maxBytes) {
		answer.destroy();
		throw tooLarge(maxBytes);
	}
	return readBody(answer, maxBytes).catch((caught: unknown) => {
		throw explainConnection(caught, host);
	});
}

/** Never quotes the cause, which may repeat the whole address. */
function explainConnection(caught: unknown, host: string): Error {
	if (caught instanceof OcrError) return caught;
	const code = caught instanceof Error && 'code' in caught ? String(caught.code) : '';
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
		return new OcrError('address', `The name ${host} cannot be found.`, {
			description: 'Check the address and the network.',
		});
	}
	const detail = /^[A-Z0-9_]+$/.test(code) ? ` (${code})` : '';
	return new OcrError('download', `The connection to ${host} could not be used${detail}.`, {
		description: 'Check the address and the network, then try again.',
	});
}
