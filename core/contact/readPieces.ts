import { findOnline } from './findOnline';
import { assignParts, passDownLabels, type RoledSegment } from './labels/passDownLabels';
import { splitLabels } from './labels/splitLabels';
import { findPhones, withoutPhones, type FoundPhone } from './phones/findPhones';
import type { ContactLine } from './types';

/** A piece of a line with the numbers and addresses of the net taken out of it. */
export interface Piece extends RoledSegment {
	/** What is left; tabs stand where numbers were. */
	readonly rest: string;
	readonly phones: readonly FoundPhone[];
	readonly emails: readonly string[];
	readonly websites: readonly string[];
	/** Height of the line in pixels. */
	readonly height: number;
}

const PHONE_KINDS: readonly (string | undefined)[] = ['phone', 'mobile', 'fax'];

function toPiece(segment: RoledSegment): Piece {
	const { text, kind, bounds } = segment;
	const { emails, websites, rest } = findOnline(text);
	const mayHold = kind !== 'postal' && kind !== 'website' && kind !== 'email';
	const phones = mayHold ? findPhones(rest, PHONE_KINDS.includes(kind)) : [];
	return {
		...segment,
		rest: withoutPhones(rest, phones),
		phones,
		emails,
		websites,
		height: bounds.bottom - bounds.top,
	};
}

/** All pieces of a picture that may tell of a contact, in reading order. */
export function readPieces(lines: readonly ContactLine[]): Piece[] {
	return assignParts(passDownLabels(splitLabels(lines)))
		.filter(({ kind }) => kind !== 'other')
		.map(toPiece);
}
