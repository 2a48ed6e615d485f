/** `[x, y]` in pixels, origin top left, y down. */
export type Point = readonly [x: number, y: number];

/**
 * Four corners, clockwise from the top left corner of the text or object itself: for turned text
 * that is where reading starts, and the first side runs along the reading direction.
 */
export type Quad = readonly [Point, Point, Point, Point];

/** Four decimals, as many as the interface gives of confidences and directions. */
export function roundShare(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

/** A remark on a reading that is not a failure. */
export interface Warning {
	readonly code: WarningCode;
	readonly message: string;
}

export type WarningCode =
	| 'low-confidence'
	| 'no-text'
	/** The letters of the page do not belong to the language that was asked for. */
	| 'language'
	| 'small-document'
	| 'many-characters'
	| 'cloud-failed'
	/** A number or a line of the machine-readable zone contradicts its check digit. */
	| 'check-digit'
	/** Characters were set right by the rules of their place; the message says which field. */
	| 'corrected'
	/** Two places of the document say different things. */
	| 'disagreement'
	/** Fields that the document should have were not read. */
	| 'partial'
	/** A sign of a bad picture or of manipulation, with its score. */
	| 'alarm';

/** What a reader makes of one page: the cloud's `result` and what Simplify shows beside it. */
export interface Reading<R = unknown> {
	/** Exactly the `result` of the cloud interface. */
	readonly result: R;
	readonly warnings: readonly Warning[];
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
	/** ISO 15924 codes of the scripts seen, the most frequent first, for example `Latn`, `Hani`. */
	readonly scripts: readonly string[];
	/** Mean confidence over the characters, 0..1; 0 when there is no text. */
	readonly confidence: number;
	/** The whole text in reading order, lines joined by line feeds. */
	readonly text: string;
	/** What Simplify shows beside fields of the result: the `extras` of the descriptor. */
	readonly extras?: Readonly<Record<string, unknown>>;
	/** Of a classification: the document that was found, read by the reader of its kind. */
	readonly document?: FoundDocument;
	/** `text-layer` when a PDF's own text was used instead of recognition. */
	readonly origin: 'recognition' | 'text-layer';
}

/** A document whose kind was found out. */
export interface FoundDocument {
	/** Id of the capability that read it. */
	readonly capability: string;
	readonly reading: Reading;
}
