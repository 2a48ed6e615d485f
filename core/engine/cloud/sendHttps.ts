import * as http from 'node:http';
import * as https from 'node:https';

import type { CloudAnswer, CloudTransport } from './types';

/** An answer longer than this is none of the service's. Bytes. */
const MAX_ANSWER = 64 * 1_048_576;

/** Nothing comes or goes for so long: the connection counts as lost. Milliseconds. */
const IDLE_TIME = 60_000;

/** Sends calls over connections of its own, kept open between calls; TLS 1.2 at least. */
export function createSender(): CloudTransport {
	const agents = {
		'https:': new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2' }),
		'http:': new http.Agent({ keepAlive: true }),
	};
	return async (request) =>
		await new Promise<CloudAnswer>((resolve, reject) => {
			const isPlain = request.url.startsWith('http:');
			const { method, url, body, signal } = request;
			const outgoing = (isPlain ? http : https).request(url, {
				method,
				headers: { ...request.headers, 'Content-Length': Buffer.byteLength(body ?? '') },
				agent: agents[isPlain ? 'http:' : 'https:'],
				signal,
				timeout: IDLE_TIME,
			});
			outgoing.on('timeout', () => outgoing.destroy(lost('ETIMEDOUT')));
			outgoing.on('error', reject);
			outgoing.on('response', (incoming) => {
				collect(incoming).then((text) => resolve(toAnswer(incoming, text)), reject);
			});
			outgoing.end(body);
		});
}

async function collect(incoming: http.IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of incoming as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > MAX_ANSWER) throw lost('EMSGSIZE');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function toAnswer(incoming: http.IncomingMessage, body: string): CloudAnswer {
	const headers = Object.entries(incoming.headers).map(
		([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
	);
	return { status: incoming.statusCode ?? 0, headers: Object.fromEntries(headers), body };
}

function lost(code: string): Error {
	return Object.assign(new Error(code), { code });
}
