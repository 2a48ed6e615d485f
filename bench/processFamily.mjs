import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second in `/proc`, on every usual Linux. */
const TICKS = 100;

/**
 * @typedef {object} Process
 * @property {number} pid
 * @property {number} now resident megabytes
 * @property {number} peak highest resident megabytes since the process began
 * @property {number} cpu milliseconds that processors have worked for it, over all its threads
 */

/**
 * A process and everything that it started. Linux only; elsewhere there is none.
 *
 * @param {number} root
 * @returns {Promise<Process[]>} the process itself first
 */
export async function readProcessFamily(root) {
	const names = await readdir('/proc').catch(() => []);
	const pids = names.filter((name) => /^\d+$/.test(name));
	const all = (await Promise.all(pids.map(readProcess))).filter((found) => found !== undefined);
	const family = all.filter(({ pid }) => pid === root);
	// The list grows while it is walked: children of children are found as well.
	for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
	return family;
}

/** A process, or undefined when it has just ended or holds no memory. */
async function readProcess(pid) {
	const read = async (file) => await readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
	const [status, stat] = await Promise.all([read('status'), read('stat')]);
	const value = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
	const now = value('VmRSS') / 1024;
	if (Number.isNaN(now) || stat === '') return undefined;
	// The name, in brackets, may hold spaces; user and system time are the 12th and 13th after it.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	const cpu = ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
	return { pid: Number(pid), parent: value('PPid'), now, peak: value('VmHWM') / 1024, cpu };
}
