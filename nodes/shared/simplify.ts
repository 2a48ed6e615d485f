import type { IDataObject } from 'n8n-workflow';

import type { CapabilityDescriptor } from '../../core/capabilities/types';
import type { PageOutcome } from '../../core/engine/types';

/** A page that was read. */
export type ReadPage = Extract<PageOutcome, { readonly ok: true }>;

export type UnreadPage = Exclude<PageOutcome, ReadPage>;

/** What is known of the document beside its pages. */
export interface DocumentInfo {
	readonly fileName?: string;
	/** Name of the binary field it came from. */
	readonly field?: string;
	readonly pageCount?: number;
}

/** The JSON of one page with Simplify on: text first, then what a workflow may want to check. */
export function simplifyPage(
	descriptor: CapabilityDescriptor,
	page: ReadPage,
	document: DocumentInfo,
): IDataObject {
	const { text, confidence, scripts, direction, origin, warnings } = page.reading;
	return withoutGaps({
		text,
		confidence,
		scripts: [...scripts],
		...simplifiedFields(descriptor, page.reading.result),
		...page.reading.extras,
		...placeOf(page, document),
		width: page.width,
		height: page.height,
		direction,
		origin,
		engine: page.engine,
		reason: page.reason,
		warnings: warnings.map(({ code, message }) => ({ code, message })),
	});
}

/** The JSON of one page with Simplify off: the cloud's `result` as it is, and where it is from. */
export function rawPage(page: ReadPage, document: DocumentInfo): IDataObject {
	const { result, document: found } = page.reading;
	return withoutGaps({
		result: result as IDataObject,
		document: found && { capability: found.capability, result: found.reading.result },
		...placeOf(page, document),
		engine: page.engine,
		reason: page.reason,
	});
}

/** The JSON of a whole file with Simplify on: all text, and the pages with theirs. */
export function simplifyFile(
	descriptor: CapabilityDescriptor,
	pages: readonly ReadPage[],
	document: DocumentInfo,
): IDataObject {
	return withoutGaps({
		text: joinTexts(pages),
		confidence: meanConfidence(pages),
		scripts: [...new Set(pages.flatMap((page) => page.reading.scripts))],
		...document,
		warnings: pages.flatMap((page) =>
			page.reading.warnings.map(({ code, message }) => ({ page: page.page, code, message })),
		),
		pages: pages.map((page) => simplifyPage(descriptor, page, {})),
	});
}

/** The JSON of a whole file with Simplify off. */
export function rawFile(pages: readonly ReadPage[], document: DocumentInfo): IDataObject {
	return withoutGaps({ ...document, pages: pages.map((page) => rawPage(page, {})) });
}

/** The texts of several pages, parted by an empty line. */
export function joinTexts(pages: readonly ReadPage[]): string {
	return pages.map((page) => page.reading.text).join('\n\n');
}

function placeOf({ page }: ReadPage, { fileName, field, pageCount }: DocumentInfo) {
	return { page, pageCount, fileName, field };
}

function simplifiedFields({ simplified }: CapabilityDescriptor, result: unknown): IDataObject {
	if (typeof result !== 'object' || result === null) return {};
	const fields = Object.entries(result as IDataObject);
	return Object.fromEntries(fields.filter(([name]) => simplified.includes(name)));
}

/** Weighted by the length of the text, as within a page; 0 when there is no text. */
function meanConfidence(pages: readonly ReadPage[]): number {
	const characters = pages.reduce((sum, { reading }) => sum + reading.text.length, 0);
	if (characters === 0) return 0;
	const weighted = pages.reduce(
		(sum, { reading }) => sum + reading.confidence * reading.text.length,
		0,
	);
	return Number((weighted / characters).toFixed(4));
}

/** The fields that have a value. */
export function withoutGaps(json: Readonly<Record<string, unknown>>): IDataObject {
	return Object.fromEntries(
		Object.entries(json).filter(([, value]) => value !== undefined),
	) as IDataObject;
}
