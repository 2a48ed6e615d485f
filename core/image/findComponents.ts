/** A horizontal stretch of set pixels: columns `from` (inclusive) to `to` (exclusive). */
export interface Run {
	readonly row: number;
	readonly from: number;
	readonly to: number;
}

/** Pixels that touch each other, also at corners. */
export interface Component {
	readonly runs: readonly Run[];
	/** Number of pixels. */
	readonly area: number;
}

function findRoot(parents: Int32Array, label: number): number {
	let root = label;
	while (parents[root] !== root) root = parents[root] as number;
	let walk = label;
	while (parents[walk] !== root) {
		const next = parents[walk] as number;
		parents[walk] = root;
		walk = next;
	}
	return root;
}

function collectRuns(mask: Uint8Array, width: number, height: number): Run[] {
	const runs: Run[] = [];
	for (let row = 0; row < height; row++) {
		const start = row * width;
		let x = 0;
		while (x < width) {
			while (x < width && mask[start + x] === 0) x++;
			if (x === width) break;
			const from = x;
			while (x < width && mask[start + x] !== 0) x++;
			runs.push({ row, from, to: x });
		}
	}
	return runs;
}

/** Joins runs of neighbouring rows that touch (8-connected); both lists are sorted. */
function joinRuns(runs: readonly Run[]): Int32Array {
	const parents = Int32Array.from(runs, (_, i) => i);
	let above = 0;
	runs.forEach((run, i) => {
		while (above < i) {
			const other = runs[above] as Run;
			if (other.row >= run.row - 1 && !(other.row === run.row - 1 && other.to < run.from)) break;
			above++;
		}
		for (let j = above; j < i; j++) {
			const other = runs[j] as Run;
			if (other.row !== run.row - 1 || other.from > run.to) break;
			if (other.to >= run.from) parents[findRoot(parents, j)] = findRoot(parents, i);
		}
	});
	return parents;
}

/** The connected components of a mask (non-zero pixels), top to bottom. */
export function findComponents(mask: Uint8Array, width: number, height: number): Component[] {
	const runs = collectRuns(mask, width, height);
	const parents = joinRuns(runs);
	const groups = new Map<number, { runs: Run[]; area: number }>();
	runs.forEach((run, i) => {
		const root = findRoot(parents, i);
		const group = groups.get(root) ?? { runs: [], area: 0 };
		group.runs.push(run);
		group.area += run.to - run.from;
		groups.set(root, group);
	});
	return [...groups.values()];
}
