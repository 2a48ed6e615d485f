import { OcrError } from '../../errors';
import { foldText } from './foldText';
import { relate, type Piece } from './piece';

/** Different labels that a single card does not print twice. */
const REPEATED = 3;
/** Shorter labels are found by chance. */
const MIN_LETTERS = 5;
/** The same label further away (in heights) belongs to another card. */
const APART = 5;

function isApart(one: Piece, other: Piece): boolean {
	const { left, down } = relate(one, other);
	return Math.hypot(left, down) > APART * one.height;
}

/**
 * Refuses pictures of several cards of one kind, whose values would be mixed up: they show the
 * same labels again in another place.
 *
 * @throws OcrError content when the labels are those of more than one card
 */
export function refuseSeveral(labels: readonly Piece[]): void {
	const first = new Map<string, Piece>();
	const repeated = new Set<string>();
	for (const piece of labels) {
		const text = foldText([...piece.text]).letters.join('');
		if (piece.label === '' || text.length < MIN_LETTERS) continue;
		const known = first.get(text);
		if (!known) first.set(text, piece);
		else if (isApart(known, piece)) repeated.add(text);
	}
	if (repeated.size < REPEATED) return;
	throw new OcrError('content', 'The picture shows more than one card.', {
		description: 'Give one picture for each card.',
	});
}
