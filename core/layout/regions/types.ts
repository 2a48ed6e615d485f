import type { Bounds } from '../../image/quad';
import type { Quad } from '../../result';
import type { Table } from '../../table/types';

/** Kinds of regions by the names of the interface; `signature` is known to the local engine only. */
export type RegionKind =
	| 'text'
	| 'title'
	| 'sub_title'
	| 'image'
	| 'image_caption'
	| 'form'
	| 'table'
	| 'table_caption'
	| 'header'
	| 'footer'
	| 'page_number'
	| 'reference'
	| 'formula'
	| 'stamp'
	| 'directory'
	| 'footnote'
	| 'signature';

/** A part of a page; places in the upright frame. */
export interface Region {
	readonly kind: RegionKind;
	readonly bounds: Bounds;
	/** Indexes of the lines of text in it, in reading order. */
	readonly lines: readonly number[];
	/** Of tables and forms. */
	readonly table?: Table;
	/** Of stamps: what they say. */
	readonly text?: string;
	/** Of stamps and signatures: their corners. */
	readonly quad?: Quad;
}

/** What the layout network takes a part of the page for. */
export const GUESSES = [
	'text',
	'title',
	'figure',
	'figure_caption',
	'table',
	'table_caption',
	'header',
	'footer',
	'reference',
	'equation',
] as const;

export interface Guess {
	readonly kind: (typeof GUESSES)[number];
	/** 0..1 */
	readonly score: number;
	readonly bounds: Bounds;
}

/** Something on a page that is no running text; places in the upright frame. */
export interface Thing {
	readonly kind: Extract<RegionKind, 'table' | 'form' | 'image' | 'stamp' | 'signature'>;
	readonly bounds: Bounds;
	readonly table?: Table;
	/** Of stamps: what they say. */
	readonly text?: string;
	/** Of stamps and signatures: their corners. */
	readonly quad?: Quad;
}
