// This package as a reader of tables.
import { openOurs } from '../openOurs.mjs';
import { serveRequests } from './serveRequests.mjs';

/** A region of the result as rows of `{text, id}`; a merged cell stands in all its places. */
function toGrid({ words_block_list: cells }) {
	const grid = [];
	cells.forEach(({ words, rows, columns }, id) => {
		for (const y of rows) for (const x of columns) (grid[y] ??= [])[x] = { text: words, id };
	});
	return grid;
}

await serveRequests(async () => {
	const { readCard } = openOurs();
	return async (path) => {
		const { words_region_list: regions } = await readCard(path, 'general-table');
		return JSON.stringify(regions.filter(({ type }) => type === 'table').map(toGrid));
	};
});
