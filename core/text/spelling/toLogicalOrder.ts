import { bidiClass, mirror } from './bidiClass';
import { displayOrder, type Base } from './displayOrder';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const LETTER = /\p{L}/u;

/**
 * What runs from left to right inside a line that runs to the left, from the longest stretch to
 * the shortest: words with the numbers and signs between them, or words and numbers apart.
 */
const STRETCHES: readonly RegExp[] = [
	/[a-z\u00c0-\u024f0-9\u0660-\u0669\u06f0-\u06f9]+(?:[^\u0590-\u08ff]*[a-z\u00c0-\u024f0-9\u0660-\u0669\u06f0-\u06f9]+)*/gi,
	/[a-z]+(?:[^\u0590-\u08ff]*[a-z0-9]+)*|[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/+-][0-9\u0660-\u0669\u06f0-\u06f9]+)*/gi,
	/[a-z]+(?:[^\u0590-\u08ff]*[a-z0-9]+)*|[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/][0-9\u0660-\u0669\u06f0-\u06f9]+)*/gi,
];

/** A sign of the picture, from the left, and where it belongs in the text. */
export interface LogicalItem {
	/** Index among the signs of the picture. */
	readonly index: number;
	readonly char: string;
}

/** Every sign from the right, but for the stretches that run to the right. */
function turnExcept(visual: readonly string[], stretch: RegExp): LogicalItem[] {
	const items = visual.map((char, index) => ({ index, char: mirror(char) })).reverse();
	// One code unit an item, so that places in the text are places in the list.
	const text = items.map(({ char }) => char.charAt(0)).join('');
	for (const { index, 0: found } of text.matchAll(stretch)) {
		const end = index + found.length;
		const run = items.slice(index, end).reverse();
		items.splice(index, found.length, ...run.map((item) => ({ ...item, char: mirror(item.char) })));
		if (end >= items.length) break;
	}
	return items;
}

function turnTwice(visual: readonly string[], base: Base): LogicalItem[] {
	const { order, seen } = displayOrder(visual, base);
	return order.map((index, i) => ({ index, char: seen[i] as string }));
}

function isDisplayedAs(items: readonly LogicalItem[], visual: readonly string[], base: Base) {
	const { seen } = displayOrder(
		items.map(({ char }) => char),
		base,
	);
	return seen.every((char, i) => char === visual[i]);
}

/** Whether most letters run to the left. */
function baseOf(visual: readonly string[]): Base {
	const letters = visual.filter((char) => LETTER.test(char));
	const toLeft = letters.filter((char) => RIGHT_TO_LEFT.test(char)).length;
	return toLeft * 2 > letters.length ? 'right' : 'left';
}

/**
 * Inverts the bidirectional algorithm: the text whose display is what stands on the picture. A
 * picture may belong to several texts (a number at an edge); then the first one found is taken.
 *
 * @param visual the signs of a line from the left to the right
 */
export function toLogicalOrder(visual: readonly string[]): readonly LogicalItem[] {
	const plain = visual.map((char, index) => ({ index, char }));
	const classes = new Set(visual.map(bidiClass));
	if (!classes.has('R') && !classes.has('AL')) return plain;
	const base = baseOf(visual);
	const twice = turnTwice(visual, base);
	const turned = base === 'right' ? STRETCHES.map((stretch) => turnExcept(visual, stretch)) : [];
	const fits = (items: readonly LogicalItem[]): boolean => isDisplayedAs(items, visual, base);
	return [twice, ...turned].find(fits) ?? twice;
}
