import type { Rule } from '../../table/types';
import type { Token } from './splitTokens';

/** A part of a page in which labels and values are looked for: a cell, or all outside of tables. */
export interface Zone {
	readonly tokens: readonly Token[];
	/** Cells hold one or few entries, so what stands in them may be far apart. */
	readonly isCell: boolean;
	/** Whether its last text is no label: that of a single box, with nothing beside its rows. */
	readonly endsInValue: boolean;
	/** Rules that nothing is joined across. */
	readonly vertical: readonly Rule[];
	readonly horizontal: readonly Rule[];
	/** Median height of the lines of text in pixels. */
	readonly lineHeight: number;
}

/** The parts of a label and those of its value, each in reading order. */
export interface TokenPair {
	readonly labels: readonly Token[];
	readonly values: readonly Token[];
}

/** The tokens of a zone as rows, with the place of each. */
export interface ZoneRows extends Zone {
	readonly rows: readonly (readonly Token[])[];
	readonly isLabel: (token: Token) => boolean;
}
