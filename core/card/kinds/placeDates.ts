import { makeReading } from '../labels/makeReading';
import type { Piece } from '../labels/piece';
import type { FieldReading } from '../types';
import type { DateOrder } from '../values/parseDate';
import { parseIdDate, type DateKind } from './parseIdDate';

/** Dates of a document by what they mean, `yyyy-mm-dd`. */
export type DocumentDates = Readonly<Partial<Record<DateKind, FieldReading>>>;

/** A date without its label is right less often. */
const TRUST = 0.9;
const KINDS = ['birth', 'issue', 'expiry'] as const satisfies readonly DateKind[];
/** Documents are valid for at most so many years … */
const LONGEST = 16;
/** … and their holders are older than this when they end. */
const YOUNGEST = 3;

type Choice = Readonly<Partial<Record<DateKind, string>>>;

const years = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / (365.25 * 24 * 3600 * 1000);

function isPossible({ birth, issue, expiry }: Choice): boolean {
	if (birth && issue && birth >= issue) return false;
	if (issue && expiry && (issue >= expiry || years(issue, expiry) > LONGEST)) return false;
	return !(birth && expiry) || years(birth, expiry) > YOUNGEST;
}

/** Every way to give dates to kinds that are still open. */
function spread(chosen: Choice, dates: readonly string[]): Choice[] {
	const [date, ...others] = dates;
	if (date === undefined) return [chosen];
	return KINDS.filter((kind) => !chosen[kind]).flatMap((kind) =>
		spread({ ...chosen, [kind]: date }, others),
	);
}

/**
 * Gives dates that stand beside no label to the fields that have none, where only one way makes
 * sense: birth before issue before expiry.
 *
 * @param rest where no label tells what it is
 */
export function placeDates(
	known: DocumentDates,
	rest: readonly Piece[],
	order: DateOrder | undefined,
): DocumentDates {
	const pieces = new Map<string, Piece>();
	const taken = new Set(KINDS.map((kind) => known[kind]?.value));
	for (const piece of rest) {
		const date = parseIdDate(piece.text, 'issue', order);
		if (date && !taken.has(date) && !pieces.has(date)) pieces.set(date, piece);
	}
	const fixed = Object.fromEntries(KINDS.map((kind) => [kind, known[kind]?.value]));
	const open = KINDS.filter((kind) => !known[kind]).length;
	if (pieces.size === 0 || pieces.size > open) return {};
	const ways = spread(fixed, [...pieces.keys()]).filter(isPossible);
	const [way] = ways;
	if (!way || ways.length > 1) return {};
	const found = KINDS.flatMap((kind) => {
		const piece = known[kind] ? undefined : pieces.get(way[kind] ?? '');
		return piece ? [[kind, makeReading([piece], way[kind] as string, TRUST)] as const] : [];
	});
	return Object.fromEntries(found);
}
