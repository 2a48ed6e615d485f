/** A meaning that fields of forms and of documents share. */
export interface Concept {
	readonly id: string;
	/** A value of this kind is a date. */
	readonly isDate?: true;
	/** Ids of concepts whose value will do, the nearest first. */
	readonly takes?: readonly string[];
	/** Names in the languages of the documents that are read, lower case, the plainest first. */
	readonly names: readonly string[];
}
