import { applyAffine, mapQuad } from '../../image/affine';
import type { Page } from '../../intake/types';
import { analysePage, type PageAnalysis } from '../../layout/analysePage';
import type { Seal } from '../../layout/seals/types';
import type { Signature } from '../../layout/signatures/types';
import { roundShare, type Quad, type Warning } from '../../result';
import { meanConfidence } from '../../text/meanConfidence';
import { scriptsOf } from '../../text/scripts';
import { placeInSent } from '../cardPictures';
import { languageWarnings } from '../general-text/languages';
import { warningsOf } from '../general-text/warnings';
import type { ParameterValues, ReadContext, Reader } from '../types';
import type { SmartDocumentPage } from './descriptor';
import { describeMarks, findPageSeals, findPageSignatures, toThings } from './findMarks';
import { formulaResult, layoutResult } from './layoutParts';
import { readLines, type ReadPage } from './readLines';
import { renameKeys, type RenameKey } from './renameKeys';
import { kvResult, ocrResult, tableBlock, type Place } from './resultParts';
import { simplifyResult } from './simplifyResult';

interface Found {
	readonly read: ReadPage;
	readonly analysis: PageAnalysis;
	readonly rename: RenameKey;
	/** Pixels of the picture, and of the upright frame, to those of the page as sent. */
	readonly place: Place;
	readonly placeUpright: Place;
	readonly seals: readonly Seal[];
	readonly signatures: readonly Signature[];
}

async function tableParts(
	{ analysis, placeUpright }: Found,
	parameters: ParameterValues,
	{ makeWorkbook }: ReadContext,
): Promise<Pick<SmartDocumentPage, 'table_result' | 'form_result'>> {
	const workbook = parameters.return_excel === true ? makeWorkbook : undefined;
	const list = async (tables: PageAnalysis['tables']) =>
		await Promise.all(tables.map(async (table) => await tableBlock(table, placeUpright, workbook)));
	const [tables, forms] = [
		parameters.table === true ? await list(analysis.tables) : undefined,
		parameters.form === true ? await list(analysis.forms) : undefined,
	];
	return {
		...(tables && { table_result: { table_count: tables.length, table_list: tables } }),
		...(forms && { form_result: { form_count: forms.length, form_list: forms } }),
	};
}

function regionParts(
	{ analysis, read, placeUpright }: Found,
	parameters: ParameterValues,
): Pick<SmartDocumentPage, 'layout_result' | 'formula_result'> {
	const options = {
		upright: read.upright,
		place: placeUpright,
		table: parameters.table === true,
		form: parameters.form === true,
		formula: parameters.formula === true,
		imageLayout: parameters.image_layout === true,
	};
	return {
		...(parameters.layout === true && { layout_result: layoutResult(analysis, options) }),
		...(options.formula && { formula_result: formulaResult(analysis.regions, options) }),
	};
}

function formulaWarnings({ formula_result }: SmartDocumentPage): Warning[] {
	if (!formula_result || formula_result.formula_count === 0) return [];
	const message =
		'Formulas are given as the text that was read; only Huawei Cloud gives them as LaTeX.';
	return [{ code: 'partial', message }];
}

async function findAll(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<Found> {
	const rename = renameKeys(parameters.kv_map);
	const { seals, image } = await findPageSeals(page, parameters, context);
	const read = await readLines({ ...page, image }, parameters, context);
	const signatures = findPageSignatures(image, read, parameters);
	const analysis = await analysePage(read.upright, {
		models: context.models,
		regions: parameters.layout === true || parameters.formula === true,
		things: toThings(seals, signatures, read),
	});
	const { toImage } = read.frame;
	const place = (quad: Quad): Quad => placeInSent(quad, page);
	const placeUpright = (quad: Quad): Quad =>
		place(mapQuad(quad, (point) => applyAffine(toImage, point)));
	return { read, analysis, rename, place, placeUpright, seals, signatures };
}

/** Smart Document: text, labels with their values, tables, forms and the layout of a page. */
export const readSmartDocument: Reader = async (page, parameters, context) => {
	const found = await findAll(page, parameters, context);
	const { read, analysis, rename, place, placeUpright, seals, signatures } = found;
	const { rows, lines } = read;
	// A hair under a whole turn would be rounded to 360.
	const direction = roundShare(read.direction) % 360;
	const characters = parameters.character_mode === true;
	const result: SmartDocumentPage = {
		ocr_result: ocrResult(lines, { place, direction, characters }),
		...(parameters.kv === true && { kv_result: kvResult(analysis.pairs, placeUpright, rename) }),
		...(await tableParts(found, parameters, context)),
		...regionParts(found, parameters),
	};
	const text = rows.map((row) => row.map((line) => line.text).join(' ')).join('\n');
	const confidence = roundShare(meanConfidence(lines));
	return {
		result: [result],
		warnings: [
			...warningsOf(lines, page, confidence),
			...languageWarnings(parameters.language ?? undefined, text),
			...formulaWarnings(result),
		],
		direction,
		scripts: scriptsOf(text),
		confidence,
		text,
		extras: {
			...simplifyResult([result]),
			...(parameters.layout === true && describeMarks(seals, signatures, place)),
		},
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};
