import { groupRows } from '../../text/groupRows';
import { looksFilled, looksLikeCode } from './looksFilled';
import { endsInColon } from './plainText';
import type { Token } from './splitTokens';
import { CELL_LABEL, ROW_LABEL, SURE_LABEL, WEAK_LABEL } from './thresholds';
import { weighLabel } from './weighLabel';
import type { Zone, ZoneRows } from './zone';

/** A value right below a label: gap and difference of the left ends in heights of a line. */
const RIGHT_BELOW = { gap: 0.8, left: 0.4 } as const;

type Rows = readonly (readonly Token[])[];

function rowsOf(tokens: readonly Token[]): Rows {
	const placed = tokens.map((token) => ({ token, bounds: token.piece.bounds }));
	return groupRows(placed).map((row) => row.map(({ token }) => token));
}

function isRightBelow(above: Token, token: Token, lineHeight: number): boolean {
	const [a, b] = [above.piece.bounds, token.piece.bounds];
	const gap = b.top - a.bottom;
	return (
		Math.abs(a.left - b.left) <= RIGHT_BELOW.left * lineHeight &&
		gap > -0.5 * lineHeight &&
		gap <= RIGHT_BELOW.gap * lineHeight
	);
}

/** A label that waits for a value: nothing follows it in its piece or, outside of labels, its row. */
function isWaiting(token: Token, rows: Rows): boolean {
	if (token.value || token.weight < SURE_LABEL) return false;
	const row = rows.find((tokens) => tokens.includes(token)) ?? [];
	const next = row[row.indexOf(token) + 1];
	return next === undefined || next.weight >= ROW_LABEL;
}

/** Whether the words before a colon are no known label: a place, a name. */
const isWeak = ({ piece, weight }: Token): boolean =>
	endsInColon(piece.line.text)
		? weighLabel(piece.line.text.replace(/\s*[:：]\s*$/u, '')) < WEAK_LABEL
		: weight < SURE_LABEL + WEAK_LABEL;

/**
 * Takes what stands right below a waiting label for its value, though it may look like a label
 * itself: `Ship to:` over `Central Delivery`, `Place and date` over `Oslo: 3 May`.
 */
function demote(tokens: readonly Token[], lineHeight: number): Token[] {
	const rows = rowsOf(tokens);
	const waiting = tokens.filter((token) => isWaiting(token, rows));
	const isUnder = (token: Token | undefined): boolean =>
		token !== undefined &&
		waiting.some((above) => above !== token && isRightBelow(above, token, lineHeight));
	const isValue = (token: Token): boolean => {
		if (!isUnder(token) || (token.value && !token.whole)) return false;
		if (token.value) return isWeak(token);
		if (endsInColon(token.piece.line.text)) return false;
		const row = rows.find((others) => others.includes(token)) ?? [];
		const beside = row.filter((other) => other !== token && isUnder(other));
		const isValueRow = beside.some((other) => !other.value && other.weight < ROW_LABEL);
		return isValueRow || (isWeak(token) && isWaiting(token, rows));
	};
	const demoted = new Set(tokens.filter(isValue));
	const gone = new Set([...demoted].flatMap(({ value }) => value ?? []));
	return tokens
		.filter((token) => !gone.has(token))
		.map((token) =>
			demoted.has(token) ? { piece: token.whole ?? token.piece, weight: 0 } : token,
		);
}

/** Weight from which the first row of a cell is a label, by what stands below it. */
function leastInCell([, below]: Rows): number {
	const isFilled = below?.some(({ piece }) => {
		const { text } = piece.line;
		return looksFilled(text) || looksLikeCode(text);
	});
	return isFilled ? -CELL_LABEL : CELL_LABEL;
}

/** Puts the tokens of a zone into rows and says which of them are labels. */
export function arrangeZone(zone: Zone): ZoneRows {
	const tokens = zone.isCell ? zone.tokens : demote(zone.tokens, zone.lineHeight);
	const rows = rowsOf(tokens);
	const values = new Set(tokens.flatMap(({ value }) => value ?? []));
	const first = rows.length > 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
	const least = (token: Token): number => {
		if (zone.isCell) return token === first ? leastInCell(rows) : SURE_LABEL;
		const row = rows.find((others) => others.includes(token)) ?? [];
		const sure = row.filter(({ weight }) => weight >= SURE_LABEL).length;
		return sure > 1 ? ROW_LABEL : SURE_LABEL;
	};
	const end = zone.endsInValue && rows.length > 1 ? rows.at(-1)?.at(-1) : undefined;
	const mayLabel = (token: Token): boolean =>
		!values.has(token) && (token !== end || token.value !== undefined);
	const labels = new Set(tokens.filter((token) => mayLabel(token) && token.weight >= least(token)));
	return { ...zone, tokens, rows, isLabel: (token) => labels.has(token) };
}
