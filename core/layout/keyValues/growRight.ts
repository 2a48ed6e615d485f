import { looksFilled } from './looksFilled';
import type { Token } from './splitTokens';
import type { ZoneRows } from './zone';

/** Farthest value to the right of a label, in heights of a line; behind a colon it may be farther. */
const FARTHEST = { plain: 16, colon: 30 } as const;
/** Parts of one value are at most this far apart outside of cells. */
const PARTS_GAP = 4;
/** Text of another size does not belong to a label: ratio of heights. */
const MOST_RATIO = 2;
/** The next line of a value is at most this far below, and its left end this near. */
const LINE_GAP = 0.8;
const SAME_LEFT = 0.9;
/** Lines that end this near to the edge of the text go on in the next one. */
const FULL_LINE = 2.5;
/** Shorter lines are no running text, however near to the edge they end. */
const LONG_LINE = 18;

const heightOf = ({ piece: { bounds } }: Token): number => bounds.bottom - bounds.top;

/** Whether a rule runs between two tokens of a row. */
function isParted({ vertical, isCell }: ZoneRows, left: Token, right: Token): boolean {
	if (isCell) return false;
	const middle = (left.piece.bounds.top + left.piece.bounds.bottom) / 2;
	const [from, to] = [left.piece.bounds.right, right.piece.bounds.left];
	return vertical.some(
		(rule) => rule.at > from && rule.at < to && rule.from < middle && rule.to > middle,
	);
}

function reaches(zone: ZoneRows, label: Token, first: Token): boolean {
	if (label.value === first) return true;
	const gap = first.piece.bounds.left - label.piece.bounds.right;
	const most = /[:：]\s*$/u.test(label.piece.line.text) ? FARTHEST.colon : FARTHEST.plain;
	if (!zone.isCell && gap > most * zone.lineHeight) return false;
	const ratio = heightOf(first) / heightOf(label);
	return ratio < MOST_RATIO && ratio > 1 / MOST_RATIO && !isParted(zone, label, first);
}

/** The first token and those after it in its row that belong to the same value. */
function restOfRow(zone: ZoneRows, row: readonly Token[], first: Token): Token[] {
	const values = [first];
	for (const token of row.slice(row.indexOf(first) + 1)) {
		const before = values.at(-1) as Token;
		const gap = token.piece.bounds.left - before.piece.bounds.right;
		const far = !zone.isCell && gap > PARTS_GAP * zone.lineHeight;
		if (far || zone.isLabel(token) || isParted(zone, before, token)) break;
		values.push(token);
	}
	return values;
}

interface Lines {
	readonly label: Token;
	readonly first: Token;
	/** The last token of the row above. */
	readonly above: Token;
	/** Right edge of the text of the zone. */
	readonly edge: number;
}

/** Whether a row goes on with the value of the row above it. */
function goesOn(zone: ZoneRows, row: readonly Token[], lines: Lines): boolean {
	const [token] = row;
	const { above } = lines;
	if (!token || zone.isLabel(token) || token.value) return false;
	const { bounds } = token.piece;
	const gap = bounds.top - above.piece.bounds.bottom;
	if (gap > LINE_GAP * zone.lineHeight || looksFilled(above.piece.line.text)) return false;
	const near = SAME_LEFT * zone.lineHeight;
	if (Math.abs(bounds.left - lines.first.piece.bounds.left) <= near) return true;
	const width = above.piece.bounds.right - lines.label.piece.bounds.left;
	const full =
		above.piece.bounds.right >= lines.edge - FULL_LINE * zone.lineHeight &&
		width >= LONG_LINE * zone.lineHeight;
	return full && Math.abs(bounds.left - lines.label.piece.bounds.left) <= 2 * near;
}

/**
 * A value that begins to the right of its label, with the rest of its row and the lines below it
 * that go on under its beginning, or under the label where the line is full.
 */
export function growRight(zone: ZoneRows, label: Token, first: Token): readonly Token[] {
	if (!reaches(zone, label, first)) return [];
	const at = zone.rows.findIndex((row) => row.includes(first));
	const values = restOfRow(zone, zone.rows[at] ?? [], first);
	const edge = Math.max(...zone.tokens.map(({ piece }) => piece.bounds.right));
	let above = values.at(-1) as Token;
	for (const row of zone.rows.slice(at + 1)) {
		const inLine = row.filter(({ piece }) => piece.bounds.right > label.piece.bounds.left);
		if (!goesOn(zone, inLine, { label, first, above, edge })) break;
		const next = restOfRow(zone, inLine, inLine[0] as Token);
		values.push(...next);
		above = next.at(-1) as Token;
	}
	return values;
}
