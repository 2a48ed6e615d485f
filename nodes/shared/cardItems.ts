import type { INodeExecutionData } from 'n8n-workflow';

import { checkRequired } from './checkRequired';
import { keptOf } from './keptOf';
import type { ReadDocument } from './readPages';
import { refuseItem } from './refuseItem';
import type { Run } from './run';
import type { ReadPage } from './simplify';
import { simplifyCard } from './simplifyCard';
import { writeImages } from './writeImages';
import { writeOutputs } from './writeOutputs';

/**
 * The items of a page with Simplify on, one a card or plate. What lacks a required field counts as
 * not read.
 * @throws NodeOperationError
 */
export async function cardItems(
	run: Run,
	read: ReadDocument,
	page: ReadPage,
): Promise<INodeExecutionData[]> {
	const { context, descriptor } = run;
	const { document, outcome, settings } = read;
	const { includeText, imageFields, required } = settings.card;
	const { item, field, fileName } = document;
	const about = { fileName, field, pageCount: outcome.pageCount };
	const kept = keptOf(context.getInputData()[item], settings.keepSource);
	const files = await writeOutputs(run, read, [page]);
	const items: INodeExecutionData[] = [];
	for (const record of simplifyCard({ descriptor, page, document: about, includeText })) {
		const lacking = checkRequired(descriptor, record.result, required);
		if (lacking) {
			items.push(refuseItem(run, lacking, [item]));
			continue;
		}
		const images = await writeImages(context, { result: record.result, imageFields, fileName });
		const binary = { ...kept.binary, ...files, ...images };
		items.push({
			json: { ...kept.json, ...record.json },
			...(Object.keys(binary).length > 0 && { binary }),
			pairedItem: { item },
		});
	}
	return items;
}
