import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { ensurePeers } from '../peers/ensurePeers.mjs';
import { openPeer } from '../peers/openPeer.mjs';
import { readProcessFamily } from '../processFamily.mjs';
import { drawPage } from '../drawPage.mjs';

/**
 * From the start of a process to the text of a small picture, and the highest memory over the set:
 * the sum over the process and those that it started, each at its own highest.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function footprint(wanted) {
	const pictures = await listPictures(wanted);
	const small = await drawPage({ lines: 3 });
	const rows = [];
	for (const command of await ensurePeers(wanted.peers)) {
		const start = performance.now();
		const peer = await openPeer(command);
		await peer.ask(small.path);
		const started = performance.now() - start;
		for (const { path } of pictures) await peer.ask(path);
		const processes = await readProcessFamily(peer.pid);
		await peer.end();
		const peak = processes.reduce((sum, process) => sum + process.peak, 0);
		rows.push([peer.title, started.toFixed(0), peak.toFixed(0), processes.length]);
	}
	const head = ['engine', 'start to first text, ms', 'peak memory, MB', 'processes'];
	return `${pictures.length} pictures\n\n${formatTable(head, rows)}`;
}
