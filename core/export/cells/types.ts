/** A value before it is written. */
export type Value = string | number | boolean | null;

/** A value as a workbook holds it: what is not certainly a number or a date stays text. */
export interface Cell {
	readonly value: Value | Date;
	/** Number format of a number or a date, such as `yyyy-mm-dd`. */
	readonly format?: string;
}

/** Turns the text of a cell into a number or a date, or leaves it. */
export type Typing = (text: string) => Cell | undefined;
