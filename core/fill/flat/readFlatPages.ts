import { openDocument } from '../../intake/openDocument';
import type { IntakeLimits, Page } from '../../intake/types';
import type { Models } from '../../models';
import { layerText } from '../../text/layerText';
import { readText } from '../../text/readText';
import type { TextLine } from '../../text/types';
import { cutLabels } from './cutLabels';
import type { FlatPage } from './types';

export interface FlatRequest {
	readonly bytes: Uint8Array;
	readonly password?: string;
	readonly limits: IntakeLimits;
	readonly models: Models;
	/** Smaller weights, where pages have to be recognised. */
	readonly fast: boolean;
}

/** Points an inch, and the resolution in which the intake tells the size of PDF pages. */
const [POINTS, SENT_DPI] = [72, 144];

/**
 * The texts of all pages with their places: a page's own text, or what is recognised on a scan.
 * @throws OcrError format, damaged, password, size
 */
export async function readFlatPages(request: FlatRequest): Promise<readonly FlatPage[]> {
	const { bytes, password, limits } = request;
	const document = await openDocument(bytes, { password, limits, formats: ['PDF'], minSide: 1 });
	try {
		const pages: FlatPage[] = [];
		for (let number = 1; number <= document.pageCount; number += 1) {
			pages.push(await readFlatPage(await document.readPage(number), request));
		}
		return pages;
	} finally {
		document.close();
	}
}

async function readFlatPage(page: Page, request: FlatRequest): Promise<FlatPage> {
	const width = (page.sentWidth * POINTS) / SENT_DPI;
	const height = (page.sentHeight * POINTS) / SENT_DPI;
	const lines = await linesOf(page, request);
	const scale = width / page.image.width;
	return { width, height, labels: lines.flatMap((line) => cutLabels(line, page.number, scale)) };
}

async function linesOf(page: Page, { models, fast }: FlatRequest): Promise<readonly TextLine[]> {
	if (page.textLayer) return layerText(page.textLayer).rows.flat();
	const { rows } = await readText(page.image, models, {
		detectDirection: false,
		singleOrientation: true,
		singleLine: false,
		model: fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: 0,
	});
	return rows.flat();
}
