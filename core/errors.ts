/**
 * What can go wrong, in the words of the product, with the code that the command line and the
 * nodes show. Codes that start with `AIS.` mean the same as in the cloud service; `LOCAL.` codes
 * exist only here. An answer of the cloud keeps its own code (see `OcrErrorOptions.code`).
 */
export const ERROR_CODES = {
	/** A parameter is missing, wrong or contradictory. */
	parameter: 'AIS.0101',
	/** The file is of a kind that is not accepted here, or not an image or PDF at all. */
	format: 'AIS.0102',
	/** Too large or too small, in bytes, pixels or pages. */
	size: 'AIS.0103',
	/** The picture could be opened but not read as what was asked for. */
	content: 'AIS.0104',
	/** A fault of this package. */
	internal: 'AIS.0105',
	/** The file is damaged or cut off. */
	damaged: 'LOCAL.0201',
	/** A PDF needs a password or was given a wrong one. */
	password: 'LOCAL.0202',
	/** The page asked for does not exist. */
	page: 'LOCAL.0203',
	/** An address that may not be or cannot be used. */
	address: 'LOCAL.0301',
	/** The address did not deliver the file. */
	download: 'LOCAL.0302',
	/** The queue of the local engine is full. */
	busy: 'LOCAL.0401',
	/** The time limit was reached. */
	timeout: 'LOCAL.0402',
	/** The run was cancelled. */
	cancelled: 'LOCAL.0403',
	/** The reading process ended unexpectedly, twice. */
	crashed: 'LOCAL.0404',
	/** Weights or a runtime are missing or damaged. */
	models: 'LOCAL.0501',
	/** No weights for the language asked for. */
	language: 'LOCAL.0502',
	/** A character that no font of the package can draw. */
	font: 'LOCAL.0503',
	/** The credential is missing, incomplete or refused. */
	credentials: 'LOCAL.0601',
	/** The cloud refused the call or answered with something unusable. */
	cloud: 'LOCAL.0602',
	/** The cloud could not be reached. */
	network: 'LOCAL.0603',
} as const;

export type ErrorKind = keyof typeof ERROR_CODES;

export interface OcrErrorOptions {
	/** The next step for the user, one or two sentences. */
	readonly description?: string;
	/** Overrides the code of the kind: the `error_code` of a cloud answer. */
	readonly code?: string;
	readonly cause?: unknown;
}

/** The shape in which an error crosses a process border. */
export interface OcrErrorData {
	readonly kind: ErrorKind;
	readonly code: string;
	readonly message: string;
	readonly description?: string;
}

/** The one error class: what happened (`message`) and what to do (`description`). */
export class OcrError extends Error {
	readonly code: string;

	readonly description?: string;

	constructor(
		readonly kind: ErrorKind,
		message: string,
		options: OcrErrorOptions = {},
	) {
		super(message, options.cause === undefined ? undefined : { cause: options.cause });
		this.name = 'OcrError';
		this.code = options.code ?? ERROR_CODES[kind];
		this.description = options.description;
	}

	toData(): OcrErrorData {
		const { kind, code, message, description } = this;
		return { kind, code, message, description };
	}

	static fromData(data: OcrErrorData): OcrError {
		return new OcrError(data.kind, data.message, data);
	}
}

/** Anything caught, as an `OcrError`; unknown faults become `internal` with the cause kept. */
export function toOcrError(caught: unknown): OcrError {
	if (caught instanceof OcrError) return caught;
	const reason = caught instanceof Error ? caught.message : String(caught);
	return new OcrError('internal', `The document could not be processed: ${reason}`, {
		description: 'Try again with another file; if it happens again, report it with this text.',
		cause: caught,
	});
}
