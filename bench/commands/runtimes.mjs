import { askAlternately } from '../askAlternately.mjs';
import { drawPage } from '../drawPage.mjs';
import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { oursWith } from '../peers/peerCommands.mjs';
import { compareTexts, foldText } from '../scoreText.mjs';
import { mean } from '../statistics.mjs';

const ONE_THREAD = { OCR_SUITE_WORKERS: '1', OCR_SUITE_THREADS: '1' };

/** The second and third read with the same weights, the fast ones, on one thread each. */
const COMMANDS = [
	oursWith('native, as installed', { OCR_SUITE_WORKERS: '1' }),
	oursWith('native, fast mode, one thread', { ...ONE_THREAD, BENCH_FAST: '1' }),
	oursWith('WASM', { OCR_SUITE_RUNTIME: 'wasm' }),
];

/**
 * The WASM runtime beside the native one: time, score, sameness of text, and a page of 30 lines.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function runtimes(wanted) {
	const pictures = await listPictures(wanted);
	const page = await drawPage({ lines: 30 });
	const onSet = await askAlternately(COMMANDS, pictures, wanted);
	const onPage = await askAlternately(COMMANDS, [page], wanted);
	const wasm = onSet.at(-1).answers;
	const rows = onSet.map(({ title, answers }, i) => [
		title,
		average(answers, 'ms').toFixed(0),
		average(answers, 'cpu').toFixed(0),
		(average(wasm, 'ms') / average(answers, 'ms')).toFixed(2),
		(average(wasm, 'cpu') / average(answers, 'cpu')).toFixed(2),
		average(answers, 'score').toFixed(3),
		average(answers, 'tokenF1').toFixed(3),
		mean(answers.map(({ text }, k) => sameness(text, wasm[k].text))).toFixed(3),
		(average(onPage[i].answers, 'ms') / 1000).toFixed(2),
		(average(onPage[i].answers, 'cpu') / 1000).toFixed(2),
		average(onPage[i].answers, 'score').toFixed(3),
	]);
	const page30 = ['30 lines, s', '30 lines, CPU s', '30 lines, score'];
	const head = ['runtime', 'mean ms', 'CPU ms', 'WASM / this', 'CPU, WASM / this', 'score', 'tokenF1', 'WASM text alike', ...page30];
	return `${pictures.length} pictures, ${wanted.rounds} rounds\n\n${formatTable(head, rows)}`;
}

const average = (answers, key) => mean(answers.map((answer) => answer[key]));

const sameness = (native, wasm) => compareTexts(foldText(native), foldText(wasm));
