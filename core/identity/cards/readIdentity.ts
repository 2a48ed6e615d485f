import { findCapability } from '../../capabilities';
import type { Field } from '../../capabilities/types';
import type { CardIdentity, NamedValue, PersonName } from '../types';
import { CARD_FIELDS, type CardFields, type NameFields } from './cardFields';
import { readZoneLines } from './readZoneLines';
import { findCard, type FoundCard, type JsonRecord } from './findCard';

/** What the card of an item says; undefined where the item has no card. */
export function readIdentity(item: unknown): CardIdentity | undefined {
	const card = findCard(item);
	const paths = card && CARD_FIELDS[card.capability];
	if (!card || !paths) return undefined;
	const { fields, capability, confidences, confidence, warnings } = card;
	const first = (names: readonly string[]) => valuesOf(fields, names).slice(0, 1);
	const countries = paths.issuer ? [{ text: paths.issuer, field: 'capability' }] : [];
	const cut = paths.namesFromZone === true && isZoneFull(fields, paths);
	return {
		capability,
		names: paths.names
			.flatMap((part) => nameOf(fields, part))
			.map((name) => (cut && name.family !== undefined ? { ...name, cut } : name)),
		numbers: valuesOf(fields, paths.numbers),
		birthDates: first(paths.birth),
		sexes: first(paths.sex),
		expiryDates: first(paths.expiry),
		nationalities: first(paths.nationality),
		countries: [...first(paths.country), ...countries],
		...zoneOf(fields, paths),
		...alarmsOf(card),
		confidences,
		confidence,
		warnings,
	};
}

function nameOf(fields: JsonRecord, { family = [], given = [], full = [] }: NameFields) {
	const join = (names: readonly string[]): string =>
		valuesOf(fields, names)
			.map(({ text }) => text)
			.join(' ');
	const name: PersonName = {
		...(family.length > 0 && { family: join(family) }),
		...(given.length > 0 && { given: join(given) }),
		...(full.length > 0 && { full: join(full) }),
		fields: [...family, ...given, ...full],
	};
	return [name.family, name.given, name.full].some((text) => text) ? [name] : [];
}

function valuesOf(fields: JsonRecord, names: readonly string[]): NamedValue[] {
	return names.flatMap((field) => {
		const text = textAt(fields, field);
		return text === '' ? [] : [{ text, field }];
	});
}

/** Lists, such as two family names, become one text. */
function textAt(fields: JsonRecord, path: string): string {
	const value = path
		.split('.')
		.reduce<unknown>(
			(inner, name) =>
				typeof inner === 'object' && inner !== null ? (inner as JsonRecord)[name] : undefined,
			fields,
		);
	const parts = (Array.isArray(value) ? value : [value]).filter(
		(part) => typeof part === 'string' || typeof part === 'number',
	);
	return parts.join(' ').trim();
}

function zoneOf(fields: JsonRecord, { zone }: CardFields): { zone?: readonly string[] } {
	if (!zone) return {};
	return { zone: valuesOf(fields, zone).map(({ text }) => text.replace(/\s/gu, '')) };
}

/** Whether the names fill all of their place: then letters at their end may be missing. */
function isZoneFull(fields: JsonRecord, paths: CardFields): boolean {
	const names = readZoneLines(zoneOf(fields, paths).zone ?? [])?.valueOf('names') ?? '';
	return names !== '' && !names.endsWith('<');
}

/** How a card was pictured, where it was not the card itself. */
const COPY = 'The picture shows a copy or a screen and not the card itself.';
const PICTURED = 'idcard_type';

function alarmsOf({ capability, fields, outer }: FoundCard): { alarms?: readonly string[] } {
	const inner = raisedIn(findCapability(capability)?.fields ?? [], fields);
	const around = outer
		? raisedIn(findCapability('auto-id-doc-classification')?.fields ?? [], outer)
		: undefined;
	const pictured = fields[PICTURED];
	const copied =
		typeof pictured === 'string' && pictured !== ''
			? pictured === 'normal'
				? []
				: [COPY]
			: undefined;
	const found = [inner, around, copied].filter((list) => list !== undefined);
	return found.length === 0 ? {} : { alarms: found.flat() };
}

/** The sentences of the switches that are on; undefined where the record has no such switch. */
function raisedIn(known: readonly Field[], record: JsonRecord): readonly string[] | undefined {
	const found = known.flatMap((field): (readonly string[])[] => {
		const value = record[field.name];
		if (field.alarm && typeof value === 'boolean') return [value ? [field.alarm] : []];
		if (!field.fields || typeof value !== 'object' || value === null) return [];
		const inner = raisedIn(field.fields, value as JsonRecord);
		return inner ? [inner] : [];
	});
	return found.length === 0 ? undefined : found.flat();
}
