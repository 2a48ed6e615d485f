import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something holds, for at most five seconds. */
export async function waitUntil(holds: () => boolean): Promise<void> {
	const end = Date.now() + 5000;
	while (!holds()) {
		if (Date.now() > end) throw new Error('It did not become so in time.');
		await sleep(10);
	}
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
