import type { IDataObject } from 'n8n-workflow';

import { findCapability } from '../../core/capabilities';
import type { CapabilityDescriptor, Field } from '../../core/capabilities/types';
import type { FoundDocument, Reading, Warning } from '../../core/result';
import { withoutGaps, type DocumentInfo, type ReadPage } from './simplify';

/** One card, or one plate of several, as it is put out with Simplify on. */
export interface CardRecord {
	readonly json: IDataObject;
	/** The part of the page's result that it was made of. */
	readonly result: IDataObject;
}

interface CardPage {
	readonly descriptor: CapabilityDescriptor;
	readonly page: ReadPage;
	readonly document: DocumentInfo;
	readonly includeText: boolean;
}

/**
 * The fields of a page's cards by their names, then what a workflow may want to check. A result
 * that is a list becomes one record an entry, numbered.
 */
export function simplifyCard(card: CardPage): CardRecord[] {
	const { result } = card.page.reading;
	if (!Array.isArray(result)) return [toRecord(card, asRecord(result), {})];
	return result.map((entry, index) =>
		toRecord(card, asRecord(entry), { index: index + 1, count: result.length }),
	);
}

function toRecord(card: CardPage, result: IDataObject, place: IDataObject): CardRecord {
	const { descriptor, page, document, includeText } = card;
	const { width, height, engine, reason, reading } = page;
	const json = withoutGaps({
		...keptFields(descriptor, result),
		...reading.extras,
		confidence: overallConfidence(result) ?? reading.confidence,
		fieldConfidence: confidencesOf(result),
		...place,
		...simplifyFound(reading.document),
		text: includeText ? (reading.document?.reading ?? reading).text : undefined,
		page: page.page,
		pageCount: document.pageCount,
		fileName: document.fileName,
		field: document.field,
		picture: withoutGaps({ width, height, direction: reading.direction }),
		engine,
		reason,
		warnings: warningsOf(reading).map(({ code, message }) => ({ code, message })),
	});
	return { json, result };
}

/** What a classified document says: its fields below `document`, apart from those of its kind. */
function simplifyFound(found: FoundDocument | undefined): IDataObject {
	const descriptor = found && findCapability(found.capability);
	if (!found || !descriptor) return {};
	const { result } = found.reading;
	const records = [result].flat().map((entry) => {
		const record = asRecord(entry);
		return withoutGaps({
			...keptFields(descriptor, record),
			confidence: overallConfidence(record) ?? found.reading.confidence,
			fieldConfidence: confidencesOf(record),
		});
	});
	return {
		capability: found.capability,
		document: Array.isArray(result) ? records : (records[0] ?? {}),
	};
}

function warningsOf({ warnings, document }: Reading): readonly Warning[] {
	return [...warnings, ...(document?.reading.warnings ?? [])];
}

/** All fields but the pictures, which become files, and those that were not asked for. */
export function keptFields({ fields }: CapabilityDescriptor, result: IDataObject): IDataObject {
	const isKept = ([name, value]: [string, unknown]): boolean => {
		const field: Field | undefined = fields.find((known) => known.name === name);
		if (name === 'confidence' || field?.type === 'image') return false;
		return field?.off === undefined || JSON.stringify(value) !== JSON.stringify(field.off);
	};
	return Object.fromEntries(Object.entries(result).filter(isKept)) as IDataObject;
}

/** Confidences (0..1) by field name, where the result has them. */
export function confidencesOf({ confidence }: IDataObject): IDataObject | undefined {
	return typeof confidence === 'object' && confidence !== null ? asRecord(confidence) : undefined;
}

/** Mean over the fields, or that of the whole; undefined where the result tells none. */
function overallConfidence(result: IDataObject): number | undefined {
	if (typeof result.confidence === 'number') return result.confidence;
	return meanConfidence(Object.values(confidencesOf(result) ?? {}));
}

/** Mean of the numbers among `values`, to four decimals; undefined when there is none. */
export function meanConfidence(values: readonly unknown[]): number | undefined {
	const numbers = values.filter((value) => typeof value === 'number');
	if (numbers.length === 0) return undefined;
	const sum = numbers.reduce((total, value) => total + value, 0);
	return Number((sum / numbers.length).toFixed(4));
}

/** The value as an object; an empty one where it is none. */
export function asRecord(value: unknown): IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}
