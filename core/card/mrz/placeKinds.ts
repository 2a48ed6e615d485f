import type { PlaceKind } from './alphabet';
import type { ZoneField, ZoneFormat } from './formats';

/** Years, months and days of a date yymmdd. */
const DATE: readonly PlaceKind[] = ['digit', 'digit', 'month', 'digit', 'day', 'digit'];

function kindIn({ kind, from }: ZoneField, at: number): PlaceKind {
	return kind === 'date' ? (DATE[at - from] ?? 'digit') : kind;
}

/** What each place of each line of a format may hold. */
export function placeKinds({ lengths, fields, checks }: ZoneFormat): PlaceKind[][] {
	const kinds = lengths.map((length) => new Array<PlaceKind>(length).fill('any'));
	for (const field of fields) {
		const line = kinds[field.line];
		for (let at = field.from; line && at < field.to; at++) line[at] = kindIn(field, at);
	}
	for (const { line, at } of checks) {
		const places = kinds[line];
		if (places) places[at] = 'digit';
	}
	return kinds;
}
