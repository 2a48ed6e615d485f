import { bareLabel } from './plainText';
import type { Token } from './splitTokens';
import type { ZoneRows } from './zone';
import { CONTACT_LABELS } from './words/english';

const CONTACTS: ReadonlySet<string> = new Set(CONTACT_LABELS);

/** Lines of a block are at most so many heights of a line apart; in cells they may be farther. */
const LINE_GAP = { page: 0.75, cell: 2 } as const;
/** Ends or middles of the lines of a block differ by at most so many heights of a line. */
const ALIGNED = 0.9;
/** Heights of the lines of a block are alike. */
const MOST_RATIO = 1.5;
/** Parts of a line are at most so many heights of a line apart outside of cells. */
const PARTS_GAP = 2;

interface Start {
	readonly first: Token;
	/** x that the line stays left of. */
	readonly end: number;
}

/** Whether the line belongs to an address: its label is of a phone, with the number behind it. */
const isContact = ({ piece, value }: Token): boolean =>
	value !== undefined && CONTACTS.has(bareLabel(piece.line.text));

function isAligned(zone: ZoneRows, first: Token, token: Token): boolean {
	const [a, b] = [first.piece.bounds, token.piece.bounds];
	const near = ALIGNED * zone.lineHeight;
	return (
		Math.abs(a.left - b.left) <= near ||
		Math.abs(a.right - b.right) <= near ||
		Math.abs(a.left + a.right - b.left - b.right) / 2 <= near / 2
	);
}

const ends = (zone: ZoneRows, token: Token): boolean =>
	(zone.isLabel(token) || token.value !== undefined) && !isContact(token);

/** Left end of what stands to the right of a label: its values go up to there. */
function rightEnd(zone: ZoneRows, label: Token): number {
	const row = zone.rows.find((tokens) => tokens.includes(label)) ?? [];
	const next = row[row.indexOf(label) + 1];
	return next && zone.isLabel(next) ? next.piece.bounds.left - zone.lineHeight / 2 : Infinity;
}

/** The token and those after it in its row that belong to the same line. */
function lineFrom(zone: ZoneRows, row: readonly Token[], { first, end }: Start): Token[] {
	const line = [first];
	for (const token of row.slice(row.indexOf(first) + 1)) {
		const gap = token.piece.bounds.left - (line.at(-1) as Token).piece.bounds.right;
		if ((!zone.isCell && gap > PARTS_GAP * zone.lineHeight) || ends(zone, token)) break;
		if (token.piece.bounds.left >= end) break;
		line.push(token);
	}
	return line;
}

/** The token of a row that goes on with a block. */
function nextLine(
	zone: ZoneRows,
	row: readonly Token[],
	{ first, last }: { readonly first: Token; readonly last: Token },
): Token | undefined {
	const [a, b] = [first.piece.bounds, last.piece.bounds];
	const token = row.find(
		({ piece }) => piece.bounds.right > a.left && piece.bounds.left < Math.max(a.right, b.right),
	);
	if (!token) return undefined;
	const { bounds } = token.piece;
	const gap = bounds.top - b.bottom;
	const most = zone.isCell ? LINE_GAP.cell : LINE_GAP.page;
	const ratio = (bounds.bottom - bounds.top) / (a.bottom - a.top);
	const fits = ratio < MOST_RATIO && ratio > 1 / MOST_RATIO;
	const near =
		gap <= most * zone.lineHeight && fits && (zone.isCell || isAligned(zone, first, token));
	return near && !ends(zone, token) ? token : undefined;
}

/** A value that begins below its label: the lines of its block, until the next label or gap. */
export function growBelow(zone: ZoneRows, label: Token, first: Token): readonly Token[] {
	const at = zone.rows.findIndex((row) => row.includes(first));
	const end = rightEnd(zone, label);
	const values = lineFrom(zone, zone.rows[at] ?? [], { first, end });
	let last = first;
	for (const row of zone.rows.slice(at + 1)) {
		const token = nextLine(zone, row, { first, last });
		const overlaps = row.some(
			({ piece }) =>
				piece.bounds.right > label.piece.bounds.left &&
				piece.bounds.left < first.piece.bounds.right,
		);
		if (!token && overlaps) break;
		if (!token) continue;
		values.push(...lineFrom(zone, row, { first: token, end }));
		last = token;
	}
	return values;
}
