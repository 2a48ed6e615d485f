import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { askAlternately } from '../askAlternately.mjs';
import { ensurePeers } from '../peers/ensurePeers.mjs';
import { mean, median } from '../statistics.mjs';

/**
 * Time a picture and score of every engine, over the same pictures in one run.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function compare(wanted) {
	const pictures = await listPictures(wanted);
	const results = await askAlternately(await ensurePeers(wanted.peers), pictures, wanted);
	const [first] = results;
	const table = formatTable(
		['engine', 'mean ms', 'median ms', 'CPU ms', 'time', 'CPU', 'score', 'tokenF1', 'unread'],
		results.map(({ title, answers }) => [
			title,
			average(answers, 'ms').toFixed(0),
			median(answers.map(({ ms }) => ms)).toFixed(0),
			average(answers, 'cpu').toFixed(0),
			ratio(first.answers, answers, 'ms'),
			ratio(first.answers, answers, 'cpu'),
			average(answers, 'score').toFixed(3),
			average(answers, 'tokenF1').toFixed(3),
			answers.filter(({ failure }) => failure).length,
		]),
	);
	const note = `"time" and "CPU": ${first.title} as a share of the engine.`;
	return `${pictures.length} pictures, ${wanted.rounds} rounds. ${note}\n\n${table}`;
}

const average = (answers, key) => mean(answers.map((answer) => answer[key]));

/** What the first engine takes as a share of what another takes. */
const ratio = (first, other, key) => (average(first, key) / average(other, key)).toFixed(2);
