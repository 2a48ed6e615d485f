import type { IExecuteFunctions, ResourceMapperValue } from 'n8n-workflow';

import type { ContentChoice } from '../../core/export/content/types';
import type { ExportFormat, ExportRequest } from '../../core/export/types';
import { toNumber, toText } from '../shared/coerceParameter';
import type { KeepSource } from '../shared/readSettings';

/** What one file is made with. */
export interface ExportSettings {
	readonly request: Omit<ExportRequest, 'limits' | 'workbook'>;
	/** Whether the user has mapped the columns. */
	readonly mapsColumns: boolean;
	readonly mode: 'single' | 'each' | 'append';
	/** Binary field that takes the file. */
	readonly outputField: string;
	readonly fileName?: string;
	readonly keepSource?: KeepSource;
	/** Files in work at the same time. */
	readonly concurrency: number;
	/** Milliseconds. */
	readonly timeLimit: number;
}

/** Formats of which every page is a file of its own. */
const ALWAYS_EACH: readonly ExportFormat[] = ['png'];

/** @throws OcrError parameter */
export function readExportSettings(context: IExecuteFunctions, item: number): ExportSettings {
	const options = context.getNodeParameter('options', item, {}) as Record<string, unknown>;
	const format = context.getNodeParameter('format', item) as ExportFormat;
	const mode = context.getNodeParameter('mode', item, 'single') as ExportSettings['mode'];
	const columns = context.getNodeParameter('columns', item, null) as ResourceMapperValue | null;
	const resultsOf = toText(context.getNodeParameter('resultsOf', item, 'auto'));
	return {
		request: {
			format,
			content: context.getNodeParameter('content', item, 'auto') as ContentChoice,
			capability: resultsOf === 'auto' ? undefined : resultsOf,
			headers: options.headers === 'names' ? 'names' : 'labels',
			sheets: context.getNodeParameter('sheets', item, 'one') === 'each' ? 'each' : 'one',
			sheetName: toText(options.sheetName),
			isTyped: options.typeValues !== false,
			hasHeader: options.headerRow !== false,
			delimiter: typeof options.delimiter === 'string' ? options.delimiter : ',',
			hasByteOrderMark: options.byteOrderMark !== false,
			password: options.password ? String(options.password) : undefined,
		},
		mapsColumns: columns?.mappingMode === 'defineBelow',
		mode: ALWAYS_EACH.includes(format) ? 'each' : mode,
		outputField: toText(context.getNodeParameter('outputField', item, 'data')) ?? 'data',
		fileName: toText(options.fileName),
		keepSource: options.keepSource as KeepSource | undefined,
		concurrency: toNumber(options.concurrency ?? 4, 'Files at Once', { min: 1 }),
		timeLimit: 1000 * toNumber(options.timeLimit ?? 300, 'Time Limit', { min: 1 }),
	};
}
