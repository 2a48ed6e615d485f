import type { Page } from '../../intake/types';
import { layerText } from '../../text/layerText';
import type { Row } from '../../text/placedLine';
import { readText, type PageText } from '../../text/readText';
import type { TextLine } from '../../text/types';
import { scriptsFor } from '../general-text/languages';
import type { ParameterValues, ReadContext } from '../types';
import { uprightPage, type UprightPage } from '../uprightPage';

export interface ReadPage extends UprightPage {
	/** In reading order, with quads in pixels of the picture. */
	readonly rows: readonly Row[];
	/** The same, one after the other. */
	readonly lines: readonly TextLine[];
}

async function readPage(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<PageText> {
	const scripts = scriptsFor(parameters.language ?? undefined);
	if (page.textLayer) return layerText(page.textLayer);
	return await readText(page.image, context.models, {
		detectDirection: true,
		singleOrientation: parameters.single_orientation_mode !== false,
		singleLine: false,
		scripts,
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
	});
}

/** Reads the text of a page, however it is turned. */
export async function readLines(
	page: Page,
	parameters: ParameterValues,
	context: ReadContext,
): Promise<ReadPage> {
	const text = await readPage(page, parameters, context);
	const { rows } = text;
	return { rows, lines: rows.flat(), ...uprightPage(page.image, text) };
}
