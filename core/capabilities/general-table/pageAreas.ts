import type { UprightFrame } from '../../card/uprightFrame';
import type { Page } from '../../intake/types';
import { readAreas } from '../../table/readAreas';
import type { Area } from '../../table/orderAreas';
import { layerText } from '../../text/layerText';
import { readText, type PageText } from '../../text/readText';
import type { ReadContext } from '../types';
import { uprightPage } from '../uprightPage';

export interface PageAreas {
	/** In reading order; places in the upright frame. */
	readonly areas: readonly Area[];
	readonly frame: UprightFrame;
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
}

async function readLines(page: Page, context: ReadContext): Promise<PageText> {
	if (page.textLayer) return layerText(page.textLayer);
	return await readText(page.image, context.models, {
		detectDirection: true,
		singleOrientation: false,
		singleLine: false,
		scripts: ['Hani', 'Latn'],
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
	});
}

/** Reads a page, however it is turned, and finds its tables. */
export async function pageAreas(
	page: Page,
	context: ReadContext,
	onlyRuled: boolean,
): Promise<PageAreas> {
	const text = await readLines(page, context);
	const { upright, frame, direction } = uprightPage(page.image, text);
	return { areas: readAreas(upright, onlyRuled), frame, direction };
}
