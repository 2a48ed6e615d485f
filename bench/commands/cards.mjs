import { readdir } from 'node:fs/promises';

import { askAlternately } from '../askAlternately.mjs';
import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { ensurePeers } from '../peers/ensurePeers.mjs';
import { scoreFields } from '../scoreFields.mjs';
import { mean, median } from '../statistics.mjs';

const PEERS = ['ourCards', 'passporteye', 'gutenyeMrz'];

/** Cards whose time is measured where the folder holds pictures of them. */
const TIMED = [
	...['passport', 'id-document', 'chile-id-card', 'peru-id-card', 'vietnam-id-card'],
	...['thailand-id-card', 'cambodian-idcard', 'myanmar-id-card', 'myanmar-driver-license'],
];

/**
 * Fields of machine-readable zones and time, beside other engines, then the time of every card.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function cards(wanted) {
	const peers = await ensurePeers(PEERS);
	const pictures = await listPictures({ ...wanted, capability: 'passport' });
	const results = await askAlternately(peers, pictures, {
		rounds: wanted.rounds,
		score: scoreFields,
	});
	const table = formatTable(
		['engine', 'fields right', 'pictures right', ...TIMES],
		results.map(({ title, answers }) => {
			const once = answers.slice(0, pictures.length);
			const sum = (key) => once.reduce((total, answer) => total + Number(answer[key]), 0);
			const fields = `${sum('right')} of ${sum('of')}`;
			return [title, fields, `${sum('whole')} of ${once.length}`, ...times(answers)];
		}),
	);
	return `${pictures.length} pictures, ${wanted.rounds} rounds\n\n${table}\n\n${await timeCards(wanted)}`;
}

const TIMES = ['mean ms', 'median ms', 'longest ms', 'mean CPU ms', 'most CPU ms'];

function times(answers) {
	const all = (key) => answers.map((answer) => answer[key]);
	const shown = [mean(all('ms')), median(all('ms')), Math.max(...all('ms'))];
	return [...shown, mean(all('cpu')), Math.max(...all('cpu'))].map((value) => value.toFixed(0));
}

/** Each kind in a process of its own, with the engine warm. */
async function timeCards(wanted) {
	const there = await readdir(wanted.folder);
	const rows = [];
	for (const capability of TIMED.filter((name) => there.includes(name))) {
		const pictures = await listPictures({ ...wanted, capability });
		const score = () => ({});
		const [ours] = await askAlternately(await ensurePeers(['ourCards']), pictures, {
			rounds: wanted.rounds,
			score,
		});
		rows.push([capability, pictures.length, ...times(ours.answers)]);
	}
	return formatTable(['cards', 'pictures', ...TIMES], rows);
}
