import type { INodeExecutionData } from 'n8n-workflow';

/** The link from an output item to the input items it comes from, each once. */
export function pairedItems(items: readonly number[]): INodeExecutionData['pairedItem'] {
	const links = [...new Set(items)].map((item) => ({ item }));
	return links.length === 1 ? links[0] : links;
}
