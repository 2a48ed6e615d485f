import { drawSeries } from '../drawSeries.mjs';
import { formatTable } from '../formatTable.mjs';
import { openOurs } from '../openOurs.mjs';
import { scoreText } from '../scoreText.mjs';
import { mean } from '../statistics.mjs';

/**
 * Scores over drawn pages: lone digits, small lines beside large letters, watermarks, small print.
 *
 * @returns {Promise<string>}
 */
export async function series() {
	const ours = openOurs();
	const scores = new Map();
	for (const { series: name, picture, truth } of await drawSeries()) {
		const read = scoreText(truth, await ours.read(picture));
		scores.set(name, [...(scores.get(name) ?? []), read]);
	}
	ours.end();
	const average = (list, key) => mean(list.map((one) => one[key])).toFixed(3);
	const rows = [...scores].map(([name, list]) => [name, list.length, average(list, 'score'), average(list, 'tokenF1')]);
	return formatTable(['series', 'pages', 'score', 'tokenF1'], rows);
}
