import { applyAffine, mapQuad } from '../../image/affine';
import { sliceQuad } from '../../image/quad';
import type { Page } from '../../intake/types';
import { roundShare, type Point, type Quad } from '../../result';
import { layerText } from '../../text/layerText';
import { meanConfidence } from '../../text/meanConfidence';
import type { Row } from '../../text/placedLine';
import { readText, type PageText } from '../../text/readText';
import { scriptsOf } from '../../text/scripts';
import type { TextLine } from '../../text/types';
import type { ParameterValues, ReadContext, Reader } from '../types';
import type { GeneralTextResult } from './descriptor';
import { languageWarnings, scriptsFor } from './languages';
import { warningsOf } from './warnings';

type Block = GeneralTextResult['words_block_list'][number];
type Place = (quad: Quad) => Quad;

/** Whole pixels of the page as sent, inside it. */
function placeOn({ toSent, sentWidth, sentHeight }: Page): Place {
	const clamp = (value: number, most: number): number =>
		Math.min(Math.max(Math.round(value), 0), most);
	const place = (point: Point): Point => {
		const [x, y] = applyAffine(toSent, point);
		return [clamp(x, sentWidth), clamp(y, sentHeight)];
	};
	return (quad) => mapQuad(quad, place);
}

function blockOf(line: TextLine, place: Place, withCharacters: boolean): Block {
	const block = {
		words: line.text,
		location: place(line.quad),
		confidence: roundShare(line.confidence),
	};
	if (!withCharacters) return block;
	const char_list = line.characters.map(({ char, confidence, from, to }) => ({
		char,
		char_location: place(sliceQuad(line.quad, from, to)),
		char_confidence: roundShare(confidence),
	}));
	return { ...block, char_list };
}

function joinRows(rows: readonly Row[], separator: string): string {
	return rows.map((row) => row.map(({ text }) => text).join(separator)).join('\n');
}

async function readRows(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<PageText> {
	const scripts = scriptsFor(parameters.language ?? undefined);
	if (page.textLayer) return layerText(page.textLayer);
	return await readText(page.image, context.models, {
		detectDirection: parameters.detect_direction === true,
		singleOrientation: parameters.single_orientation_mode === true,
		singleLine: parameters.quick_mode === true,
		scripts,
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
	});
}

/** General Text: every line of a page with its place. */
export const readGeneralText: Reader = async (page, parameters, context) => {
	const { rows, direction: turn } = await readRows(page, parameters, context);
	// A hair under a whole turn would be rounded to 360.
	const direction = roundShare(turn) % 360;
	const lines = rows.flat();
	const place = placeOn(page);
	const characters = parameters.character_mode === true;
	const result: GeneralTextResult = {
		direction: parameters.detect_direction === true ? direction : -1,
		words_block_count: lines.length,
		words_block_list: lines.map((line) => blockOf(line, place, characters)),
		...(parameters.return_markdown_result === true
			? { markdown_result: joinRows(rows, '\t') }
			: {}),
	};
	const text = joinRows(rows, ' ');
	const confidence = roundShare(meanConfidence(lines));
	return {
		result,
		warnings: [
			...warningsOf(lines, page, confidence),
			...languageWarnings(parameters.language ?? undefined, text),
		],
		direction,
		scripts: scriptsOf(text),
		confidence,
		text,
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
};
