import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';

import { authenticate } from '../core/engine/cloud/access/authenticate';
import { readCredential } from '../core/engine/cloud/access/readCredential';
import type { CloudAccess } from '../core/engine/cloud/access/types';
import { OcrError } from '../core/errors';

/** Set anew on every call, as n8n hands the same options in again after a new token. */
const OWN_HEADERS = new Set([
	'authorization',
	'host',
	'x-auth-token',
	'x-project-id',
	'x-sdk-date',
	'x-security-token',
]);

const BODILESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Adds the token or the signature to a request of n8n. The body is put into its final form first:
 * what is signed is what is sent.
 * @throws OcrError credentials
 */
export function authenticateRequest(
	values: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
): IHttpRequestOptions {
	const access = readCredential(values);
	const url = finalUrl(options);
	refuseForeign(url, access);
	const method = options.method ?? 'GET';
	const body = BODILESS.has(method) ? undefined : finalBody(options.body);
	const headers = Object.fromEntries(
		Object.entries(options.headers ?? {}).filter(([name]) => !OWN_HEADERS.has(name.toLowerCase())),
	);
	if (body !== undefined && !Object.keys(headers).some((name) => /^content-type$/i.test(name))) {
		headers['Content-Type'] = 'application/json';
	}
	const { auth } = access;
	const proof =
		auth.kind === 'user' ? { kind: 'token' as const, token: String(values.token ?? '') } : auth;
	const added = authenticate({ method, url: url.href, body }, access.place, proof);
	const final = { ...options, method, url: url.href, body, headers: { ...headers, ...added } };
	// Both are in the address now.
	delete final.qs;
	delete final.baseURL;
	return final;
}

function finalUrl({ url, baseURL, qs }: IHttpRequestOptions): URL {
	const isAbsolute = /^https?:\/\//i.test(url);
	const address =
		baseURL === undefined || isAbsolute
			? url
			: `${baseURL.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`;
	const final = new URL(address);
	for (const [name, value] of Object.entries(qs ?? {})) {
		for (const entry of [value].flat()) final.searchParams.append(name, String(entry));
	}
	// A plus sign means a blank in forms only; servers differ about it in a signature.
	final.search = final.search.replace(/\+/g, '%20');
	final.hash = '';
	return final;
}

function finalBody(body: IHttpRequestOptions['body']): string | Buffer | undefined {
	if (body === undefined || body === null || body === '') return undefined;
	if (typeof body === 'string' || Buffer.isBuffer(body)) return body;
	return JSON.stringify(body);
}

/** The cloud's own services, where tokens and signatures of the user belong. */
const CLOUD_HOST = /\.myhuaweicloud\.(?:com|cn|eu)$/;

/** A token sent to another host would let that host act as the user. */
function refuseForeign(url: URL, { place }: CloudAccess): void {
	const own = [place.endpoint, place.iamEndpoint].map((address) => new URL(address).origin);
	if (own.includes(url.origin)) return;
	if (url.protocol === 'https:' && CLOUD_HOST.test(url.hostname)) return;
	throw new OcrError('credentials', `The credential is not meant for ${url.host}.`, {
		description: 'It is used for the endpoint in the credential and for Huawei Cloud only.',
	});
}
