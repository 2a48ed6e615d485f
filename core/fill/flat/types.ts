/** A rectangle in points of the page as it is shown, y down. */
export interface Place {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A printed text that may ask for a value. */
export interface Label {
	readonly text: string;
	readonly place: Place;
	/** The line or the dots after it that are to be written on. */
	readonly blank?: Place;
	/** Counted from 1. */
	readonly page: number;
}

/** A page as far as writing beside its texts is concerned. */
export interface FlatPage {
	/** Points, as shown. */
	readonly width: number;
	readonly height: number;
	readonly labels: readonly Label[];
}
