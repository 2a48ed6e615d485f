import { splitBands, type Placed } from './splitBands';

/** Lines of one block are at most this share of the lesser height apart. */
const LEADING = 0.9;
/** Lines of one block differ in height by at most this factor. */
const LIKE_HEIGHT = 1.7;
/** Pieces of one line are at most this many heights apart. */
const WORD_GAP = 0.8;
/** Lines stand in one row when their middles differ by less than this share of the height. */
const SAME_ROW = 0.2;
/** Blocks side by side are a list when this share of the rows of one has a neighbour … */
const PAIRED = 0.7;
/** … unless the rows of both are as long, in heights: then they are columns of running text. */
const RUNNING_TEXT = 9;
/** Blocks of several rows that are further apart, in heights of a row, have nothing in common. */
const FAR = 25;

interface Block<T> extends Placed {
	readonly items: readonly T[];
}

const heightOf = ({ bounds }: Placed): number => bounds.bottom - bounds.top;
const middleOf = ({ bounds }: Placed): number => (bounds.top + bounds.bottom) / 2;

/**
 * Reading order of pictures that are laid out freely, such as advertisements, cards and envelopes:
 * block by block, blocks side by side from the left to the right. Lists whose rows run across
 * blocks stay rows.
 *
 * @returns rows, each from the left to the right
 */
export function orderBlocks<T extends Placed>(lines: readonly T[]): T[][] {
	const blocks = join(
		lines.map((line) => toBlock([line])),
		belongTogether,
	);
	const lists = joinLists(blocks);
	return splitBands(lists).flatMap(({ items }) => toRows(items));
}

function toBlock<T extends Placed>(items: readonly T[]): Block<T> {
	const all = items.map(({ bounds }) => bounds);
	return {
		items,
		bounds: {
			left: Math.min(...all.map(({ left }) => left)),
			top: Math.min(...all.map(({ top }) => top)),
			right: Math.max(...all.map(({ right }) => right)),
			bottom: Math.max(...all.map(({ bottom }) => bottom)),
		},
	};
}

/** Joins blocks that are related, directly or through others. */
function join<T extends Placed>(
	blocks: readonly Block<T>[],
	areRelated: (a: Block<T>, b: Block<T>) => boolean,
): Block<T>[] {
	const group = blocks.map((_, i) => i);
	blocks.forEach((a, i) =>
		blocks.slice(0, i).forEach((b, k) => {
			if (group[i] === group[k] || !areRelated(a, b)) return;
			const [from, to] = [group[i], group[k]];
			group.forEach((one, n) => {
				if (one === from) group[n] = to as number;
			});
		}),
	);
	return [...new Set(group)].map((one) =>
		toBlock(blocks.filter((_, i) => group[i] === one).flatMap(({ items }) => items)),
	);
}

/** Of single lines: pieces of one line, or lines below each other. */
function belongTogether(a: Placed, b: Placed): boolean {
	const [low, high] = [heightOf(a), heightOf(b)].sort((x, y) => x - y) as [number, number];
	const aside = Math.max(a.bounds.left, b.bounds.left) - Math.min(a.bounds.right, b.bounds.right);
	const apart = Math.max(a.bounds.top, b.bounds.top) - Math.min(a.bounds.bottom, b.bounds.bottom);
	if (apart < -0.6 * low) return aside < WORD_GAP * (high > LIKE_HEIGHT * low ? low : high);
	const narrow = Math.min(a.bounds.right - a.bounds.left, b.bounds.right - b.bounds.left);
	return high <= LIKE_HEIGHT * low && apart < LEADING * low && aside < -narrow / 3;
}

/** Blocks side by side whose rows go on in each other become one. */
function joinLists<T extends Placed>(blocks: readonly Block<T>[]): Block<T>[] {
	const isBetween = (one: Block<T>, left: Block<T>, right: Block<T>): boolean =>
		one.bounds.left >= left.bounds.right - heightOf(one) / 2 &&
		one.bounds.right <= right.bounds.left + heightOf(one) / 2 &&
		one.bounds.top < Math.min(left.bounds.bottom, right.bounds.bottom) &&
		one.bounds.bottom > Math.max(left.bounds.top, right.bounds.top);
	return join(blocks, (a, b) => {
		const [left, right] = a.bounds.left <= b.bounds.left ? [a, b] : [b, a];
		if (blocks.some((one) => one !== a && one !== b && isBetween(one, left, right))) return false;
		return isList(left, right);
	});
}

function isList<T extends Placed>(left: Block<T>, right: Block<T>): boolean {
	if (left.bounds.bottom < right.bounds.top || right.bounds.bottom < left.bounds.top) return false;
	if (left.bounds.right > right.bounds.left + heightOf(left) / 2) return false;
	const rows = left.items.length + right.items.length;
	if (rows > 2 && right.bounds.left - left.bounds.right > FAR * rowHeight(left)) return false;
	const [few, many] = left.items.length < right.items.length ? [left, right] : [right, left];
	const paired = few.items.filter((item) => many.items.some((other) => isSameRow(item, other)));
	if (paired.length < PAIRED * few.items.length) return false;
	return few.items.length < 3 || Math.min(rowLength(left), rowLength(right)) < RUNNING_TEXT;
}

function isSameRow(a: Placed, b: Placed): boolean {
	const [low, high] = [heightOf(a), heightOf(b)].sort((x, y) => x - y) as [number, number];
	return high <= LIKE_HEIGHT * low && Math.abs(middleOf(a) - middleOf(b)) < SAME_ROW * high;
}

/** Mean, in pixels. */
function rowHeight({ items }: Block<Placed>): number {
	return items.reduce((sum, item) => sum + heightOf(item), 0) / items.length;
}

/** Mean length of the rows, in heights. */
function rowLength({ items }: Block<Placed>): number {
	const lengths = items.map((item) => (item.bounds.right - item.bounds.left) / heightOf(item));
	return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Lines of a block as rows, from the top to the bottom. */
function toRows<T extends Placed>(items: readonly T[]): T[][] {
	const rows: T[][] = [];
	for (const item of [...items].sort((a, b) => middleOf(a) - middleOf(b))) {
		const row = rows.find((members) => members.some((other) => sharesRow(item, other)));
		if (row) row.push(item);
		else rows.push([item]);
	}
	return rows.map((row) => row.sort((a, b) => a.bounds.left - b.bounds.left));
}

/** Small letters beside large ones stand in their row, too. */
function sharesRow(a: Placed, b: Placed): boolean {
	const overlap = Math.min(a.bounds.bottom, b.bounds.bottom) - Math.max(a.bounds.top, b.bounds.top);
	return overlap > 0.6 * Math.min(heightOf(a), heightOf(b));
}
