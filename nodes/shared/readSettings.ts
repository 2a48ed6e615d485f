import type { IExecuteFunctions } from 'n8n-workflow';

import type {
	CapabilityDescriptor,
	Parameter,
	ParameterValue,
	ParameterValues,
} from '../../core/capabilities/types';
import type { ReadOptions } from '../../core/engine/types';
import { coerceParameter, toNumber } from './coerceParameter';
import { PAGE_PARAMETER } from './ocrProperties';

/** The collection Options as n8n hands it over; expressions may have put in other types. */
type RawOptions = Readonly<Record<string, unknown>>;

export type KeepSource = 'json' | 'binary' | 'both';

/** Binary fields that outputs are put in; absent: not wanted. */
export interface FileFields {
	readonly annotated?: string;
	readonly markdown?: string;
	readonly text?: string;
}

/** What one item is to be read with. */
export interface ItemSettings {
	readonly parameters: ParameterValues;
	readonly options: ReadOptions;
	readonly simplify: boolean;
	/** One item a page, or one a file. */
	readonly perPage: boolean;
	readonly keepSource?: KeepSource;
	readonly fields: FileFields;
}

/** What holds for the whole run; taken from the first item. */
export interface RunSettings {
	readonly engine: 'local' | 'cloud' | 'auto';
	readonly concurrency: number;
	/** 0..1; auto only */
	readonly confidenceLimit: number;
	/** auto only */
	readonly maxCloudCalls: number;
}

/** @throws OcrError parameter */
export function readRunSettings(context: IExecuteFunctions): RunSettings {
	const options = rawOptions(context, 0);
	return {
		engine: context.getNodeParameter('engine', 0) as RunSettings['engine'],
		concurrency: toNumber(options.concurrency ?? 4, 'Files at Once', { min: 1 }),
		confidenceLimit: toNumber(options.confidenceLimit ?? 0.85, 'Confidence Limit', SHARE),
		maxCloudCalls: toNumber(options.maxCloudCalls ?? 10, 'Maximum Cloud Calls', { min: 0 }),
	};
}

/** @throws OcrError parameter */
export function readItemSettings(
	context: IExecuteFunctions,
	descriptor: CapabilityDescriptor,
	item: number,
): ItemSettings {
	const options = rawOptions(context, item);
	return {
		parameters: readParameters(context, descriptor, item),
		options: readOptions(options),
		simplify: context.getNodeParameter('simplify', item, true) as boolean,
		perPage: options.output !== 'file',
		keepSource: options.keepSource as KeepSource | undefined,
		fields: {
			annotated: toText(options.annotatedField),
			markdown: toText(options.markdownField),
			text: toText(options.textField),
		},
	};
}

const SHARE = { min: 0, max: 1 };

function readOptions(options: RawOptions): ReadOptions {
	const { minConfidence, timeLimit } = options;
	return {
		pages: toText(options.pages),
		password: options.password ? String(options.password) : undefined,
		...(options.fast !== undefined && { fast: options.fast === true }),
		...(minConfidence !== undefined && {
			minConfidence: toNumber(minConfidence, 'Minimum Confidence', SHARE),
		}),
		...(timeLimit !== undefined && {
			timeLimit: 1000 * toNumber(timeLimit, 'Time Limit', { min: 1 }),
		}),
	};
}

function readParameters(
	context: IExecuteFunctions,
	descriptor: CapabilityDescriptor,
	item: number,
): ParameterValues {
	const options = rawOptions(context, item);
	const values: Record<string, ParameterValue> = {};
	for (const parameter of descriptor.parameters) {
		if (parameter.name === PAGE_PARAMETER) continue;
		const raw = parameter.main
			? context.getNodeParameter(parameter.name, item, null)
			: (options[parameter.name] ?? defaultToSend(parameter));
		if (raw !== null && raw !== undefined) values[parameter.name] = coerceParameter(parameter, raw);
	}
	return values;
}

/** What stands for an option that was not added: nothing, where the cloud takes the same. */
function defaultToSend(parameter: Parameter): unknown {
	return parameter.cloudDefault === undefined ? undefined : parameter.default;
}

function rawOptions(context: IExecuteFunctions, item: number): RawOptions {
	return context.getNodeParameter('options', item, {}) as RawOptions;
}

function toText(value: unknown): string | undefined {
	const text = value === undefined || value === null ? '' : String(value).trim();
	return text === '' ? undefined : text;
}
