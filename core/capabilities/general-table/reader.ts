import { applyAffine, mapQuad } from '../../image/affine';
import type { Warning } from '../../result';
import type { Area } from '../../table/orderAreas';
import { scriptsOf } from '../../text/scripts';
import type { TextLine } from '../../text/types';
import { placeInSent } from '../cardPictures';
import type { Reader } from '../types';
import { cellText, rowsText } from './cellText';
import type { GeneralTableResult } from './descriptor';
import { pageAreas } from './pageAreas';
import { resultAreas } from './resultAreas';

/** Under this mean confidence (0..1) many characters are wrong. */
const LOW_CONFIDENCE = 0.75;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function linesOf(area: Area): readonly TextLine[] {
	if (area.kind === 'text') return area.rows.flat();
	return area.table.cells.flatMap(({ text }) => text.flat().map(({ line }) => line));
}

/** Mean over all characters, 0..1; 0 when there is no text. */
function meanConfidence(lines: readonly TextLine[]): number {
	const characters = lines.flatMap((line) => line.characters);
	const sum = characters.reduce((total, { confidence }) => total + confidence, 0);
	return characters.length === 0 ? 0 : sum / characters.length;
}

/** Lines of text, and rows of tables with their cells parted by tabs. */
function textOf(area: Area): string {
	if (area.kind === 'text') return rowsText(area.rows);
	const { cells, rowCount } = area.table;
	return Array.from({ length: rowCount }, (_, row) =>
		cells
			.filter(({ rows }) => rows[0] === row)
			.map((cell) => cellText(cell).replaceAll('\n', ' '))
			.join('\t'),
	).join('\n');
}

function warningsOf(lines: readonly TextLine[], confidence: number): Warning[] {
	if (lines.length === 0) return [{ code: 'no-text', message: 'No text was found.' }];
	if (confidence >= LOW_CONFIDENCE) return [];
	const message = 'The text is hard to read; many characters may be wrong. Use a sharper picture.';
	return [{ code: 'low-confidence', message }];
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
	};
	const lines = areas.flatMap(linesOf);
	const text = areas.map(textOf).join('\n');
	const confidence = round(meanConfidence(lines));
	return {
		result,
		warnings: warningsOf(lines, confidence),
		direction,
		scripts: scriptsOf(text),
		confidence,
		text,
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};
