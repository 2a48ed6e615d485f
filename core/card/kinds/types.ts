import type { ReadableScript } from '../../text/readableScripts';
import type { DateOrder } from '../values/parseDate';
import type { Sex } from './parseSex';

/** Passport, driving licence, identity card (and what serves as one). */
export type DocumentType = 'PP' | 'DL' | 'ID';

/** What a label of an identity document names. */
export type Wording =
	| 'last_name'
	| 'first_name'
	| 'full_name'
	| 'sex'
	| 'nationality'
	| 'birth_date'
	| 'issue_date'
	| 'expiry_date'
	| 'document_number'
	| 'address'
	| 'issuing_authority'
	/** Labels of values that are not read, such as the height: so that no other field takes them. */
	| 'other';

export type Wordings = Readonly<Partial<Record<Wording, readonly string[]>>>;

/** Where the family name stands in a name that is printed as one. */
export type NameOrder = 'given-first' | 'family-first';

/**
 * What tells the documents of an issuer from others, and how they are read. A new kind of card is
 * a new entry, or a new title of an entry.
 */
export interface Issuer {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	/** The name of the state as its documents print it, in any language. */
	readonly names: readonly string[];
	/** Words for its nationals on its documents. */
	readonly nationals?: readonly string[];
	/** Languages of the labels, keys of the wordings; English is always tried. */
	readonly languages: readonly string[];
	/** Titles of its own documents; titles that many issuers share stand in `sharedTitles.ts`. */
	readonly titles?: Readonly<Partial<Record<DocumentType, readonly string[]>>>;
	/** Labels that only this issuer uses, in front of those of its languages. */
	readonly wordings?: Wordings;
	/** Day, month, year when absent. */
	readonly dates?: DateOrder;
	/** Letters for the sex that mean something else than elsewhere. */
	readonly sexes?: Readonly<Record<string, Sex>>;
	readonly nameOrder?: NameOrder;
	/** Some of its documents print the name of the holder without a label. */
	readonly unlabelledName?: true;
	/** Numbers of its documents, without blanks; finds a number that has no label. */
	readonly numbers?: Readonly<Partial<Record<DocumentType, RegExp>>>;
	/** Scripts beside Latin. */
	readonly scripts?: readonly ReadableScript[];
}
