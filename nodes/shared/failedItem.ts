import { NodeOperationError, type INodeExecutionData } from 'n8n-workflow';

import { toOcrError } from '../../core/errors';
import { pairedItems } from './pairedItems';

/**
 * The item of something that could not be read: what happened and the next step, as one text.
 * It carries nothing else, since n8n sends only such items to the error output.
 * @param items indexes of the input items it comes from
 */
export function failedItem(caught: unknown, items: readonly number[]): INodeExecutionData {
	return { json: { error: toText(caught) }, pairedItem: pairedItems(items) };
}

function toText(caught: unknown): string {
	const { message, description } =
		caught instanceof NodeOperationError ? caught : toOcrError(caught);
	const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
	return description ? `${sentence} ${description}` : sentence;
}
