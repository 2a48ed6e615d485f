/** A cell counts as found where its text is alike by so much (1 - edit distance / length). */
const ALIKE = 0.8;

/**
 * @typedef {{text: string, id: number}} Cell
 * @typedef {(Cell | undefined)[][]} Grid
 */

/**
 * F1 of neighbouring pairs of cells, as in the table competition of ICDAR 2013, with the same
 * comparison for every engine.
 *
 * @param {{tables?: {rows: (string | {text: string})[][]}[]}} truth
 * @param {string} text the tables as JSON: of each the rows, and in them `{text, id}` by column; a
 * merged cell stands in all its places with one id
 * @returns {{score: number}}
 */
export function scoreTables(truth, text) {
	const found = (text === '' ? [] : JSON.parse(text)).map(neighboursOf);
	const wanted = (truth.tables ?? []).filter(({ rows }) => rows).map(({ rows }) => neighboursOf(toGrid(rows)));
	const open = new Set(found);
	let [right, all] = [0, 0];
	for (const pairs of wanted) {
		const ranked = [...open].map((table) => ({ table, hits: countHits(pairs, table) }));
		const best = ranked.sort((a, b) => b.hits - a.hits)[0];
		if (best) open.delete(best.table);
		right += 2 * (best?.hits ?? 0);
		all += pairs.length + (best?.table.length ?? 0);
	}
	// Tables that are none count against an engine.
	for (const table of open) all += table.length;
	return { score: all === 0 ? 1 : right / all };
}

/** Every cell of a truth stands alone. */
function toGrid(rows) {
	let id = 0;
	return rows.map((row) =>
		row.map((cell) => ({ text: typeof cell === 'string' ? cell : (cell?.text ?? ''), id: id++ })),
	);
}

/** Pairs of filled cells of which the second is the next filled one to the right or below. */
function neighboursOf(grid) {
	const pairs = new Map();
	const add = (one, other, way) => pairs.set(`${one.id} ${other.id} ${way}`, [one.text, other.text, way]);
	const width = Math.max(0, ...grid.map((row) => row?.length ?? 0));
	const next = (cell, places) => {
		for (const [y, x] of places) {
			const other = grid[y]?.[x];
			if (other?.text?.trim() && other.id !== cell.id) return other;
		}
		return undefined;
	};
	grid.forEach((row, y) => {
		for (let x = 0; x < width; x++) {
			const cell = row?.[x];
			if (!cell?.text?.trim()) continue;
			const right = next(cell, Array.from({ length: width - x - 1 }, (_, i) => [y, x + 1 + i]));
			const below = next(cell, Array.from({ length: grid.length - y - 1 }, (_, i) => [y + 1 + i, x]));
			if (right) add(cell, right, 'right');
			if (below) add(cell, below, 'below');
		}
	});
	return [...pairs.values()];
}

function countHits(wanted, found) {
	const taken = new Set();
	for (const [a, b, way] of wanted) {
		const hit = found.findIndex(
			([c, d, other], i) => !taken.has(i) && other === way && isAlike(a, c) && isAlike(b, d),
		);
		if (hit >= 0) taken.add(hit);
	}
	return taken.size;
}

const fold = (text) => [...text.normalize('NFKC').replaceAll(/\s+/g, '')];

function isAlike(one, other) {
	const [a, b] = [fold(one), fold(other)];
	const most = Math.max(a.length, b.length);
	return most === 0 || 1 - distance(a, b) / most >= ALIKE;
}

function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, change);
		}
		row = next;
	}
	return row[b.length];
}
