import type { CardText, FieldReading, FieldReadings, LabelledField } from '../types';
import { extendValue } from './extendValue';
import { fillByOrder } from './fillByOrder';
import { findByForm } from './findByForm';
import { findCandidates, type Candidate } from './findCandidates';
import { findLabels, type FoldedLabel } from './findLabels';
import { foldText } from './foldText';
import { joinRuns } from './joinRuns';
import { makeReading } from './makeReading';
import { refuseSeveral } from './refuseSeveral';
import { makePiece, type Piece } from './piece';

export interface LabelOptions<N extends string = string> {
	/** Printed words that are neither a label of a field nor a value: titles, other labels. */
	readonly printed?: readonly string[];
	/** Fields of one column from top to bottom; finds values whose labels were not read. */
	readonly columns?: readonly (readonly N[])[];
	/** Where a piece holds two values without a space between: how many characters the first has. */
	readonly cut?: (text: string) => number | undefined;
	/** What makes a value of a text whose form alone tells which field it is. */
	readonly forms?: Readonly<Partial<Record<N, (text: string) => string | undefined>>>;
}

export interface LabelledReadings<N extends string = string> {
	readonly fields: FieldReadings<N>;
	/** Names of the fields whose labels were seen, with or without a value. */
	readonly labelled: ReadonlySet<N>;
	/** What is neither a label nor a value of these fields, in reading order. */
	readonly rest: readonly Piece[];
}

function foldLabels<N extends string>(
	fields: readonly LabelledField<N>[],
	printed: readonly string[],
): FoldedLabel[] {
	const fold = (name: string, label: string): FoldedLabel => {
		return { name, letters: foldText([...label]).letters, small: label !== label.toUpperCase() };
	};
	const named = fields.flatMap(({ name, labels }) => labels.map((label) => fold(name, label)));
	return [...named, ...printed.map((label) => fold('', label))];
}

function cutPiece(piece: Piece, at: number | undefined): Piece[] {
	const { glyphs, follows } = piece;
	if (at === undefined || glyphs.length !== piece.text.length) return [piece];
	const first = makePiece(glyphs.slice(0, at), { follows });
	return [first, makePiece(glyphs.slice(at), { follows: first })];
}

/** The cheapest candidates; every field and every piece is used once. */
function chooseCandidates<N extends string>(candidates: readonly Candidate<N>[]): Candidate<N>[] {
	const used = new Set<Piece>();
	const chosen = new Map<N, Candidate<N>>();
	for (const candidate of [...candidates].sort((a, b) => a.cost - b.cost)) {
		const { field, pieces } = candidate;
		if (chosen.has(field.name) || pieces.some((piece) => used.has(piece))) continue;
		chosen.set(field.name, candidate);
		pieces.forEach((piece) => used.add(piece));
	}
	return [...chosen.values()];
}

/** What was found so far. */
interface Board<N extends string> {
	readonly found: Partial<Record<N, FieldReading>>;
	/** Where the values stand. */
	readonly placed: Map<N, readonly Piece[]>;
	/** What is neither a label nor a value yet. */
	readonly free: Set<Piece>;
}

/** Values beside their labels, with their further lines. */
function placeLabelled<N extends string>(
	fields: readonly LabelledField<N>[],
	pieces: { readonly labels: readonly Piece[]; readonly values: readonly Piece[] },
): Board<N> {
	const { labels, values } = pieces;
	const chosen = chooseCandidates(fields.flatMap((field) => findCandidates(field, pieces)));
	const free = new Set(values);
	chosen.forEach((candidate) => candidate.pieces.forEach((piece) => free.delete(piece)));
	const board: Board<N> = { found: {}, placed: new Map(), free };
	const names = new Set<string | undefined>(['', ...chosen.map(({ field }) => field.name)]);
	const isOpen = ({ label }: Piece): boolean => !names.has(label);
	for (const candidate of chosen) {
		const whole = extendValue(candidate, { labels, isOpen, free: [...free] });
		whole.pieces.forEach((piece) => free.delete(piece));
		board.placed.set(candidate.field.name, whole.pieces);
		board.found[candidate.field.name] = makeReading(whole.pieces, whole.value);
	}
	return board;
}

/** Values whose labels were not read: by their form, by their neighbours. */
function fillGaps<N extends string>(
	{ found, placed, free }: Board<N>,
	{ fields, options }: { fields: readonly LabelledField<N>[]; options: LabelOptions<N> },
): void {
	for (const { name } of fields) {
		const parse = options.forms?.[name];
		const formed = parse && !found[name] ? findByForm({ parse }, [...free]) : undefined;
		if (!formed) continue;
		found[name] = formed.reading;
		placed.set(name, [formed.piece]);
		free.delete(formed.piece);
	}
	for (const column of options.columns ?? []) {
		const order = column.flatMap((name) => fields.filter((field) => field.name === name));
		const more = fillByOrder(order, { placed, free: [...free] });
		Object.assign(found, more.fields);
		more.used.forEach((piece) => free.delete(piece));
	}
}

/**
 * Reads the values that stand beside their printed labels. Labels are found with single letters
 * wrong, in any script, several in a line, and never taken for values.
 *
 * @throws OcrError content when the labels are those of more than one card
 */
export function readLabelledFields<N extends string>(
	card: CardText,
	fields: readonly LabelledField<N>[],
	options: LabelOptions<N> = {},
): LabelledReadings<N> {
	const folded = foldLabels(fields, options.printed ?? []);
	const pieces = joinRuns(card.lines).flatMap((run) => findLabels(run, folded));
	const labels = pieces.filter(({ label }) => label !== undefined);
	refuseSeveral(labels);
	const values = pieces
		.filter(({ label }) => label === undefined)
		.flatMap((piece) => cutPiece(piece, options.cut?.(piece.text)));
	const board = placeLabelled(fields, { labels, values });
	fillGaps(board, { fields, options });
	const labelled = fields.filter(({ name }) => labels.some(({ label }) => label === name));
	return {
		fields: board.found,
		labelled: new Set(labelled.map(({ name }) => name)),
		rest: [...board.free],
	};
}
