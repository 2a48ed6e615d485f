import { arrangeZone } from './arrangeZone';
import { growBelow } from './growBelow';
import { growRight } from './growRight';
import { nearBelow, type Below } from './nearBelow';
import { endsInColon } from './plainText';
import type { Token } from './splitTokens';
import type { TokenPair, Zone, ZoneRows } from './zone';

/** What stands in the same piece or so many heights to the right comes before what is below. */
const NEAR_RIGHT = 4;
/** A label in the place of a value is at most so many heights of a line away. */
const WORD_GAP = 8;

const boundsOf = ({ piece }: Token) => piece.bounds;

/** What is to the right of a label, and what is below it. */
interface Around {
	readonly right: readonly Token[];
	readonly below?: Below;
}

function lookAround(zone: ZoneRows, label: Token, taken: ReadonlySet<Token>): Around {
	const row = zone.rows.find((tokens) => tokens.includes(label)) ?? [];
	const next = row[row.indexOf(label) + 1];
	const isFree = next !== undefined && !taken.has(next) && !zone.isLabel(next);
	return {
		right: isFree ? growRight(zone, label, next) : [],
		below: nearBelow(zone, label, taken),
	};
}

/** Whether the value is the one to the right, rather than one below. */
function isRight(zone: ZoneRows, label: Token, { right: [beside], below }: Around): boolean {
	if (!beside) return false;
	const gap = boundsOf(beside).left - boundsOf(label).right;
	return below?.isTight !== true || gap <= NEAR_RIGHT * zone.lineHeight;
}

/** A word to the right that would be a label elsewhere: `Position  Manager`. */
function lastWord(zone: ZoneRows, label: Token, taken: ReadonlySet<Token>): readonly Token[] {
	const row = zone.rows.find((tokens) => tokens.includes(label)) ?? [];
	const next = row[row.indexOf(label) + 1];
	const isLast = next !== undefined && next === row.at(-1) && !taken.has(next) && !next.value;
	if (!isLast || endsInColon(next.piece.line.text) || nearBelow(zone, next, taken)) return [];
	const gap = boundsOf(next).left - boundsOf(label).right;
	return gap <= WORD_GAP * zone.lineHeight ? [next] : [];
}

type FindValues = (label: Token, taken: ReadonlySet<Token>) => readonly Token[];

/** Ways to find a value, the surest first. */
function waysIn(zone: ZoneRows): FindValues[] {
	return [
		(label) => (label.value ? growRight(zone, label, label.value) : []),
		(label, taken) => {
			const around = lookAround(zone, label, taken);
			return isRight(zone, label, around) ? around.right : [];
		},
		(label, taken) => {
			const { right, below } = lookAround(zone, label, taken);
			return below ? growBelow(zone, label, below.token) : right;
		},
		(label, taken) => lastWord(zone, label, taken),
	];
}

/** Pairs of labels and values by their place: side by side, or one below the other. */
export function openPairs(all: Zone): TokenPair[] {
	const zone = arrangeZone(all);
	const labels = zone.rows.flat().filter(zone.isLabel);
	const taken = new Set<Token>(labels.flatMap(({ value }) => value ?? []));
	const found = new Map<Token, readonly Token[]>();
	for (const findValues of waysIn(zone)) {
		for (const label of labels) {
			if (found.has(label) || taken.has(label)) continue;
			const values = findValues(label, taken);
			if (values.length === 0 || values.some((value) => !value.value && found.has(value))) continue;
			for (const value of values) taken.add(value);
			found.set(label, values);
		}
	}
	return labels.flatMap((label) => {
		const values = found.get(label);
		return values ? [{ labels: [label], values }] : [];
	});
}
