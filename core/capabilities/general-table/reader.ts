import { applyAffine, mapQuad } from '../../image/affine';
import type { Page } from '../../intake/types';
import { invertAffine } from '../../image/invertAffine';
import { roundShare, type Warning } from '../../result';
import { sheetCells } from '../../table/sheetCells';
import type { Area } from '../../table/orderAreas';
import { meanConfidence } from '../../text/meanConfidence';
import { scriptsOf } from '../../text/scripts';
import type { TextLine } from '../../text/types';
import { placeInSent } from '../cardPictures';
import type { ReadContext, Reader } from '../types';
import { areaText, tableRows } from './areaText';
import type { GeneralTableResult } from './descriptor';
import { pageAreas, type PageAreas } from './pageAreas';
import { resultAreas } from './resultAreas';

/** Under this mean confidence (0..1) many characters are wrong. */
const LOW_CONFIDENCE = 0.75;

function linesOf(area: Area): readonly TextLine[] {
	if (area.kind === 'text') return area.rows.flat();
	return area.table.cells.flatMap(({ text }) => text.flat().map(({ line }) => line));
}

function warningsOf(lines: readonly TextLine[], confidence: number): Warning[] {
	if (lines.length === 0) return [{ code: 'no-text', message: 'No text was found.' }];
	if (confidence >= LOW_CONFIDENCE) return [];
	const message = 'The text is hard to read; many characters may be wrong. Use a sharper picture.';
	return [{ code: 'low-confidence', message }];
}

async function workbookOf(
	areas: readonly Area[],
	{ makeWorkbook }: ReadContext,
): Promise<{ readonly excel?: string }> {
	const file = await makeWorkbook?.(sheetCells(areas));
	return file ? { excel: Buffer.from(file).toString('base64') } : {};
}

/** Pixels of the picture as sent to those of the straightened one: three rows of three numbers. */
function matrixOf({ frame }: PageAreas, { toSent }: Page): number[] {
	const [a, b, c, d, e, f] = invertAffine(toSent);
	const [g, h, i, j, k, l] = frame.fromImage;
	const turned = [g * a + h * d, g * b + h * e, g * c + h * f + i];
	const sunk = [j * a + k * d, j * b + k * e, j * c + k * f + l];
	return [...turned, ...sunk, 0, 0, 1].map((value) => Number(value.toFixed(6)));
}

/** General Table: tables cell by cell, and the text around them. */
export const readGeneralTable: Reader = async (page, parameters, context) => {
	const read = await pageAreas(page, context, parameters.with_borders === true);
	const { areas, frame, direction } = read;
	const locations = parameters.return_text_location === true;
	const regions = resultAreas(areas, {
		locations,
		characters: locations && parameters.return_char_location === true,
		confidence: parameters.return_confidence === true,
		place: (quad) =>
			placeInSent(
				mapQuad(quad, (point) => applyAffine(frame.toImage, point)),
				page,
			),
	});
	const result: GeneralTableResult = {
		words_region_count: regions.length,
		words_region_list: regions,
		...(parameters.return_excel === true && (await workbookOf(areas, context))),
		...(parameters.return_rectification_matrix === true && {
			rectification_matrix: matrixOf(read, page),
		}),
	};
	const lines = areas.flatMap(linesOf);
	const text = areas.map(areaText).join('\n');
	const confidence = roundShare(meanConfidence(lines));
	return {
		result,
		warnings: warningsOf(lines, confidence),
		direction,
		scripts: scriptsOf(text),
		confidence,
		text,
		extras: {
			tables: areas.flatMap((area) =>
				area.kind === 'table' ? [{ rows: tableRows(area.table).map((cells) => ({ cells })) }] : [],
			),
		},
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};
