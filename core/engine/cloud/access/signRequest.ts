import { createHash, createHmac } from 'node:crypto';

import type { AccessKeys } from './types';

const ALGORITHM = 'SDK-HMAC-SHA256';

/** Stands in place of the hash when the body is not signed. */
const CONTENT_HASH_HEADER = 'x-sdk-content-sha256';

/** A request as it goes over the wire. */
export interface SignableRequest {
	readonly method: string;
	/** Absolute, with the query. */
	readonly url: string;
	/** All of them are signed, in any case; `host` and `X-Sdk-Date` are added when missing. */
	readonly headers: Readonly<Record<string, string>>;
	/** The very bytes that are sent; a string means its UTF-8 bytes. */
	readonly body?: string | Uint8Array;
}

export interface SignedRequest {
	/** The given headers with `host`, `X-Sdk-Date`, `X-Security-Token` and `Authorization`. */
	readonly headers: Readonly<Record<string, string>>;
	/** For finding out why a signature is refused. */
	readonly canonicalRequest: string;
	readonly stringToSign: string;
}

/**
 * Signs a request with an access key by the rules of SDK-HMAC-SHA256. The cloud accepts dates that
 * differ from its own by at most 15 minutes.
 */
export function signRequest(
	request: SignableRequest,
	keys: AccessKeys,
	date: Date = new Date(),
): SignedRequest {
	const url = new URL(request.url);
	const headers = completeHeaders(request.headers, { host: url.host, date, keys });
	const signed = Object.entries(headers)
		.map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
		.sort(([a], [b]) => compareText(a, b));
	const names = signed.map(([name]) => name).join(';');
	const valueOf = (name: string) => signed.find(([other]) => other === name)?.[1];
	const canonicalRequest = [
		request.method.toUpperCase(),
		canonicalPath(url.pathname),
		canonicalQuery(url.search),
		signed.map(([name, value]) => `${name}:${value}\n`).join(''),
		names,
		valueOf(CONTENT_HASH_HEADER) ?? sha256(request.body ?? ''),
	].join('\n');
	const stringToSign = [ALGORITHM, valueOf('x-sdk-date'), sha256(canonicalRequest)].join('\n');
	const signature = createHmac('sha256', keys.secretKey).update(stringToSign).digest('hex');
	const authorization = `${ALGORITHM} Access=${keys.accessKey}, SignedHeaders=${names}, Signature=${signature}`;
	return {
		headers: { ...headers, Authorization: authorization },
		canonicalRequest,
		stringToSign,
	};
}

interface Additions {
	readonly host: string;
	readonly date: Date;
	readonly keys: AccessKeys;
}

function completeHeaders(
	headers: Readonly<Record<string, string>>,
	{ host, date, keys }: Additions,
): Record<string, string> {
	const present = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
	const complete: Record<string, string> = { ...headers };
	if (!present.has('host')) complete.host = host;
	if (!present.has('x-sdk-date')) complete['X-Sdk-Date'] = formatDate(date);
	if (keys.securityToken && !present.has('x-security-token')) {
		complete['X-Security-Token'] = keys.securityToken;
	}
	return complete;
}

/** `20240102T030405Z` */
function formatDate(date: Date): string {
	return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** The slash at the end belongs to the signature only; the address called has none. */
function canonicalPath(pathname: string): string {
	const path = pathname
		.split('/')
		.map((piece) => encode(decode(piece)))
		.join('/');
	return path.endsWith('/') ? path : `${path}/`;
}

function canonicalQuery(search: string): string {
	return search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '')
		.map((pair) => {
			const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
			return [decodeQuery(name), decodeQuery(value)] as const;
		})
		.sort(([a, x], [b, y]) => compareText(a, b) || compareText(x, y))
		.map(([name, value]) => `${encode(name)}=${encode(value)}`)
		.join('&');
}

/** In a query a plus sign is a blank. */
function decodeQuery(text: string): string {
	return decode(text.replace(/\+/g, ' '));
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A lone `%` is no encoding: it is taken as it stands and encoded below.
		return text;
	}
}

/** Percent-encoding that leaves only the unreserved characters of RFC 3986. */
function encode(text: string): string {
	return encodeURIComponent(text).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** By UTF-16 code unit, as the official SDK sorts, and not by the rules of a language. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
