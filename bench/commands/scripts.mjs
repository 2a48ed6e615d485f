import { askAlternately } from '../askAlternately.mjs';
import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { ensurePeers } from '../peers/ensurePeers.mjs';
import { mean } from '../statistics.mjs';

const PEERS = ['ours', 'tesseractProgram'];

/**
 * Score by script, beside Tesseract, which is told the language while this package is not.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function scripts(wanted) {
	const pictures = await listPictures({ ...wanted, capability: 'multilingual-text' });
	const peers = await ensurePeers(PEERS);
	const results = await askAlternately(peers, pictures, wanted);
	const names = [...new Set(pictures.map(({ truth }) => truth.script))].sort();
	const rows = [...names, 'all'].map((script) => {
		const chosen = pictures.flatMap(({ truth }, i) =>
			script === 'all' || truth.script === script ? [i] : [],
		);
		const scores = results.flatMap(({ answers }) => scoresOf(chosen.map((i) => answers[i])));
		return [script, chosen.length, ...scores];
	});
	const head = results.flatMap(({ title }) => [`${title}: score`, 'tokenF1']);
	return `${pictures.length} pictures\n\n${formatTable(['script', 'pictures', ...head], rows)}`;
}

/** Means over the pictures that an engine could read: it may lack the model of a language. */
function scoresOf(answers) {
	const read = answers.filter(({ failure }) => failure === undefined);
	if (read.length === 0) return ['-', '-'];
	return ['score', 'tokenF1'].map((key) => mean(read.map((answer) => answer[key])).toFixed(3));
}
