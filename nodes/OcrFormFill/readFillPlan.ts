import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import type { FieldFormat, FillPlan, LetterCase } from '../../core/fill/types';
import { SHARE, toNumber, toText } from '../shared/coerceParameter';
import { FILES_IN_JSON } from '../shared/listFiles';
import type { FillItemOptions } from './readFillOptions';

const LEAST_MATCH = 0.7;

/** The values for the fields of one item's template, and how they are written. @throws OcrError parameter */
export function readFillPlan(
	context: IExecuteFunctions,
	item: number,
	options: FillItemOptions,
): FillPlan {
	const mapping = context.getNodeParameter('mapping', item) as string;
	return {
		given: readGiven(context, item, mapping),
		...(mapping === 'automatic' && { source: readSource(context, item) }),
		matchLimit: toNumber(options.matchLimit ?? LEAST_MATCH, 'Match Limit', SHARE),
		required: namesIn(options.required),
		keepsRequired: options.keepsRequired !== false,
		formats: readFormats(options),
		datePattern: toText(options.datePattern),
		dateOrder: options.dateOrder === 'mdy' ? 'mdy' : 'dmy',
		letterCase: (options.letterCase ?? 'keep') as LetterCase,
	};
}

function readGiven(
	context: IExecuteFunctions,
	item: number,
	mapping: string,
): Readonly<Record<string, unknown>> {
	if (mapping === 'json') {
		return toObject(context.getNodeParameter('json', item), 'Values by Field Name');
	}
	if (mapping === 'fields') {
		const value = context.getNodeParameter('fields.value', item, {}) as IDataObject | null;
		return withoutGaps(value ?? {});
	}
	const listed = context.getNodeParameter('fieldValues.field', item, []) as IDataObject[];
	return Object.fromEntries(
		listed.flatMap(({ name, value }) => {
			const field = toText(name);
			return field === undefined ? [] : [[field, value]];
		}),
	);
}

/** Fields of the mapper that were left open are no values. */
const withoutGaps = (value: IDataObject) =>
	Object.fromEntries(
		Object.entries(value).filter(([, each]) => each !== null && each !== undefined && each !== ''),
	);

function readSource(context: IExecuteFunctions, item: number): IDataObject {
	const data = toObject(context.getNodeParameter('sourceData', item), 'Data');
	return Object.fromEntries(Object.entries(data).filter(([name]) => name !== FILES_IN_JSON));
}

function toObject(value: unknown, label: string): IDataObject {
	const parsed = typeof value === 'string' ? parseJson(value) : value;
	if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
		return parsed as IDataObject;
	}
	throw new OcrError('parameter', `The parameter '${label}' is no JSON object.`, {
		description:
			'Give names and values in braces, for example { "Surname": "Harbour" }; check quotation marks and commas.',
	});
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.trim() === '' ? '{}' : text);
	} catch {
		// Told by the caller, in the words of the parameter.
		return undefined;
	}
}

const namesIn = (text: unknown) =>
	(toText(text) ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');

function readFormats({ formats }: FillItemOptions): readonly FieldFormat[] {
	return (formats?.format ?? []).flatMap(({ field, kind, pattern }): FieldFormat[] => {
		const name = toText(field);
		if (name === undefined) return [];
		if (kind === 'upper' || kind === 'lower') return [{ field: name, kind }];
		const form = toText(pattern);
		if (form === undefined || (kind !== 'date' && kind !== 'number')) throw noPattern(name);
		return [{ field: name, kind, pattern: form }];
	});
}

function noPattern(field: string): OcrError {
	return new OcrError('parameter', `The format of the field "${field}" has no pattern.`, {
		description: 'Enter a pattern such as DD/MM/YYYY, or an example of a number such as 1.234,56.',
	});
}
