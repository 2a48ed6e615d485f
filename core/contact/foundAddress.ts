import type { Piece } from './readPieces';

/** An address with the pieces that it was read from. */
export interface FoundAddress {
	readonly province: string;
	readonly city: string;
	readonly district: string;
	readonly detail: string;
	readonly postalCode?: string;
	readonly pieces: readonly Piece[];
	/** What stands before and behind it in its first piece, often a name; tabs part the two. */
	readonly aside: string;
}
