import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

export interface RequestOptions {
	readonly lookup?: LookupFunction;
	readonly signal: AbortSignal;
}

/** One GET without following redirects; resolves as soon as the head of the answer is there. */
export function requestUrl(
	url: URL,
	{ lookup, signal }: RequestOptions,
): Promise<http.IncomingMessage> {
	const { request } = url.protocol === 'https:' ? https : http;
	const auth = url.username
		? `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
		: undefined;
	return new Promise((resolve, reject) => {
		request(url, {
			// A connection of its own: a kept one may lead to an address that was never checked.
			agent: false,
			auth,
			headers: { accept: 'image/*, application/pdf, */*;q=0.5', 'accept-encoding': 'identity' },
			lookup,
			signal,
		})
			.on('response', resolve)
			.on('error', reject)
			.end();
	});
}
