import { bidiClass, mirror, type BidiClass } from './bidiClass';

/** The side at which a line starts. */
export type Base = 'left' | 'right';

type Strong = 'L' | 'R';
/** What the weak rules leave: letters of both directions, numbers, and neutral signs. */
type Resolved = Strong | 'EN' | 'AN' | 'ON';

const OPENING = '([{';
const CLOSING = ')]}';

function isNumber(found: BidiClass | undefined): found is 'EN' | 'AN' {
	return found === 'EN' || found === 'AN';
}

/** Rules W1 to W3: marks join their letter, numbers after Arabic letters become Arabic. */
function resolveMarks(classes: readonly BidiClass[], start: Strong): BidiClass[] {
	let strong: BidiClass = start;
	let previous: BidiClass = start;
	return classes.map((found) => {
		let current = found === 'NSM' ? previous : found;
		if (current === 'L' || current === 'R' || current === 'AL') strong = current;
		if (current === 'EN' && strong === 'AL') current = 'AN';
		previous = current;
		return current;
	});
}

/** Rules W4 and W5: single separators within numbers, signs of currency and percent beside them. */
function joinNumbers(classes: BidiClass[]): void {
	classes.forEach((found, i) => {
		const [before, after] = [classes[i - 1], classes[i + 1]];
		const single = (found === 'ES' && before === 'EN') || (found === 'CS' && isNumber(before));
		if (single && before === after && before) classes[i] = before;
	});
	for (let i = 0; i < classes.length; i++) {
		if (classes[i] !== 'ET') continue;
		let end = i;
		while (classes[end] === 'ET') end++;
		if (classes[i - 1] === 'EN' || classes[end] === 'EN') classes.fill('EN', i, end);
		i = end - 1;
	}
}

/** Rules W6 and W7: what is left is neutral; numbers after Latin letters run as these do. */
function settle(classes: readonly BidiClass[], start: Strong): Resolved[] {
	let strong: Strong = start;
	return classes.map((found): Resolved => {
		const current = found === 'AL' ? 'R' : found;
		if (current === 'L' || current === 'R') return (strong = current);
		if (current === 'EN') return strong === 'L' ? 'L' : 'EN';
		return current === 'AN' ? 'AN' : 'ON';
	});
}

const strongOf = (found: Resolved | undefined): Strong | undefined =>
	found === undefined || found === 'ON' ? undefined : found === 'L' ? 'L' : 'R';

/** Rule N0: both brackets of a pair run the same way. */
function resolveBrackets(chars: readonly string[], resolved: Resolved[], base: Strong): void {
	const open: Array<{ readonly kind: number; readonly at: number }> = [];
	const pairs: Array<readonly [number, number]> = [];
	chars.forEach((char, i) => {
		if (resolved[i] !== 'ON' || char === '') return;
		if (OPENING.includes(char)) open.push({ kind: OPENING.indexOf(char), at: i });
		const last = open.findLastIndex(({ kind }) => kind === CLOSING.indexOf(char));
		const match = open[last];
		if (!match) return;
		open.length = last;
		pairs.push([match.at, i]);
	});
	for (const [from, to] of pairs.sort((a, b) => a[0] - b[0])) {
		const inside = resolved.slice(from + 1, to).map(strongOf);
		if (!inside.some(Boolean)) continue;
		const before = resolved.slice(0, from).map(strongOf).findLast(Boolean) ?? base;
		const way = inside.includes(base) ? base : before;
		resolved[from] = way;
		resolved[to] = way;
	}
}

/** Rules N1 and N2: neutral signs run as both of their sides do, otherwise as the line. */
function resolveNeutrals(resolved: readonly Resolved[], base: Strong): Resolved[] {
	return resolved.map((found, i) => {
		if (found !== 'ON') return found;
		const before = resolved.slice(0, i).map(strongOf).findLast(Boolean) ?? base;
		const after = resolved.slice(i).map(strongOf).find(Boolean) ?? base;
		return before === after ? before : base;
	});
}

/** Rules I1 and I2. */
function levelOf(found: Resolved, base: Strong): number {
	if (base === 'R') return found === 'R' ? 1 : 2;
	return found === 'L' ? 0 : found === 'R' ? 1 : 2;
}

/** Rules L1 and L2: spaces at the end as the line; runs of each level turned, the highest first. */
function reorder(levels: readonly number[]): number[] {
	const order = levels.map((_, i) => i);
	for (let level = Math.max(0, ...levels); level > 0; level--) {
		for (let i = 0; i < order.length; i++) {
			let end = i;
			while (end < order.length && (levels[order[end] as number] as number) >= level) end++;
			if (end === i) continue;
			order.splice(i, end - i, ...order.slice(i, end).reverse());
			i = end;
		}
	}
	return order;
}

export interface Displayed {
	/** Index of the character that stands at each place, from the left. */
	readonly order: readonly number[];
	/** What is seen there: brackets are mirrored where text runs to the left. */
	readonly seen: readonly string[];
	/** Embedding level of each character in the order of the text: odd ones run to the left. */
	readonly levels: readonly number[];
}

/** How a line of text is displayed: the Unicode Bidirectional Algorithm without explicit marks. */
export function displayOrder(chars: readonly string[], base: Base): Displayed {
	const start: Strong = base === 'right' ? 'R' : 'L';
	const classes = resolveMarks(chars.map(bidiClass), start);
	joinNumbers(classes);
	const resolved = settle(classes, start);
	resolveBrackets(chars, resolved, start);
	const levels = resolveNeutrals(resolved, start).map((found) => levelOf(found, start));
	for (let i = chars.length - 1; i >= 0 && chars[i]?.trim() === ''; i--) {
		levels[i] = start === 'R' ? 1 : 0;
	}
	const order = reorder(levels);
	const seen = order.map((i) => {
		const char = chars[i] as string;
		return (levels[i] as number) % 2 === 1 ? mirror(char) : char;
	});
	return { order, seen, levels };
}
