import type { Bounds } from '../image/quad';

/** A line of a picture, in an upright frame. */
export interface ContactLine {
	readonly text: string;
	/** In pixels, y down. */
	readonly bounds: Bounds;
}

/** The fields of the cloud's `contact_info`; '' where nothing was found. */
export interface ContactInfo {
	readonly name: string;
	readonly phone: string;
	readonly province: string;
	readonly city: string;
	readonly district: string;
	/** The rest of the address; a foreign address as a whole. */
	readonly detail_address: string;
}

/** What else a card or an envelope tells; absent fields were not found. */
export interface ContactDetails {
	readonly company?: string;
	readonly title?: string;
	/** As printed, mobile numbers first. */
	readonly phones?: readonly string[];
	readonly faxes?: readonly string[];
	readonly emails?: readonly string[];
	readonly websites?: readonly string[];
	readonly postal_code?: string;
	/** Of letters and parcels that name both ends. */
	readonly sender?: { readonly name: string; readonly phone: string; readonly address: string };
}

export interface Contact {
	readonly info: ContactInfo;
	readonly details: ContactDetails;
}
