// A worker without models that does what the name of the task says; it serves as process and thread.
const { existsSync, writeFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');

const post = (message) => (parentPort ? parentPort.postMessage(message) : process.send(message));

const TASKS = {
	echo: (input) => input,
	who: () => process.pid,
	threads: async (milliseconds, threads) => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		return threads;
	},
	environment: () => ({ ...process.env }),
	slow: async (milliseconds) => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		return process.pid;
	},
	hang: () => {
		for (;;);
	},
	crash: () => process.exit(3),
	crashOnce: (marker) => {
		if (existsSync(marker)) return 'second try';
		writeFileSync(marker, '');
		return process.abort();
	},
	big: (bytes) => new Uint8Array(bytes).fill(7),
	fat: () => 'fat',
	collect: async (_input, _threads, nextPart) => {
		const parts = [];
		for (;;) {
			const message = await nextPart();
			if (!('part' in message)) return { parts, end: message.isOver ?? message.failure };
			parts.push(message.part);
		}
	},
	half: async (_input, _threads, nextPart) => (await nextPart()).part,
	crashInside: async (marker, _threads, nextPart) => {
		const { part } = await nextPart();
		if (existsSync(marker)) return part;
		writeFileSync(marker, '');
		await nextPart();
		return process.abort();
	},
	read: () => ({ format: 'PNG', pageCount: 1, pages: [] }),
};

let takePart;

/** Asks the host for the next part of the input and waits for what it says. */
function partsOf(id) {
	return () =>
		new Promise((resolve) => {
			takePart = resolve;
			post({ type: 'next', id });
		});
}

async function serve(message) {
	if (message.type === 'start') return post({ type: 'ready' });
	if (message.type === 'part') return takePart(message);
	const { id, task, threads, input } = message;
	const memory = task === 'fat' ? 1e12 : 1e6;
	if (task === 'refuse') {
		const failure = { kind: 'damaged', code: 'LOCAL.0201', message: 'The file is cut off.' };
		return post({ type: 'failed', id, failure, memory });
	}
	return post({ type: 'done', id, output: await TASKS[task](input, threads, partsOf(id)), memory });
}

if (parentPort) parentPort.on('message', serve);
else {
	process.on('message', serve);
	process.on('disconnect', () => process.exit());
}
