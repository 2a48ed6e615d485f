import type { FoundAddress } from '../foundAddress';
import { isNext } from '../isNext';
import type { Piece } from '../readPieces';
import { COUNTRY, POSTAL, STREET, TOWN, UNIT } from './addressWords';

/** A street or a postal code, or several lesser signs. */
const ENOUGH = 2;

interface Run {
	readonly pieces: readonly Piece[];
	readonly weight: number;
}

/** The postal address of a picture, or of the recipient where two stand on an envelope. */
export function findWorldAddress(pieces: readonly Piece[]): FoundAddress | undefined {
	const runs = findRuns(pieces.filter(({ kind }) => mayHold(kind))).filter(
		({ weight }) => weight >= ENOUGH,
	);
	const isCard = pieces.some(({ emails, websites }) => emails.length + websites.length > 0);
	const run = isCard ? heaviest(runs) : lowest(runs);
	if (!run) return undefined;
	const lines = run.pieces.map(({ rest }) => rest);
	const postalCode = lines
		.toReversed()
		.map(postalCodeOf)
		.find((code) => code !== undefined);
	const detail = joinAddress(lines);
	return {
		province: '',
		city: '',
		district: '',
		detail,
		postalCode,
		pieces: run.pieces,
		aside: '',
	};
}

function mayHold(kind: Piece['kind']): boolean {
	return kind === undefined || kind === 'address' || kind === 'name' || kind === 'postal';
}

/** Lines of addresses that follow each other. */
function findRuns(pieces: readonly Piece[]): Run[] {
	const runs: { pieces: Piece[]; weight: number }[] = [];
	const taken = new Set<Piece>();
	for (const start of pieces) {
		const weight = weighPiece(start);
		if (taken.has(start) || weight === 0) continue;
		const run = { pieces: [start], weight: weight + (start.kind === 'address' ? 3 : 0) };
		taken.add(start);
		for (
			let next = follow(pieces, run.pieces, taken);
			next;
			next = follow(pieces, run.pieces, taken)
		) {
			run.pieces.push(next);
			run.weight += weighPiece(next);
			taken.add(next);
		}
		runs.push(run);
	}
	return runs;
}

function weighPiece({ kind, rest }: Piece): number {
	if (rest === '') return 0;
	const weight = kind === 'name' ? 0 : weighAddressLine(rest);
	return kind === 'address' || kind === 'postal' ? Math.max(1, weight) : weight;
}

/** The piece that goes on with an address. */
function follow(
	pieces: readonly Piece[],
	run: readonly Piece[],
	taken: ReadonlySet<Piece>,
): Piece | undefined {
	const last = run[run.length - 1];
	if (!last) return undefined;
	const at = pieces.indexOf(last);
	const below = pieces
		.slice(at + 1)
		.filter(
			(piece) => !taken.has(piece) && isNext(last.bounds, piece.bounds) && piece.kind !== 'name',
		);
	const next = below[0];
	if (!next || next.phones.length > 0 || next.emails.length > 0) return undefined;
	if (next.height > 1.7 * last.height || last.height > 1.7 * next.height) return undefined;
	if (weighPiece(next) > 0) return next;
	// A town without a sign of its own, between the street and the code or the country.
	const after = pieces
		.slice(at + 1)
		.find((piece) => piece !== next && isNext(next.bounds, piece.bounds));
	const isBridge = after !== undefined && !taken.has(after) && weighPiece(after) > 0;
	const isOpen = /,\s*$/.test(last.rest) && next.rest.length < 60;
	return next.kind === undefined && (isBridge || isOpen) && !/[@:]/.test(next.rest)
		? next
		: undefined;
}

function heaviest(runs: readonly Run[]): Run | undefined {
	return runs.reduce<Run | undefined>(
		(best, run) => (best && best.weight >= run.weight ? best : run),
		undefined,
	);
}

/** On an envelope the recipient stands below, and right of, the sender. */
function lowest(runs: readonly Run[]): Run | undefined {
	const place = ({ pieces }: Run): number => {
		const { top = 0, left = 0 } = pieces[0]?.bounds ?? {};
		return top + left / 4;
	};
	const strong = runs.filter(({ weight }) => weight >= ENOUGH + 1);
	return (strong.length > 0 ? strong : runs).reduce<Run | undefined>(
		(best, run) => (best && place(best) >= place(run) ? best : run),
		undefined,
	);
}

/** How much a line looks like a part of an address, 0 to 3. */
export function weighAddressLine(text: string): number {
	const line = text.trim();
	if (line === '' || line.length > 160) return 0;
	if (COUNTRY.test(line)) return 1;
	const street = STREET.some((pattern) => pattern.test(line)) ? 2 : 0;
	const postal = postalCodeOf(line) !== undefined ? 2 : 0;
	const minor = (UNIT.test(line) ? 1 : 0) + (TOWN.test(line) ? 1 : 0);
	return Math.min(3, street + postal + minor);
}

/** The postal code of a line of an address. */
function postalCodeOf(line: string): string | undefined {
	for (const pattern of POSTAL) {
		const match = pattern.exec(line);
		const code = match?.slice(1).find((group) => group !== undefined);
		if (code) return code;
	}
	return undefined;
}

/** Lines of an address as one text. */
function joinAddress(lines: readonly string[]): string {
	return lines
		.map((line) => line.trim().replace(/^[,;|•·\s]+|[,;|•·\s]+$/g, ''))
		.filter((line) => line !== '')
		.join(', ');
}
