import { createInterface } from 'node:readline';

/**
 * Reads pictures for the bench: a line of JSON in (`{path, hints}`), a line of JSON out (`{text, ms}` or
 * `{failure}`), after a first line `{ready: true}`.
 *
 * @param {() => Promise<(path: string, hints: object) => Promise<string>>} open loads an engine and gives its reader
 */
export async function serveRequests(open) {
	const read = await open();
	say({ ready: true });
	for await (const line of createInterface({ input: process.stdin })) {
		const { path, hints } = JSON.parse(line);
		const start = performance.now();
		try {
			const text = await read(path, hints);
			say({ text, ms: performance.now() - start });
		} catch (caught) {
			say({ failure: String(caught) });
		}
	}
	process.exit(0);
}

function say(message) {
	process.stdout.write(`${JSON.stringify(message)}\n`);
}
