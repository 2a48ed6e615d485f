import type { OcrErrorData } from '../errors';
import type { IntakeLimits } from '../intake/types';
import type { Value } from './cells/types';
import type { ContentRequest } from './content/types';

/** Kinds of files that results can become. */
export const EXPORT_FORMATS = {
	xlsx: {
		extension: 'xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	},
	csv: { extension: 'csv', mimeType: 'text/csv' },
	txt: { extension: 'txt', mimeType: 'text/plain' },
	md: { extension: 'md', mimeType: 'text/markdown' },
	json: { extension: 'json', mimeType: 'application/json' },
	pdf: { extension: 'pdf', mimeType: 'application/pdf' },
	png: { extension: 'png', mimeType: 'image/png' },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** What is made of items, and how. */
export interface ExportRequest extends ContentRequest {
	readonly format: ExportFormat;
	/** xlsx: all items on one sheet, or each on its own. */
	readonly sheets: 'one' | 'each';
	/** xlsx: name of the sheet; when appending, of the sheet that grows, the first one when absent. */
	readonly sheetName?: string;
	/** xlsx: the workbook to append to. */
	readonly workbook?: Uint8Array;
	/** xlsx: whether texts that are certainly numbers or dates become such. */
	readonly isTyped: boolean;
	/** Whether lists begin with a row of their headers. */
	readonly hasHeader: boolean;
	/** csv */
	readonly delimiter: string;
	/** csv: whether the file begins with the mark by which Excel knows UTF-8. */
	readonly hasByteOrderMark: boolean;
	/** pdf, png: of the source files. */
	readonly password?: string;
	readonly limits: IntakeLimits;
}

/** One item to export. */
export interface ExportEntry {
	/** Of the item among the input; comes back with failures. */
	readonly index: number;
	/** The item's JSON as text. */
	readonly json: string;
	/** The columns that were chosen, by their headers, in place of the item's own fields. */
	readonly chosen?: Readonly<Record<string, Value>>;
	/** What the item is called where it gets a sheet of its own. */
	readonly name?: string;
	/** pdf, png: the file that was read. */
	readonly file?: Uint8Array;
}

export interface ExportedFile {
	readonly bytes: Uint8Array;
	/** Counted from 1, where one item makes several files. */
	readonly page?: number;
}

export interface Exported {
	readonly files: readonly ExportedFile[];
	/** Rows written, without headers; absent where the format has none. */
	readonly rows?: number;
	/** Pages written. */
	readonly pages?: number;
	/** Items that are not in the file, and why. */
	readonly failures: ReadonlyArray<{ readonly index: number; readonly failure: OcrErrorData }>;
	/** What the user should know about the file. */
	readonly remarks: readonly string[];
}

/** Entries as they come in, several at a time. */
export type EntryStream = AsyncIterable<readonly ExportEntry[]>;
