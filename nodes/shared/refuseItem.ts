import type { INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { failedItem } from './failedItem';
import type { ReadDocument } from './readPages';
import type { Run } from './run';
import type { UnreadPage } from './simplify';
import { toNodeError } from './toNodeError';

/**
 * What becomes of something that cannot be put out: an item that carries the reason, or the end of
 * the node, by its On Error setting.
 * @param items indexes of the input items it comes from
 * @throws NodeOperationError unless the node goes on after errors
 */
export function refuseItem(
	{ context }: Run,
	reason: OcrError,
	items: readonly number[],
): INodeExecutionData {
	if (context.continueOnFail()) return failedItem(reason, items);
	throw toNodeError(context.getNode(), reason, items[0] ?? 0);
}

/** The reason why a page was not read; the page is named where the document has several. */
export function explainUnread({ outcome }: ReadDocument, page: UnreadPage): OcrError {
	const { kind, message, description, code } = page.failure;
	const text = outcome.pages.length === 1 ? message : `Page ${page.page}: ${message}`;
	return new OcrError(kind, text, { description, code });
}
