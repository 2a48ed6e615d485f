/** What stands behind a label. */
export type LabelKind =
	| 'name'
	| 'phone'
	| 'mobile'
	| 'fax'
	| 'address'
	| 'email'
	| 'website'
	| 'company'
	| 'title'
	| 'postal'
	/** Nothing of a contact, such as an order number. */
	| 'other';

/** Of a letter or parcel: who sends it and who gets it. */
export type Role = 'sender' | 'recipient';

export interface LabelWords {
	readonly kind: LabelKind;
	readonly role?: Role;
	readonly words: readonly string[];
}
