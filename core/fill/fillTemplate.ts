import { OcrError } from '../errors';
import type { IntakeLimits } from '../intake/types';
import type { Models } from '../models';
import { fillDocx } from './docx/fillDocx';
import { listDocxFields } from './docx/listDocxFields';
import type { PictureValue } from './docx/toPicture';
import type { Side } from './flat/findRoom';
import { listLabels } from './flat/listLabels';
import { readFlatPages } from './flat/readFlatPages';
import { writeFlat } from './flat/writeFlat';
import { fillPdf, type FilledFile } from './pdf/fillPdf';
import { listPdfFields } from './pdf/listPdfFields';
import { openForm } from './pdf/openForm';
import type { FillPlan, TemplateField, TemplateKind } from './types';

export interface ListTemplate {
	/** Absent: found out; a PDF is taken for a form where it has fields. */
	readonly kind?: TemplateKind;
	readonly bytes: Uint8Array;
	readonly password?: string;
	readonly limits: IntakeLimits;
}

export interface FillTemplate extends ListTemplate {
	readonly kind: TemplateKind;
	readonly plan: FillPlan;
	/** Of a Word document, by the names of placeholders. */
	readonly pictures: Readonly<Record<string, PictureValue>>;
	/** Of a PDF form: it becomes part of the page. */
	readonly flatten: boolean;
	/** Of a flat PDF. */
	readonly side: Side;
	/** Points; absent: as in the template. */
	readonly size?: number;
	/** Points; a text that needs smaller letters is too long. */
	readonly minSize: number;
}

export type Filled = FilledFile;

/** What recognises the text of scanned templates. */
export interface FillTools {
	readonly models: Models;
	/** Smaller weights. */
	readonly fast: boolean;
}

/** Fills a template. @throws OcrError format, damaged, password, parameter, content, font */
export async function fillTemplate(request: FillTemplate, tools: FillTools): Promise<Filled> {
	const { kind, bytes, plan, flatten, size, minSize, side, password } = request;
	if (kind === 'docx') return await fillDocx(bytes, plan, request.pictures);
	if (!isPdf(bytes)) throw noPdf();
	if (kind === 'pdf') return await fillPdf(bytes, plan, { password, flatten, size, minSize });
	return await writeFlat({ ...request, ...tools }, plan, { side, size, minSize });
}

/** The fields of a template. @throws OcrError format, damaged, password, content */
export async function listTemplate(
	request: ListTemplate,
	tools: FillTools,
): Promise<readonly TemplateField[]> {
	const { kind, bytes, password } = request;
	if (kind === 'docx' || (kind === undefined && !isPdf(bytes))) return await listDocxFields(bytes);
	if (!isPdf(bytes)) throw noPdf();
	const fields = kind === 'flat' ? [] : await listPdfFields(await openForm(bytes, password));
	if (kind === 'pdf' || fields.length > 0) return fields;
	const pages = await readFlatPages({ ...request, ...tools });
	return listLabels(pages).map(({ field }) => field);
}

/** Where the header of a PDF may stand (ISO 32000-1, annex H, note 13). */
const HEADER_WINDOW = 1024;

function isPdf(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.subarray(0, HEADER_WINDOW)).toString('latin1').includes('%PDF-');
}

function noPdf(): OcrError {
	return new OcrError('format', 'The template is no PDF file.', {
		description: "Give a PDF, or use the operation 'Fill Word Document' for a .docx file.",
	});
}
