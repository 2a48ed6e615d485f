import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Keys that the loopback cloud knows: access key to secret. */
export type KnownKeys = Readonly<Record<string, string>>;

const AUTHORIZATION =
	/^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([a-z0-9;_-]+), Signature=([0-9a-f]{64})$/;

const FIFTEEN_MINUTES = 15 * 60_000;

/**
 * Why the signature of a request is refused; undefined when it holds. Written from the rules alone,
 * with nothing of the signer under test, over the raw request line and the raw body.
 */
export function verifySignature(
	request: IncomingMessage,
	body: Buffer,
	keys: KnownKeys,
): string | undefined {
	const [, access, names, signature] =
		AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
	if (!access || !names || !signature) return 'Incorrect IAM authentication information: format';
	const secret = keys[access];
	if (secret === undefined) return 'Get secretKey failed';
	const signed = names.split(';');
	if (!signed.includes('x-sdk-date')) return 'X-Sdk-Date is not signed';
	if ([...signed].sort().join(';') !== names) return 'signed headers are not in order';
	const date = String(request.headers['x-sdk-date']);
	const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
	const time = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
	if (!(Math.abs(Date.now() - time) < FIFTEEN_MINUTES)) return 'X-Sdk-Date is out of range';
	if (request.headers['x-security-token'] && !signed.includes('x-security-token')) {
		return 'X-Security-Token is not signed';
	}
	const [path = '/', query = ''] = (request.url ?? '/').split('?');
	let canonical = `${request.method}\n${path.endsWith('/') ? path : `${path}/`}\n`;
	canonical += `${query.split('&').sort().join('&')}\n`;
	for (const name of signed) canonical += `${name}:${String(request.headers[name]).trim()}\n`;
	canonical += `\n${names}\n`;
	canonical += request.headers['x-sdk-content-sha256'] ?? digest(body);
	const expected = createHmac('sha256', secret)
		.update(`SDK-HMAC-SHA256\n${date}\n${digest(Buffer.from(canonical))}`)
		.digest('hex');
	return expected === signature ? undefined : 'verify aksk signature fail';
}

function digest(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
