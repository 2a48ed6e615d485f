import type { PDFPage } from '@cantoo/pdf-lib';

import { OcrError } from '../../errors';
import { fitText } from '../../typeset/fitText';
import { lineOperators } from '../../typeset/lineOperators';
import { openShaper } from '../../typeset/openShaper';
import { pdfFontsOf } from '../../typeset/pdfFonts';
import { chooseValues } from '../chooseValues';
import type { FilledFile } from '../pdf/fillPdf';
import { openPdfFile } from '../pdf/openForm';
import { toFieldText, toFilledField } from '../toFieldText';
import type { FilledField, FillPlan } from '../types';
import { findRoom, type Side } from './findRoom';
import { listLabels } from './listLabels';
import { readFlatPages, type FlatRequest } from './readFlatPages';
import { resolveName } from './resolveName';
import type { FlatPage, Label, Place } from './types';

export interface FlatLooks {
	readonly side: Side;
	/** Points; absent: like the label. */
	readonly size?: number;
	/** Points. */
	readonly minSize: number;
}

/** Size of letters as a share of the height of a line's box. */
const LETTERS = 0.78;
/** From the bottom of a line's box to its baseline, as a share of its height. */
const BASELINE = 0.22;
/** The same where there is a line or dots to write on: a little above them. */
const ON_BLANK = 0.34;
/** Written letters keep to these sizes, in points. */
const [SMALLEST, LARGEST] = [7, 14];
/** What stands for a yes. */
const TICK = '✓';

/**
 * Writes values beside or below the labels of a PDF without form fields.
 * @throws OcrError format, damaged, password, parameter, content, font
 */
export async function writeFlat(
	request: FlatRequest,
	plan: FillPlan,
	looks: FlatLooks,
): Promise<FilledFile> {
	const pages = await readFlatPages(request);
	const named = listLabels(pages);
	const names = named.map(({ field }) => field.name);
	const chosen = chooseValues(
		named.map(({ field }) => field),
		byLabels(plan, names),
	);
	const document = await openPdfFile(request.bytes, request.password);
	const fields: FilledField[] = [];
	for (const [i, each] of chosen.entries()) {
		const text = toFieldText(each, plan);
		const label = named[i]?.label;
		const page = label && pages[label.page - 1];
		if (text !== undefined && label && page) {
			const sheet = document.getPage(label.page - 1);
			await writeText(sheet, { page, label, text: asWritten(text), looks });
		}
		// Other texts of the page are no fields.
		if (text !== undefined) fields.push(toFilledField(each, text));
	}
	return { bytes: await document.save({ updateFieldAppearances: false }), fields };
}

function byLabels(plan: FillPlan, names: readonly string[]): FillPlan {
	const given = Object.entries(plan.given).map(
		([name, value]) => [resolveName(name, names), value] as const,
	);
	return {
		...plan,
		given: Object.fromEntries(given),
		required: plan.required.map((name) => resolveName(name, names)),
		formats: plan.formats.map((format) => ({ ...format, field: resolveName(format.field, names) })),
	};
}

const asWritten = (text: string) => (text === 'true' ? TICK : text === 'false' ? '' : text);

interface Writing {
	readonly page: FlatPage;
	readonly label: Label;
	readonly text: string;
	readonly looks: FlatLooks;
}

async function writeText(sheet: PDFPage, { page, label, text, looks }: Writing): Promise<void> {
	if (text === '') return;
	const room = findRoom(page, label, looks.side);
	if (!room) throw noRoom(label.text);
	const shaper = await openShaper();
	const height = label.place.bottom - label.place.top;
	const likeLabel = Math.min(LARGEST, Math.max(SMALLEST, height * LETTERS));
	const size = looks.size ?? likeLabel;
	const width = room.right - room.left;
	const fitted = fitText(shaper, text, {
		width,
		height,
		size,
		minSize: looks.minSize,
		wraps: false,
	});
	const [line] = fitted?.lines ?? [];
	if (!fitted || !line) throw noRoom(label.text);
	const pdf = await import('@cantoo/pdf-lib');
	const fonts = pdfFontsOf(sheet.doc);
	await fonts.embed(line.runs);
	for (const { font } of line.runs) {
		const { name, ref } = fonts.get(font);
		sheet.node.setFontDictionary(pdf.PDFName.of(name), ref);
	}
	const at = { x: room.left, y: page.height - baselineOf(room, label), size: fitted.size };
	sheet.pushOperators(
		pdf.pushGraphicsState(),
		pdf.concatTransformationMatrix(...toPage(sheet)),
		...(await lineOperators(fonts, line, at)),
		pdf.popGraphicsState(),
	);
}

function baselineOf(room: Place, { blank }: Label): number {
	const share = room === blank ? ON_BLANK : BASELINE;
	return room.bottom - (room.bottom - room.top) * share;
}

type Matrix = readonly [number, number, number, number, number, number];

/** From points of the page as shown, y up, to those of its content (`/Rotate`, `/CropBox`). */
function toPage(sheet: PDFPage): [...Matrix] {
	const { x, y, width, height } = sheet.getCropBox();
	const turn = ((sheet.getRotation().angle % 360) + 360) % 360;
	if (turn === 90) return [0, 1, -1, 0, x + width, y];
	if (turn === 180) return [-1, 0, 0, -1, x + width, y + height];
	if (turn === 270) return [0, -1, 1, 0, x, y + height];
	return [1, 0, 0, 1, x, y];
}

function noRoom(label: string): OcrError {
	return new OcrError('content', `There is no room for the value beside "${label}".`, {
		description:
			"Choose another 'Position', allow smaller letters, or leave this label without a value.",
	});
}
