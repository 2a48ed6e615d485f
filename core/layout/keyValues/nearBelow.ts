import type { Token } from './splitTokens';
import type { ZoneRows } from './zone';

/** A value begins at most so many heights of a line below its label; in cells it may be farther. */
const FARTHEST = { page: 1.1, cell: 4 } as const;
/** Ends or middles of a label and what is below it differ by at most so many heights of a line. */
const ALIGNED = { left: 0.9, right: 0.6, middle: 1 } as const;
/** Within these it is surely below its label. */
const TIGHT = { left: 0.4, gap: 0.8 } as const;
const MOST_RATIO = 2;

export interface Below {
	readonly token: Token;
	readonly isTight: boolean;
}

/** Whether a rule runs between a token and one below it. */
function isParted({ horizontal, isCell }: ZoneRows, above: Token, below: Token): boolean {
	if (isCell) return false;
	const { left, right, bottom } = above.piece.bounds;
	const x = (left + right) / 2;
	const top = below.piece.bounds.top;
	return horizontal.some(
		({ at, from, to }) => from < x && to > x && at > bottom - 2 && at < top + 2,
	);
}

function isAligned(zone: ZoneRows, label: Token, token: Token): boolean {
	const [a, b] = [label.piece.bounds, token.piece.bounds];
	if (zone.isCell) return b.right > a.left;
	const unit = zone.lineHeight;
	return (
		Math.abs(a.left - b.left) <= ALIGNED.left * unit ||
		Math.abs(a.right - b.right) <= ALIGNED.right * unit ||
		Math.abs(a.left + a.right - b.left - b.right) / 2 <= ALIGNED.middle * unit
	);
}

/** The value that begins right below a label; undefined where there is none. */
export function nearBelow(
	zone: ZoneRows,
	label: Token,
	taken: ReadonlySet<Token>,
): Below | undefined {
	const { bounds } = label.piece;
	const at = zone.rows.findIndex((row) => row.includes(label));
	for (const row of zone.rows.slice(at + 1)) {
		const overlapping = row.filter(
			({ piece }) =>
				piece.bounds.left < bounds.right + zone.lineHeight && piece.bounds.right > bounds.left,
		);
		const under = zone.isCell && overlapping.length === 0 ? row : overlapping;
		const [token] = under;
		if (!token) continue;
		const gap = token.piece.bounds.top - bounds.bottom;
		const most = zone.isCell ? FARTHEST.cell : FARTHEST.page;
		if (gap > most * zone.lineHeight || gap < -0.6 * zone.lineHeight) return undefined;
		const ratio =
			(token.piece.bounds.bottom - token.piece.bounds.top) / (bounds.bottom - bounds.top);
		const fits = ratio < MOST_RATIO && ratio > 1 / MOST_RATIO;
		if (taken.has(token) || zone.isLabel(token) || token.value || !fits) return undefined;
		if (!isAligned(zone, label, token) || isParted(zone, label, token)) return undefined;
		const isTight =
			Math.abs(token.piece.bounds.left - bounds.left) <= TIGHT.left * zone.lineHeight &&
			gap <= TIGHT.gap * zone.lineHeight;
		return { token, isTight };
	}
	return undefined;
}
