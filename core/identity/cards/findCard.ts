import { findCapability } from '../../capabilities';
import type { CapabilityDescriptor, Field } from '../../capabilities/types';
import { OcrError } from '../../errors';
import type { Warning, WarningCode } from '../../result';
import { CARD_FIELDS } from './cardFields';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The result of a card as a node or the cloud put it out. */
export interface FoundCard {
	readonly capability: string;
	/** Only the fields of the capability: what else the item carries does not belong to the card. */
	readonly fields: JsonRecord;
	readonly confidences: Readonly<Record<string, number>>;
	readonly confidence?: number;
	readonly warnings?: readonly Warning[];
	/** The result of the classification around it, which has the alarms. */
	readonly outer?: JsonRecord;
}

/** Share of the fields that a kind of card always has, from which on a record is of that kind. */
const LIKELY = 0.6;

/**
 * The card in an item: of a card node with Simplify on or off, of Auto Document, or the cloud's own
 * answer. The kind is told by the names of the fields. Fields of other origin, such as those of a
 * form in front of the card node, are never taken for the card's.
 * @throws OcrError `parameter` where the item could be read as two different documents
 */
export function findCard(item: unknown): FoundCard | undefined {
	const record = asRecord(item);
	if (!record) return undefined;
	const result = asRecord(record.result);
	const inner = asRecord(record.document);
	const found = [
		toCard(kindOf(record), record),
		result && toCard(kindOf(result), result, warningsIn(record)),
		inner && toCard(record.capability, inner, record),
		inner && toCard(inner.capability, asRecord(inner.result) ?? {}, result ?? {}),
	].filter((card) => card !== undefined);
	if (found.length > 1) {
		throw new OcrError('parameter', 'The item holds more than one document.', {
			description:
				'Point Document to one of them, or switch off Keep Source in the node that read it.',
		});
	}
	return found[0];
}

function toCard(
	capability: unknown,
	record: JsonRecord,
	outer?: JsonRecord,
): FoundCard | undefined {
	if (typeof capability !== 'string' || !Object.hasOwn(CARD_FIELDS, capability)) return undefined;
	const known = findCapability(capability)?.fields ?? [];
	const own = known.filter(({ name }) => name !== 'confidence' && name in record);
	const confidences = asRecord(record.fieldConfidence) ?? asRecord(record.confidence);
	return {
		capability,
		fields: Object.fromEntries(own.map(({ name }) => [name, record[name]])),
		confidences: numbersOf(confidences ?? {}),
		...(typeof record.confidence === 'number' && { confidence: record.confidence }),
		...warningsIn(outer ?? record),
		...(outer && { outer }),
	};
}

/** The kind of card most of whose steady fields a record has; a number must be among them. */
function kindOf(record: JsonRecord): string | undefined {
	const rated = Object.entries(CARD_FIELDS).flatMap(([id, { numbers }]) => {
		const descriptor = findCapability(id);
		if (!descriptor || !numbers.some((name) => name in record)) return [];
		return [{ id, share: shareOf(descriptor, record) }];
	});
	const [best] = rated.sort((a, b) => b.share - a.share);
	return best && best.share >= LIKELY ? best.id : undefined;
}

function shareOf({ fields }: CapabilityDescriptor, record: JsonRecord): number {
	const known: readonly Field[] = fields;
	const steady = known.filter(
		({ name, when, optional, side }) =>
			name !== 'confidence' && !when && !optional && side !== 'back',
	);
	return steady.filter(({ name }) => name in record).length / steady.length;
}

function warningsIn(record: JsonRecord): { warnings?: readonly Warning[] } {
	if (!Array.isArray(record.warnings)) return {};
	const warnings = record.warnings.flatMap((entry): Warning[] => {
		const { code, message } = asRecord(entry) ?? {};
		if (typeof code !== 'string') return [];
		return [{ code: code as WarningCode, message: typeof message === 'string' ? message : '' }];
	});
	return { warnings };
}

function numbersOf(record: JsonRecord): Readonly<Record<string, number>> {
	return Object.fromEntries(
		Object.entries(record).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
	);
}

function asRecord(value: unknown): JsonRecord | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as JsonRecord)
		: undefined;
}
