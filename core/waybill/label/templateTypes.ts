/**
 * A text with values put in: `{receiver.name}` stands for the field of that name (`labelValues.ts`
 * lists them). A piece is left out when one of its values is empty.
 */
export type Piece = string;

/** Text of one style; several stand below each other in a cell. */
export interface TextBlock {
	readonly pieces: readonly Piece[];
	/** Between pieces; absent: two blanks. */
	readonly separator?: string;
	/** Points of the text where it fits; down to `least` where it does not. */
	readonly size: number;
	readonly least: number;
	/** Share of the height of its cell, against the other blocks. */
	readonly weight?: number;
	/** Whether it may take several lines. */
	readonly wraps?: boolean;
	readonly bold?: boolean;
	readonly align?: 'left' | 'center' | 'right';
	/** Too long even in the least size: shortened with a remark; absent: the label is refused. */
	readonly shortens?: boolean;
	/** What it is called in messages. */
	readonly label: string;
}

export interface Badge {
	readonly text: string;
	readonly isBlack: boolean;
}

/** A part of a row; it is empty when nothing that it shows has a value. */
export interface Cell {
	/** Share of the width of the row, against the other cells. */
	readonly weight: number;
	readonly blocks?: readonly TextBlock[];
	/** Large letters at the left side, beside the first line; black ones are white on black. */
	readonly badge?: Badge;
	/** A symbol of this content; text blocks of the same cell stand below it. */
	readonly symbol?: { readonly kind: 'code128' | 'qr'; readonly content: Piece };
}

/** Cells side by side between two rules; it is left out when all of them are empty. */
export interface Row {
	/** Millimetres that it takes at least. */
	readonly height: number;
	/** Share of the room that is left over. */
	readonly grow?: number;
	/** On labels of this kind only. */
	readonly only?: 'short' | 'tall';
	readonly cells: readonly Cell[];
}

/** The look of a label: a stack of rows that fills sizes of different heights. */
export interface LabelTemplate {
	readonly id: string;
	readonly displayName: string;
	readonly description: string;
	readonly rows: readonly Row[];
	/** Below the perforation of tall labels: the part that the receiver keeps. */
	readonly stub: readonly Row[];
}
