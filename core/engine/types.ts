import type { ParameterValues } from '../capabilities/types';
import type { OcrErrorData } from '../errors';
import type { Format } from '../intake/types';
import type { Reading } from '../result';

/** Where a picture comes from. */
export type Source =
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	| {
			readonly kind: 'url';
			/** http(s) or `obs://bucket/key`. */
			readonly url: string;
			/** Addresses of the own network are refused unless the user allows them. */
			readonly allowPrivate?: boolean;
	  };

export interface ReadOptions {
	/** Pages as typed by the user, such as `1-3,7`; absent: `pdf_page_number` or the first page. */
	readonly pages?: string;
	readonly password?: string;
	readonly fast?: boolean;
	/** Of a classification: whether only the kind is told and the document is not read. */
	readonly classifyOnly?: boolean;
	/** 0..1 */
	readonly minConfidence?: number;
	/** Milliseconds for the whole job. */
	readonly timeLimit?: number;
}

export interface ReadRequest {
	/** Capability id. */
	readonly capability: string;
	readonly source: Source;
	/** Wire names to values; what is absent takes the default of the cloud. */
	readonly parameters: ParameterValues;
	readonly options: ReadOptions;
}

interface PageInfo {
	/** Counted from 1. */
	readonly page: number;
}

/** One page: read, or why not. A page that cannot be read does not take the others with it. */
export type PageOutcome =
	| (PageInfo & {
			readonly ok: true;
			readonly reading: Reading;
			/** Pixels as sent; absent when the cloud read an address. */
			readonly width?: number;
			readonly height?: number;
			readonly engine: EngineName;
			/** Why this engine answered, when it was chosen by itself. */
			readonly reason?: string;
	  })
	| (PageInfo & { readonly ok: false; readonly failure: OcrErrorData });

export type EngineName = 'local' | 'cloud';

export interface ReadOutcome {
	/** Absent when the cloud read an address. */
	readonly format?: Format;
	/** Pages of the file, where known. */
	readonly pageCount?: number;
	readonly pages: readonly PageOutcome[];
	/** Notes about the run as a whole, for example that the slower WASM runtime is in use. */
	readonly hints: readonly string[];
}

/** Reads documents; one instance a process, used by nodes and the command line alike. */
export interface Engine {
	/** @throws OcrError when nothing of the file could be read */
	read(request: ReadRequest, signal?: AbortSignal): Promise<ReadOutcome>;
}
