import type { Placed } from '../label/placed';
import type { LabelDesign } from '../label/setLabel';
import { writeZpl } from '../zpl/writeZpl';
import { drawPages } from './drawPages';
import { drawPdf } from './drawPdf';
import { encodePng } from './encodePng';

export const LABEL_FORMATS = ['pdf', 'png', 'zpl'] as const;

export type LabelFormat = (typeof LABEL_FORMATS)[number];

/** A file of labels; of pictures there is one a label. */
export interface LabelFile {
	readonly format: LabelFormat;
	readonly bytes: Uint8Array;
}

export interface FileOptions extends LabelDesign {
	readonly formats: readonly LabelFormat[];
	/** Of sheets: the label to begin with, from 1, row by row. */
	readonly firstPlace: number;
	/** In ZPL, whether plain Latin text is left to the printer's own font. */
	readonly usesOwnFont: boolean;
	/** In ZPL, a font of the printer for all other text; absent: pictures. */
	readonly printerFont?: string;
}

/** Labels in the formats asked for, in their order. */
export async function writeFiles(
	labels: ReadonlyArray<readonly Placed[]>,
	options: FileOptions,
): Promise<LabelFile[]> {
	if (labels.length === 0) return [];
	const files: LabelFile[] = [];
	for (const format of options.formats) {
		if (format === 'pdf') files.push({ format, bytes: await drawPdf(labels, options) });
		else if (format === 'png') files.push(...(await drawPngs(labels, options)));
		else files.push({ format, bytes: await writeZpls(labels, options) });
	}
	return files;
}

async function drawPngs(
	labels: ReadonlyArray<readonly Placed[]>,
	options: FileOptions,
): Promise<LabelFile[]> {
	const files: LabelFile[] = [];
	for await (const picture of picturesOf(labels, options)) {
		files.push({ format: 'png', bytes: await encodePng(picture, options.dotsPerMm) });
	}
	return files;
}

/** One after the other; printers begin a new label with each. */
async function writeZpls(
	labels: ReadonlyArray<readonly Placed[]>,
	options: FileOptions,
): Promise<Uint8Array> {
	const parts: string[] = [];
	for await (const picture of picturesOf(labels, options)) {
		parts.push(writeZpl(labels[parts.length] ?? [], picture, options));
	}
	return new TextEncoder().encode(parts.join(''));
}

/** A pixel a dot of the printer; drawn from the PDF, so that all formats look the same. */
async function* picturesOf(labels: ReadonlyArray<readonly Placed[]>, options: FileOptions) {
	const { size, dotsPerMm } = options;
	const { width, height } = size;
	yield* drawPages(await drawPdf(labels, options), {
		width: Math.round(width * dotsPerMm),
		height: Math.round(height * dotsPerMm),
	});
}
