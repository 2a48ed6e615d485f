/** What a place of a template takes. */
export type FieldKind =
	| 'text'
	| 'check'
	| 'radio'
	| 'choice'
	/** Of a Word document: repeated for every entry of a list, or shown where a value is true. */
	| 'block'
	/** Of a Word document: a placeholder whose value may be a picture. */
	| 'placeholder'
	/** Of a flat PDF: a printed text beside or below which a value is written. */
	| 'label';

/** A place of a template that can be filled. */
export interface TemplateField {
	readonly name: string;
	/** What people read beside it, where the template tells. */
	readonly label?: string;
	readonly kind: FieldKind;
	/** The values that it can take. */
	readonly options?: readonly string[];
	/** The template itself wants a value. */
	readonly isRequired: boolean;
	/** Most characters. */
	readonly maxLength?: number;
	/** One box a character. */
	readonly isComb?: true;
	/** Several lines. */
	readonly isMultiline?: true;
	/** Counted from 1. */
	readonly page?: number;
	/** Of a Word document: the block that it stands in. */
	readonly within?: string;
	/** What it holds now. */
	readonly value?: string;
}

export type TemplateKind = 'pdf' | 'docx' | 'flat';

export type LetterCase = 'keep' | 'upper' | 'lower';

/** How the value of one field is written. */
export type FieldFormat =
	| { readonly field: string; readonly kind: 'date'; readonly pattern: string }
	/** `pattern` is an example such as `1.234,56`. */
	| { readonly field: string; readonly kind: 'number'; readonly pattern: string }
	| { readonly field: string; readonly kind: 'upper' | 'lower' };

/** What is written into a template, and how. */
export interface FillPlan {
	/** Values by the names of fields. */
	readonly given: Readonly<Record<string, unknown>>;
	/** Recognised data that values of the other fields are looked for in; absent: none are. */
	readonly source?: unknown;
	/** 0..1; a field whose best match is under it stays empty. */
	readonly matchLimit: number;
	/** Fields that must have a value, beside those that the template marks. */
	readonly required: readonly string[];
	/** Whether fields that the template marks as required must have a value. */
	readonly keepsRequired: boolean;
	readonly formats: readonly FieldFormat[];
	/** For all dates, such as `DD/MM/YYYY`; absent: as they are. */
	readonly datePattern?: string;
	/** How dates of figures in the data are read where that is not plain. */
	readonly dateOrder: 'dmy' | 'mdy';
	readonly letterCase: LetterCase;
}

/** What became of one field. */
export interface FilledField {
	readonly name: string;
	readonly label?: string;
	readonly status: 'filled' | 'empty';
	/** As written. */
	readonly value?: string;
	readonly origin?: 'given' | 'matched';
	/** Path of the value in the data. */
	readonly source?: string;
	/** 0..1, how well the source fits; of an empty field, that of the best one found. */
	readonly score?: number;
}
