import { setTimeout as pause } from 'node:timers/promises';

import { url } from './server';

/** How long n8n may take from its first answer until all that it serves is there. */
const PATIENCE_MS = 30_000;

/** Sends something to the running n8n, again while it knows nothing of the path yet. */
export async function post(path: string, init: RequestInit): Promise<Response> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		const answer = await fetch(`${url()}${path}`, { method: 'POST', ...init });
		if (answer.status !== 404 || Date.now() > end) return answer;
		await pause(500);
	}
}
