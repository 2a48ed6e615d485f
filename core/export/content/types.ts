import type { SheetCell } from '../../table/sheetCells';
import type { Value } from '../cells/types';

/** A column of a list. */
export interface Column {
	readonly header: string;
	/** Whether its digits are never an amount, as in the fields of cards. */
	readonly isText?: true;
}

/** A piece of what an item holds, in reading order. */
export type Block =
	| { readonly kind: 'table'; readonly cells: readonly SheetCell[] }
	/** `level` of a title: 1 and on. */
	| { readonly kind: 'lines'; readonly lines: readonly string[]; readonly level?: number }
	/** One row of a list; values in the order of the columns. */
	| {
			readonly kind: 'row';
			readonly columns: readonly Column[];
			readonly values: readonly Value[];
	  };

/** What is taken of an item: by what it is, or always the same. */
export type ContentChoice = 'auto' | 'fields' | 'tables' | 'text';

export interface ContentRequest {
	readonly content: ContentChoice;
	/** Id of the capability that the fields come from; absent: found out by their names. */
	readonly capability?: string;
	/** Headers of lists: labels for people, or names for programs. */
	readonly headers: 'labels' | 'names';
}
