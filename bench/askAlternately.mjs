import { openPeer } from './peers/openPeer.mjs';
import { readProcessFamily } from './processFamily.mjs';
import { scoreText } from './scoreText.mjs';

/**
 * Lets every engine read every picture, one engine after the other picture by picture, so that
 * whatever else the machine does meets them all alike.
 *
 * @param {readonly import('./peers/peerCommands.mjs').PeerCommand[]} commands
 * @param {readonly import('./listPictures.mjs').Picture[]} pictures
 * @param {{rounds: number, score?: (truth: object, text: string) => object}} options `score` rates
 * a text; as general text unless told otherwise
 */
export async function askAlternately(commands, pictures, { rounds, score = scoreText }) {
	const peers = [];
	for (const command of commands) peers.push(await openPeer(command));
	const results = peers.map(({ title }) => ({ title, answers: [] }));
	try {
		// Weights are loaded at the first picture by some; that is start-up time.
		for (const peer of peers) await peer.ask(pictures[0].path, hintsOf(pictures[0].truth));
		for (let turn = 0; turn < rounds * pictures.length; turn++) {
			const { name, path, truth } = pictures[turn % pictures.length];
			process.stderr.write(`\r\u001b[K${turn + 1}/${rounds * pictures.length} ${name}`);
			for (let k = 0; k < peers.length; k++) {
				// Another one begins at each picture.
				const index = (turn + k) % peers.length;
				const answer = await askWithCpu(peers[index], path, hintsOf(truth));
				results[index].answers.push({ name, ...answer, ...score(truth, answer.text) });
			}
		}
	} finally {
		process.stderr.write('\r\u001b[K');
		await Promise.all(peers.map((peer) => peer.end()));
	}
	return results;
}

/** What an engine that cannot find it out by itself is told of a picture. */
const hintsOf = ({ language, lines }) => ({ language, lines: lines?.length });

/** The answer, and how long processors worked for it, which says more than the clock on a busy machine. */
async function askWithCpu(peer, path, hints) {
	const before = await readCpu(peer.pid);
	const answer = await peer.ask(path, hints);
	return { ...answer, cpu: (await readCpu(peer.pid)) - before };
}

const readCpu = async (pid) =>
	(await readProcessFamily(pid)).reduce((sum, { cpu }) => sum + cpu, 0);
