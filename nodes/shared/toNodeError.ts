import { NodeOperationError, type INode } from 'n8n-workflow';

import { toOcrError } from '../../core/errors';

/**
 * Anything caught while an item was read, as the error that n8n shows: what happened, below it the
 * next step with the code, and the item.
 */
export function toNodeError(node: INode, caught: unknown, itemIndex: number): NodeOperationError {
	if (caught instanceof NodeOperationError) {
		caught.context.itemIndex ??= itemIndex;
		return caught;
	}
	const error = toOcrError(caught);
	return new NodeOperationError(node, error, {
		message: `${error.message} [item ${itemIndex}]`,
		description: `${error.description ?? ''} (${error.code})`.trim(),
		itemIndex,
	});
}
