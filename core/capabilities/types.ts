import type { Barcode } from '../barcode/types';
import type { Image } from '../image/image';
import type { Format, Page } from '../intake/types';
import type { ModelId, Models } from '../models';
import type { Quad, Reading } from '../result';
import type { SheetCell } from '../table/sheetCells';

export type ParameterValue = string | number | boolean | readonly string[] | undefined;

/** Wire names to values, as the cloud's request body has them. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

interface ParameterOption {
	readonly name: string;
	readonly value: string;
	readonly description?: string;
}

/** A request parameter in the shape of an n8n node property; `name` is the cloud's wire name. */
export interface Parameter {
	readonly displayName: string;
	readonly name: string;
	readonly type: 'boolean' | 'options' | 'multiOptions' | 'number' | 'string';
	/** What the node offers at first. */
	readonly default: boolean | number | string | readonly string[];
	/** What an absent field means, where that is not `default`; `null`: no value at all. */
	readonly cloudDefault?: boolean | number | string | readonly string[] | null;
	readonly description: string;
	readonly hint?: string;
	readonly options?: readonly ParameterOption[];
	readonly typeOptions?: { readonly minValue?: number; readonly maxValue?: number };
	/** Shown at once in the node; the others wait under Options. */
	readonly main?: true;
	readonly displayOptions?: {
		readonly show?: Readonly<Record<string, readonly (string | boolean | number)[]>>;
		readonly hide?: Readonly<Record<string, readonly (string | boolean | number)[]>>;
	};
}

export type FieldType =
	| 'string'
	| 'number'
	| 'integer'
	| 'boolean'
	| 'quad'
	| 'object'
	| 'object<number>'
	| 'object<quad>'
	/** A picture in base64. */
	| 'image'
	| 'array<object>'
	| 'array<string>'
	| 'array<integer>'
	| 'array<number>';

/** A field of the cloud's result. */
export interface Field {
	readonly name: string;
	readonly label: string;
	readonly type: FieldType;
	/** An invented value of the right form. */
	readonly example?: string | number | boolean | readonly unknown[];
	/** The parameter that switches it on; absent: always there. */
	readonly when?: string;
	/** What stands in its place when it is switched off; absent: the field is left out. */
	readonly off?: '' | readonly [];
	/** The side of the card that it stands on; it is left out of a result of the other side. */
	readonly side?: 'front' | 'back';
	/** Left out where the document has nothing of the kind. */
	readonly optional?: true;
	/** Of a switch: what is to be said when it is true, as a sentence. */
	readonly alarm?: string;
	/** Of `object` and `array<object>`. */
	readonly fields?: readonly Field[];
}

interface Scalars {
	string: string;
	number: number;
	integer: number;
	boolean: boolean;
	quad: Quad;
	/** Numbers by name: the `confidence` of cards, field name to 0..1. */
	'object<number>': Readonly<Record<string, number>>;
	/** Corners by field name. */
	'object<quad>': Readonly<Record<string, Quad>>;
	image: string;
	'array<string>': readonly string[];
	'array<integer>': readonly number[];
	'array<number>': readonly number[];
}

type ValueOf<F extends Field> = F['type'] extends keyof Scalars
	? Scalars[F['type']]
	: F extends { readonly fields: infer N extends readonly Field[] }
		? F['type'] extends 'array<object>'
			? ReadonlyArray<ResultOf<N>>
			: ResultOf<N>
		: never;

type Switched =
	{ readonly when: string } | { readonly side: 'front' | 'back' } | { readonly optional: true };

type Always<F extends readonly Field[]> = Exclude<F[number], Switched>;
type Sometimes<F extends readonly Field[]> = Extract<F[number], Switched>;

/** The TypeScript type of a result, from the field list of its descriptor. */
export type ResultOf<F extends readonly Field[]> = {
	readonly [G in Always<F> as G['name']]: ValueOf<G>;
} & {
	readonly [G in Sometimes<F> as G['name']]?:
		ValueOf<G> | (G extends { readonly off: infer O } ? O : never);
};

/** What the cloud accepts; the local engine keeps the formats and the smallest side. */
export interface CapabilityLimits {
	readonly formats: readonly Format[];
	/** Of the base64 text, not of the file. */
	readonly maxBase64Bytes: number;
	/** Pixels. */
	readonly minSide: number;
	/** Pixels. */
	readonly maxSide: number;
	/** Width times height, where the cloud states it. */
	readonly maxPixels?: number;
}

/** Everything about a capability that is data; nodes, schemas, cloud calls and docs follow from it. */
export interface CapabilityDescriptor {
	/** Last part of the cloud path. */
	readonly id: string;
	readonly displayName: string;
	/** One sentence, for the node picker and the README. */
	readonly summary: string;
	/** Words that users type into the node search. */
	readonly aliases: readonly string[];
	/** The node that offers it as one of its operations; absent: it has a node of its own. */
	readonly node?: {
		readonly className: string;
		readonly displayName: string;
		/** Value of the operation. */
		readonly operation: string;
	};
	/** Name of the base64 field of the request. */
	readonly imageField: 'image' | 'data';
	readonly limits: CapabilityLimits;
	readonly parameters: readonly Parameter[];
	/** Whether the cloud's `result` is one object or an array of them. */
	readonly resultType: 'object' | 'array<object>';
	readonly fields: readonly Field[];
	/**
	 * What Simplify makes of a result: `text` puts out the whole text, `card` the fields by their
	 * names.
	 */
	readonly category: 'text' | 'card';
	/** Of texts: names of the fields that Simplify keeps beside text, confidence and page. */
	readonly simplified: readonly string[];
	/** What Simplify shows beside the result's own fields; of local readings only. */
	readonly extras?: readonly Field[];
	/**
	 * Of a classification: what `type` in the result may say, and the id of the capability that reads
	 * such a document, where there is one.
	 */
	readonly kinds?: Readonly<Record<string, string | undefined>>;
	/** Whether front and back of the document can be put together as one record. */
	readonly twoSided?: true;
	readonly models: readonly ModelId[];
}

/** What a reader is given beside the page and the request's parameters. */
export interface ReadContext {
	readonly models: Models;
	/** Smaller weights: about three times as fast, a little less exact. */
	readonly fast: boolean;
	/** Lines under this confidence (0..1) are left out. */
	readonly minConfidence: number;
	/** Of a classification: stop at the kind, without reading the document. */
	readonly classifyOnly?: boolean;
	/** Pictures inside a result (`portrait_image`, `adjusted_image`): RGB pixels to a JPEG file. */
	readonly encodeJpeg: (image: Image) => Promise<Uint8Array>;
	/** Workbooks inside a result (`excel`): cells to an .xlsx file; none are made when absent. */
	readonly makeWorkbook?: (cells: readonly SheetCell[]) => Promise<Uint8Array>;
	/** Decodes the symbols of a picture; none are looked for when absent. */
	readonly readBarcodes?: (image: Image) => Promise<readonly Barcode[]>;
}

/** Makes a result of a page; pure but for the model runs. */
export type Reader = (
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
) => Promise<Reading>;
