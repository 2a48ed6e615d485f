import { limitConcurrency } from './limitConcurrency';
import type { Limit } from './limitConcurrency';

const shared = new Map<string, { readonly most: number; readonly limit: Limit }>();

/**
 * The limit of a service, shared by all engines of the process: n8n makes an engine a node run, and
 * several runs at once must not call more often than one.
 */
export function shareLimit(key: string, most: number): Limit {
	const known = shared.get(key);
	if (known?.most === most) return known.limit;
	const limit = limitConcurrency(most);
	shared.set(key, { most, limit });
	return limit;
}
