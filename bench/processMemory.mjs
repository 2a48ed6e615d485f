import { readdir, readFile } from 'node:fs/promises';

/**
 * @typedef {object} ProcessMemory
 * @property {number} pid
 * @property {number} now resident megabytes
 * @property {number} peak highest resident megabytes since the process began
 */

/**
 * Memory of a process and of everything that it started. Linux only.
 *
 * @param {number} root
 * @returns {Promise<ProcessMemory[]>} the process itself first
 */
export async function readProcessMemory(root) {
	const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
	const all = (await Promise.all(pids.map(readStatus))).filter((status) => status !== undefined);
	const family = all.filter(({ pid }) => pid === root);
	// The list grows while it is walked: children of children are found as well.
	for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
	return family.map(({ pid, now, peak }) => ({ pid, now, peak }));
}

/** The status of a process, or undefined when it has just ended or holds no memory. */
async function readStatus(pid) {
	const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	const value = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]);
	const now = value('VmRSS') / 1024;
	if (Number.isNaN(now)) return undefined;
	return { pid: Number(pid), parent: value('PPid'), now, peak: value('VmHWM') / 1024 };
}
