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
	const results = await askAlternately(await ensurePeers(wanted.peers), pictures, wanted.rounds);
	const [first] = results;
	const table = formatTable(
		['engine', 'mean ms', 'median ms', `time / ${first.title}`, 'score', 'tokenF1', 'unread'],
		results.map(({ title, answers }) => [
			title,
			averageTime(answers).toFixed(0),
			median(answers.map(({ ms }) => ms)).toFixed(0),
			(averageTime(answers) / averageTime(first.answers)).toFixed(2),
			mean(answers.map(({ score }) => score)).toFixed(3),
			mean(answers.map(({ tokenF1 }) => tokenF1)).toFixed(3),
			answers.filter(({ failure }) => failure).length,
		]),
	);
	return `${pictures.length} pictures, ${wanted.rounds} rounds\n\n${table}`;
}

const averageTime = (answers) => mean(answers.map(({ ms }) => ms));
