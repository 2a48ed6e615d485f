import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

/** The collection Options as n8n hands it over. */
export interface FillItemOptions {
	readonly concurrency?: unknown;
	readonly dateOrder?: unknown;
	readonly datePattern?: unknown;
	readonly fileName?: unknown;
	readonly flatten?: unknown;
	readonly formats?: { readonly format?: readonly IDataObject[] };
	readonly keepsRequired?: unknown;
	readonly keepSource?: unknown;
	readonly letterCase?: unknown;
	readonly matchLimit?: unknown;
	readonly minSize?: unknown;
	readonly outputField?: unknown;
	readonly password?: unknown;
	readonly pictures?: { readonly picture?: readonly IDataObject[] };
	readonly required?: unknown;
	readonly side?: unknown;
	readonly size?: unknown;
	readonly timeLimit?: unknown;
}

/** The options of one item. */
export function readFillOptions(context: IExecuteFunctions, item: number): FillItemOptions {
	return context.getNodeParameter('options', item, {}) as FillItemOptions;
}
