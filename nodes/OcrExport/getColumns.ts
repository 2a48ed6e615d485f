import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { findCapability } from '../../core/capabilities';
import { fieldColumns } from '../../core/export/columns/fieldColumns';
import { toText } from '../shared/coerceParameter';

/** Beside the fields of a card, what a row of it may want to say. */
const ABOUT = [
	{ path: 'fileName', label: 'File' },
	{ path: 'page', label: 'Page' },
];

/** The columns that can be filled: the fields of the chosen results, and those of one's own. */
export async function getColumns(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const descriptor = findCapability(String(this.getNodeParameter('resultsOf', 'auto')));
	const known = descriptor ? [...fieldColumns(descriptor), ...ABOUT] : [];
	const own = listOwnColumns(this.getNodeParameter('ownColumns', ''));
	return {
		fields: [
			...known.map(({ path, label }) => toField(path, label)),
			...own.filter((name) => !known.some(({ path }) => path === name)).map((n) => toField(n, n)),
		],
		emptyFieldsNotice: "Choose a node under 'Results Of', or enter 'Own Columns'.",
	};
}

/** Names separated by commas, each once. */
export function listOwnColumns(typed: unknown): string[] {
	const names = (toText(typed) ?? '').split(',').map((name) => name.trim());
	return [...new Set(names)].filter((name) => name !== '');
}

function toField(id: string, displayName: string): ResourceMapperField {
	return {
		id,
		displayName,
		required: false,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
	};
}
