import type { IExecuteFunctions } from 'n8n-workflow';

import { listDocuments, type DocumentRef } from './listDocuments';
import type { CombineSides } from './readCardSettings';

/** Documents that make output items together, or the reason why there are none. */
export type DocumentGroup = {
	/** Indexes of the input items, the first for the settings. */
	readonly items: readonly number[];
} & ({ readonly documents: readonly DocumentRef[] } | { readonly caught: unknown });

/**
 * The documents of all items in groups: each alone, or those of one item, or those of two items
 * where front and back of a card are combined.
 */
export function listGroups(
	context: IExecuteFunctions,
	combineSides: CombineSides | undefined,
): DocumentGroup[] {
	const indexes = [...context.getInputData().keys()];
	if (combineSides === undefined) return indexes.flatMap((item) => listSingly(context, item));
	const size = combineSides === 'pairs' ? 2 : 1;
	const groups = indexes.filter((item) => item % size === 0);
	return groups.map((item) => listTogether(context, indexes.slice(item, item + size)));
}

function listSingly(context: IExecuteFunctions, item: number): DocumentGroup[] {
	const group = listTogether(context, [item]);
	if ('caught' in group) return [group];
	return group.documents.map((document) => ({ items: [item], documents: [document] }));
}

function listTogether(context: IExecuteFunctions, items: readonly number[]): DocumentGroup {
	try {
		return { items, documents: items.flatMap((item) => listDocuments(context, item)) };
	} catch (caught) {
		return { items, caught };
	}
}
