import { readFile } from 'node:fs/promises';

import { drawPage } from '../drawPage.mjs';
import { formatTable } from '../formatTable.mjs';
import { openOurs } from '../openOurs.mjs';
import { readAtOnce } from '../readAtOnce.mjs';
import { readProcessFamily } from '../processFamily.mjs';

const PICTURES = 500;

/** A look at the memory after so many pictures; growth is counted from the first look on. */
const EVERY = 50;

/** Small pages of several sizes in turn, so that memory is not simply used again as it was. */
const SIZES = [
	...[{ lines: 2, words: 2 }, { lines: 5, words: 2 }, { lines: 3, words: 1 }, { lines: 1, words: 3 }],
	...[{ lines: 4, words: 2 }, { lines: 2, words: 3 }, { lines: 6, words: 1 }, { lines: 3, words: 3 }],
];

/**
 * Memory of this process and of the reading processes over 500 generated pictures in a row.
 *
 * @returns {Promise<string>}
 */
export async function endurance() {
	const pages = [];
	for (const size of SIZES) pages.push(await readFile((await drawPage(size)).path));
	const pictures = Array.from({ length: PICTURES }, (_, i) => pages[i % pages.length]);
	const looks = [];
	const ours = openOurs();
	await readAtOnce(ours, pictures, 2, async (finished) => {
		if (finished % EVERY !== 0) return;
		const { parent, children, count } = await look();
		looks.push({ finished, parent, children, count });
		const [own, theirs] = [parent, children].map((megabytes) => megabytes.toFixed(0));
		process.stderr.write(`${finished}/${PICTURES}: parent ${own} MB, children ${theirs} MB\n`);
	});
	ours.end();
	const growth = (key) => `${((looks.at(-1)[key] / looks[0][key] - 1) * 100).toFixed(1)} %`;
	const rows = looks.map(({ finished, parent, children, count }) => [
		finished,
		parent.toFixed(0),
		children.toFixed(0),
		count,
	]);
	rows.push(['growth', growth('parent'), growth('children'), '']);
	return formatTable(['pictures', 'parent, MB', 'children, MB', 'children'], rows);
}

async function look() {
	const [parent, ...children] = await readProcessFamily(process.pid);
	const sum = children.reduce((total, { now }) => total + now, 0);
	return { parent: parent.now, children: sum, count: children.length };
}
