import type { WaybillOrder } from '../types';
import { ORDER_FIELDS } from './orderFields';
import { valueAt } from './valueAt';

/** A carrier's own name for a field, or a value that every order of it carries. */
export type MappingRow =
	| { readonly field: string; readonly name: string }
	| { readonly value: string; readonly name: string };

export type CarrierOrder = { [name: string]: string | number | CarrierOrder };

/**
 * The order in a carrier's own names. Dots in a name make objects within objects; a field without
 * a value is left out.
 */
export function mapOrder(order: WaybillOrder, rows: readonly MappingRow[]): CarrierOrder {
	const mapped: CarrierOrder = {};
	for (const row of rows) {
		const value = 'field' in row ? fieldValue(order, row.field) : row.value;
		if (value !== undefined && value !== '') put(mapped, row.name.split('.'), value);
	}
	return mapped;
}

/** The values of an order in the sequence of the mapping, or of all fields; '' for missing ones. */
export function orderColumns(
	order: WaybillOrder,
	rows: readonly MappingRow[],
): ReadonlyArray<{ readonly name: string; readonly value: string }> {
	const columns: readonly MappingRow[] =
		rows.length > 0 ? rows : ORDER_FIELDS.map(({ path }) => ({ field: path, name: path }));
	return columns.map((row) => ({
		name: row.name,
		value: String(('field' in row ? fieldValue(order, row.field) : row.value) ?? ''),
	}));
}

function fieldValue(order: WaybillOrder, path: string): string | number | undefined {
	const value = valueAt(order, path);
	return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function put(target: CarrierOrder, path: readonly string[], value: string | number): void {
	const [key = '', ...rest] = path;
	// Such a name would reach into every object.
	if (key === '__proto__') return;
	if (rest.length === 0) {
		target[key] = value;
		return;
	}
	const inner = target[key];
	const next = typeof inner === 'object' ? inner : {};
	target[key] = next;
	put(next, rest, value);
}
