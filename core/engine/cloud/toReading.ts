import { RESULT_EXTRAS } from '../../capabilities/resultExtras';
import type { CapabilityDescriptor, Field } from '../../capabilities/types';
import type { Reading, Warning } from '../../result';
import { scriptsOf } from '../../text/scripts';

interface Piece {
	readonly text: string;
	readonly confidence?: number;
}

/** Text longer than this without a blank is a picture or a file in base64, nothing to read. */
const LONGEST_WORD = 300;

/** What Simplify shows, drawn from a result of the cloud; the result itself stays as it came. */
export function toReading(descriptor: CapabilityDescriptor, result: unknown): Reading {
	const blocks = collectBlocks(textPart(result));
	const pieces = blocks.length > 0 ? blocks : collectFields(descriptor.fields, result);
	const text = pieces.map((piece) => piece.text).join('\n');
	const simplify = Object.entries(RESULT_EXTRAS).find(([id]) => id === descriptor.id)?.[1];
	return {
		result,
		warnings: [...(text === '' ? [NO_TEXT] : []), ...collectAlarms(descriptor.fields, result)],
		direction: findDirection(result) ?? 0,
		scripts: scriptsOf(text),
		confidence: meanConfidence(pieces),
		text,
		...(simplify && { extras: simplify(result) }),
		origin: 'recognition',
	};
}

const NO_TEXT: Warning = { code: 'no-text', message: 'Huawei Cloud found no text in the picture.' };

/** The alarms that the result raises. */
function collectAlarms(fields: readonly Field[], result: unknown): readonly Warning[] {
	if (!isRecord(result)) return [];
	return fields.flatMap(({ name, alarm, fields: inner = [] }): readonly Warning[] => {
		if (alarm === undefined) return collectAlarms(inner, result[name]);
		return result[name] === true ? [{ code: 'alarm', message: alarm }] : [];
	});
}

/** Of results in parts that repeat the text, the part that is the plain text. */
function textPart(result: unknown): unknown {
	const entries: readonly unknown[] = Array.isArray(result) ? result : [result];
	const parts = entries.flatMap((entry) => (isRecord(entry) ? (entry.ocr_result ?? []) : []));
	return parts.length > 0 ? parts : result;
}

/** Everything with `words`, in the order of the result, as the general interfaces give it. */
function collectBlocks(value: unknown): readonly Piece[] {
	if (Array.isArray(value)) return value.flatMap(collectBlocks);
	if (!isRecord(value)) return [];
	const { words, confidence } = value;
	if (typeof words !== 'string') return Object.values(value).flatMap(collectBlocks);
	if (words === '') return [];
	return [{ text: words, confidence: typeof confidence === 'number' ? confidence : undefined }];
}

/** The texts of a card, in the order of its fields, with the confidence of the field's name. */
function collectFields(fields: readonly Field[], value: unknown): readonly Piece[] {
	if (Array.isArray(value)) return value.flatMap((entry) => collectFields(fields, entry));
	if (!isRecord(value)) return [];
	const { confidence: own } = value;
	const confidences = isRecord(own) ? own : {};
	return fields.flatMap((field) => {
		const content = field.type === 'image' ? undefined : value[field.name];
		if (field.fields)
			return field.name === 'confidence' ? [] : collectFields(field.fields, content);
		const confidence = typeof own === 'number' ? own : confidences[field.name];
		return [content]
			.flat()
			.flatMap((text) =>
				typeof text === 'string' && isReadable(text)
					? [{ text, confidence: typeof confidence === 'number' ? confidence : undefined }]
					: [],
			);
	});
}

function isReadable(text: string): boolean {
	return text !== '' && text.split(/\s/).every((word) => word.length <= LONGEST_WORD);
}

/** Mean over the characters of the pieces that have a confidence; 0 when none has. */
function meanConfidence(pieces: readonly Piece[]): number {
	let sum = 0;
	let characters = 0;
	for (const { text, confidence } of pieces) {
		if (confidence === undefined) continue;
		const length = [...text].length;
		sum += confidence * length;
		characters += length;
	}
	return characters === 0 ? 0 : Math.round((sum / characters) * 10_000) / 10_000;
}

/** The cloud says -1 when the direction was not asked for. */
function findDirection(value: unknown): number | undefined {
	if (Array.isArray(value)) return firstDefined(value.map(findDirection));
	if (!isRecord(value)) return undefined;
	if (typeof value.direction === 'number') return value.direction < 0 ? undefined : value.direction;
	return findDirection(value.ocr_result);
}

function firstDefined<T>(values: readonly (T | undefined)[]): T | undefined {
	return values.find((value) => value !== undefined);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
