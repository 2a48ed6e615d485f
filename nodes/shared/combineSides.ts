import type { IBinaryKeyData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { OcrError, toOcrError } from '../../core/errors';
import type { Warning } from '../../core/result';
import { checkRequired } from './checkRequired';
import { keptOf, mergeKept } from './keptOf';
import type { DocumentRef } from './listDocuments';
import { mergeRecords } from './mergeRecords';
import { pairedItems } from './pairedItems';
import { readPages, type ReadDocument } from './readPages';
import { explainUnread, refuseItem } from './refuseItem';
import type { Run } from './run';
import { joinTexts, withoutGaps, type ReadPage } from './simplify';
import { asRecord, confidencesOf, keptFields, meanConfidence } from './simplifyCard';
import { writeImages } from './writeImages';
import { writeOutputs } from './writeOutputs';

/** A picture of one side of the card. */
interface Side {
	readonly read: ReadDocument;
	readonly page: ReadPage;
	readonly result: IDataObject;
}

/**
 * Reads the pictures of both sides of one card and makes one item of them, linked to all items
 * that they came from.
 * @throws OcrError or NodeOperationError
 */
export async function combineSides(
	run: Run,
	documents: readonly DocumentRef[],
): Promise<INodeExecutionData> {
	const sides: Side[] = [];
	for (const [index, document] of documents.entries()) {
		sides.push(...(await readSides(run, document, documents.length > 1 ? index + 1 : undefined)));
	}
	const [first] = sides;
	if (!first) throw new OcrError('content', 'The file has no page.');
	const items = sides.map(({ read }) => read.document.item);
	const { result, warnings } = mergeRecords(
		run.descriptor,
		sides.map((side) => side.result),
	);
	const lacking = checkRequired(run.descriptor, result, first.read.settings.card.required);
	if (lacking) return refuseItem(run, lacking, items);
	const inputs = run.context.getInputData();
	const { keepSource } = first.read.settings;
	const kept = mergeKept([...new Set(items)].map((item) => keptOf(inputs[item], keepSource)));
	const binary = { ...kept.binary, ...(await filesOf(run, sides, result)) };
	return {
		json: { ...kept.json, ...toJson(run, sides, { result, warnings }) },
		...(Object.keys(binary).length > 0 && { binary }),
		pairedItem: pairedItems(items),
	};
}

/**
 * @param number counts the pictures where there are several
 * @throws OcrError of the first page that was not read: half a card is none
 */
async function readSides(run: Run, document: DocumentRef, number?: number): Promise<Side[]> {
	try {
		const read = await readPages(run, document);
		return read.outcome.pages.map((page) => {
			if (!page.ok) throw explainUnread(read, page);
			return { read, page, result: asRecord(page.reading.result) };
		});
	} catch (caught) {
		const data = toOcrError(caught).toData();
		const picture = number === undefined ? '' : `Picture ${number}: `;
		throw OcrError.fromData({ ...data, message: `${picture}${data.message}` });
	}
}

interface Merged {
	readonly result: IDataObject;
	readonly warnings: readonly Warning[];
}

function toJson({ descriptor }: Run, sides: readonly Side[], merged: Merged): IDataObject {
	const { result } = merged;
	const confidences = confidencesOf(result);
	const pages = sides.map(({ page }) => page);
	const includeText = sides[0]?.read.settings.card.includeText;
	const warnings = [
		...pages.flatMap(({ reading }) => reading.warnings),
		...merged.warnings,
		...countWarnings(sides),
	];
	return withoutGaps({
		...keptFields(descriptor, result),
		confidence:
			meanConfidence(Object.values(confidences ?? {})) ??
			meanConfidence(pages.map(({ reading }) => reading.confidence)),
		fieldConfidence: confidences,
		text: includeText ? joinTexts(pages) : undefined,
		engine: [...new Set(pages.map(({ engine }) => engine))].join(', '),
		warnings: warnings.map(({ code, message }) => ({ code, message })),
		pictures: sides.map(describeSide),
	});
}

function describeSide({ read, page, result }: Side): IDataObject {
	const { width, height, engine, reason, reading } = page;
	const { side, portrait_location, text_location } = result;
	return withoutGaps({
		side,
		fileName: read.document.fileName,
		field: read.document.field,
		page: page.page,
		width,
		height,
		direction: reading.direction,
		portrait_location,
		text_location,
		engine,
		reason,
	});
}

function countWarnings(sides: readonly Side[]): readonly Warning[] {
	if (sides.length < 2) {
		return [{ code: 'partial', message: 'Only one picture of the card was given.' }];
	}
	const shown = sides.map(({ result }) => result.side).filter((side) => side !== undefined);
	if (shown.length < 2 || new Set(shown).size > 1) return [];
	return [{ code: 'disagreement', message: `All pictures show the ${String(shown[0])}.` }];
}

async function filesOf(
	run: Run,
	sides: readonly Side[],
	result: IDataObject,
): Promise<IBinaryKeyData> {
	const files: IBinaryKeyData = {};
	for (const [index, { read, page }] of sides.entries()) {
		const drawn = await writeOutputs(run, read, [page]);
		for (const [field, file] of Object.entries(drawn)) files[`${field}_${index + 1}`] = file;
	}
	const { card } = sides[0]?.read.settings ?? {};
	const fileName = sides[0]?.read.document.fileName;
	const imageFields = card?.imageFields ?? {};
	return { ...files, ...(await writeImages(run.context, { result, imageFields, fileName })) };
}
