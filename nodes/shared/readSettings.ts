import type { IExecuteFunctions } from 'n8n-workflow';

import type {
	CapabilityDescriptor,
	Parameter,
	ParameterValue,
	ParameterValues,
} from '../../core/capabilities/types';
import type { DemandedField } from '../../core/engine/judgeReading';
import type { ReadOptions } from '../../core/engine/types';
import { coerceParameter, SHARE, toNumber, toText } from './coerceParameter';
import { PAGE_PARAMETER, WORKBOOK_PARAMETER } from './ocrProperties';
import {
	readCardSettings,
	readCombineSides,
	readDemandedFields,
	type CardSettings,
	type CombineSides,
	type RawOptions,
} from './readCardSettings';

export type KeepSource = 'json' | 'binary' | 'both';

/** Binary fields that outputs are put in; absent: not wanted. */
export interface FileFields {
	readonly annotated?: string;
	readonly markdown?: string;
	readonly text?: string;
	readonly workbook?: string;
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
	/** Whether workbooks stay in the JSON, where they were asked for. */
	readonly workbookInJson: boolean;
	readonly card: CardSettings;
}

/** What holds for the whole run; taken from the first item. */
export interface RunSettings {
	readonly engine: 'local' | 'cloud' | 'auto';
	readonly concurrency: number;
	/** 0..1; auto only */
	readonly confidenceLimit: number;
	/** auto only */
	readonly maxCloudCalls: number;
	/** auto only: the cloud is asked for what a local reading lacks of these. */
	readonly requiredFields: readonly DemandedField[];
	/** Absent: every page is a document of its own. */
	readonly combineSides?: CombineSides;
}

/** @throws OcrError parameter */
export function readRunSettings(
	context: IExecuteFunctions,
	descriptor: CapabilityDescriptor,
): RunSettings {
	const options = rawOptions(context, 0);
	const isSimplified = context.getNodeParameter('simplify', 0, true) === true;
	const combineSides = isSimplified ? readCombineSides(descriptor, options) : undefined;
	return {
		combineSides,
		requiredFields: readDemandedFields(descriptor, options, combineSides !== undefined),
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
		options: { ...readOptions(options), ...readClassifyOnly(context, descriptor, item) },
		simplify: context.getNodeParameter('simplify', item, true) as boolean,
		perPage: options.output !== 'file',
		keepSource: options.keepSource as KeepSource | undefined,
		fields: {
			annotated: toText(options.annotatedField),
			markdown: toText(options.markdownField),
			text: toText(options.textField),
			workbook: toText(options.workbookField),
		},
		workbookInJson: options[WORKBOOK_PARAMETER] === true,
		card: readCardSettings(descriptor, options),
	};
}

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

/** Of a classification: the document is read as well unless the node says otherwise. */
function readClassifyOnly(
	context: IExecuteFunctions,
	{ kinds }: CapabilityDescriptor,
	item: number,
): ReadOptions {
	return kinds
		? { classifyOnly: context.getNodeParameter('readDocument', item, true) === false }
		: {};
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
			: (impliedValue(parameter.name, options) ??
				options[parameter.name] ??
				defaultToSend(parameter));
		if (raw !== null && raw !== undefined) values[parameter.name] = coerceParameter(parameter, raw);
	}
	return values;
}

/** A file can only be put out when it is asked for. */
function impliedValue(name: string, { workbookField }: RawOptions): true | undefined {
	return name === WORKBOOK_PARAMETER && toText(workbookField) !== undefined ? true : undefined;
}

/** What stands for an option that was not added: nothing, where the cloud takes the same. */
function defaultToSend(parameter: Parameter): unknown {
	return parameter.cloudDefault === undefined ? undefined : parameter.default;
}

function rawOptions(context: IExecuteFunctions, item: number): RawOptions {
	return context.getNodeParameter('options', item, {}) as RawOptions;
}
