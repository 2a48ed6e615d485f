import type { TableBlock } from './resultParts';

/** A table of the result as rows of texts; the text of a merged cell stands in its first place. */
export function tableGrid({ words_block_list: cells }: TableBlock): string[][] {
	const count = (numbers: readonly (readonly number[])[]): number =>
		numbers.flat().reduce((most, number) => Math.max(most, number + 1), 0);
	const columns = count(cells.map((cell) => cell.columns));
	const grid = Array.from({ length: count(cells.map((cell) => cell.rows)) }, () =>
		new Array<string>(columns).fill(''),
	);
	for (const { words, rows, columns: own } of cells) {
		const [row, column] = [rows[0], own[0]];
		const target = row === undefined ? undefined : grid[row];
		if (target && column !== undefined) target[column] = words;
	}
	return grid;
}
