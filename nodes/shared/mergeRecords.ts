import type { IDataObject } from 'n8n-workflow';

import type { CapabilityDescriptor, Field } from '../../core/capabilities/types';
import { confidenceOf } from '../../core/engine/findMissing';
import type { Warning } from '../../core/result';
import { asRecord } from './simplifyCard';

/** What several pictures of one card say together. */
export interface MergedRecord {
	/** As a single result, without what belongs to one picture alone. */
	readonly result: IDataObject;
	readonly warnings: readonly Warning[];
}

/**
 * Puts the results of both sides of a card together. Of a field that several hold the surest one
 * stands; where they differ, a warning says so.
 */
export function mergeRecords(
	{ fields }: CapabilityDescriptor,
	results: readonly IDataObject[],
): MergedRecord {
	const merged: IDataObject = {};
	const confidence: IDataObject = {};
	const warnings: Warning[] = [];
	for (const field of fields.filter(belongsToTheCard)) {
		const { name } = field;
		const holding = results.filter((result) => !isEmpty(result[name]));
		const known = results.find((result) => result[name] !== undefined);
		const [best = known] = holding.sort((a, b) => confidenceOf(b, name) - confidenceOf(a, name));
		if (best === undefined) continue;
		merged[name] = field.type === 'boolean' ? isAnyTrue(results, name) : best[name];
		const own = asRecord(best.confidence)[name];
		if (own !== undefined) confidence[name] = own;
		if (isRead(field) && differ(holding.map((result) => result[name]))) {
			warnings.push(disagreement(field));
		}
	}
	return { result: { ...merged, confidence }, warnings };
}

/** Places are those of one picture, and the side shown is what tells the pictures apart. */
function belongsToTheCard({ name, type }: Field): boolean {
	return name !== 'side' && name !== 'confidence' && type !== 'quad' && type !== 'object<quad>';
}

function isRead({ type }: Field): boolean {
	return type === 'string' || type === 'array<string>';
}

function isAnyTrue(results: readonly IDataObject[], name: string): boolean {
	return results.some((result) => result[name] === true);
}

function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
	return value === undefined || value === null || value === '';
}

/** Accents of Latin letters, which machine-readable zones leave out. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Blanks, punctuation, accents and case do not make a difference. */
function differ(values: readonly unknown[]): boolean {
	const plain = values.map((value) =>
		[value]
			.flat()
			.join('')
			.normalize('NFKD')
			.toUpperCase()
			.replace(ACCENTS, '')
			.replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
	);
	return new Set(plain).size > 1;
}

function disagreement({ label, name }: Field): Warning {
	return {
		code: 'disagreement',
		message: `The pictures say different things about ${label} (${name}); the surer reading stands.`,
	};
}
