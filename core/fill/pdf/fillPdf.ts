import type { PDFField, PDFTextField } from '@cantoo/pdf-lib';

import { OcrError } from '../../errors';
import { breakClusters } from '../../typeset/breakText';
import { chooseValues } from '../chooseValues';
import { toFieldText, toFilledField } from '../toFieldText';
import type { FilledField, FillPlan } from '../types';
import { matchOption } from '../values/matchOption';
import { toTruth } from '../values/valueWords';
import { defaultAppearance } from './defaultAppearance';
import { drawField, type FieldText } from './drawField';
import { flattenForm } from './flattenForm';
import { listPdfFields, listSeries } from './listPdfFields';
import { openForm, type OpenedForm } from './openForm';

export interface PdfLooks {
	readonly password?: string;
	/** Whether the form becomes part of the page and can no longer be changed. */
	readonly flatten: boolean;
	/** Points; absent: as in the template. */
	readonly size?: number;
	/** Points. */
	readonly minSize: number;
}

export interface FilledFile {
	readonly bytes: Uint8Array;
	readonly fields: readonly FilledField[];
}

type Pdf = typeof import('@cantoo/pdf-lib');

interface Job {
	readonly pdf: Pdf;
	readonly opened: OpenedForm;
	readonly looks: PdfLooks;
}

/**
 * Fills the form of a PDF file.
 * @throws OcrError damaged, password, parameter, content, font
 */
export async function fillPdf(
	bytes: Uint8Array,
	plan: FillPlan,
	looks: PdfLooks,
): Promise<FilledFile> {
	const pdf = await import('@cantoo/pdf-lib');
	const opened = await openForm(bytes, looks.password);
	const fields = await listPdfFields(opened);
	if (fields.length === 0) throw noForm();
	const series = await listSeries(opened);
	const job: Job = { pdf, opened, looks };
	const filled: FilledField[] = [];
	for (const chosen of chooseValues(fields, plan)) {
		const text = toFieldText(chosen, plan);
		const boxes = series.get(chosen.field.name)?.boxes;
		if (text !== undefined) {
			if (boxes) await fillBoxes(job, boxes, text);
			else await fillNamed(job, chosen.field.name, text);
		}
		filled.push(toFilledField(chosen, text));
	}
	// Appearances are drawn here; viewers would draw them anew in fonts of their own.
	opened.form.acroForm.dict.delete(pdf.PDFName.of('NeedAppearances'));
	if (looks.flatten) await flattenForm(opened);
	return { bytes: await opened.document.save({ updateFieldAppearances: false }), fields: filled };
}

function noForm(): OcrError {
	return new OcrError('content', 'The template has no form fields.', {
		description:
			"Use the operation 'Write on Flat PDF' for a PDF without fields, or make a form of it in a PDF editor.",
	});
}

async function fillBoxes(job: Job, names: readonly string[], text: string): Promise<void> {
	const clusters = breakClusters(text);
	if (clusters.length > names.length) throw tooMany(names[0] ?? '', names.length);
	for (const [i, name] of names.entries()) {
		await fillNamed(job, name, clusters[i] ?? '');
	}
}

/** Forms may break the rules of their kind in many ways: the message names the field. */
async function fillNamed(job: Job, name: string, text: string): Promise<void> {
	try {
		await fillField(job, job.opened.form.getField(name), text);
	} catch (caught) {
		if (caught instanceof OcrError) throw caught;
		throw new OcrError('content', `The field "${name}" of the template cannot be filled.`, {
			description: 'The form is not made well there: save it anew in a PDF editor.',
			cause: caught,
		});
	}
}

async function fillField(job: Job, field: PDFField, text: string): Promise<void> {
	const { pdf } = job;
	if (field instanceof pdf.PDFTextField) await fillTextField(job, field, text);
	else if (field instanceof pdf.PDFCheckBox) setCheck(field, text);
	else if (field instanceof pdf.PDFRadioGroup) {
		field.select(chooseOption(field.getName(), field.getOptions(), text));
	} else if (field instanceof pdf.PDFDropdown || field instanceof pdf.PDFOptionList) {
		const option = chooseOption(field.getName(), field.getOptions(), text);
		field.select(option);
		await drawText(job, field, { text: option, alignment: 'left', isMultiline: false });
	}
}

function setCheck(
	field: { getName(): string; check(): void; uncheck(): void },
	text: string,
): void {
	const isTrue = toTruth(text);
	if (isTrue === undefined) {
		throw new OcrError(
			'content',
			`The value of the box "${field.getName()}" is neither yes nor no.`,
			{
				description: 'Use true or false.',
			},
		);
	}
	if (isTrue) field.check();
	else field.uncheck();
}

function chooseOption(name: string, options: readonly string[], text: string): string {
	const option = matchOption(text, options);
	if (option !== undefined) return option;
	throw new OcrError('content', `The value is none of the choices of the field "${name}".`, {
		description: `Its choices are: ${options.join(', ')}.`,
	});
}

function tooMany(name: string, most: number): OcrError {
	return new OcrError('content', `The value has more characters than the field "${name}" takes.`, {
		description: `The template allows ${most} characters.`,
	});
}

const ALIGNMENTS = ['left', 'middle', 'right'] as const;

async function fillTextField(job: Job, field: PDFTextField, text: string): Promise<void> {
	const most = field.getMaxLength();
	if (most !== undefined && breakClusters(text).length > most) throw tooMany(field.getName(), most);
	// The library counts code units, of which a character may have several.
	field.setMaxLength(undefined);
	field.setText(text);
	if (most !== undefined) field.setMaxLength(Math.max(most, text.length));
	await drawText(job, field, {
		text,
		alignment: ALIGNMENTS[field.getAlignment()] ?? 'left',
		isMultiline: field.isMultiline(),
		...(field.isCombed() && most !== undefined && { boxes: most }),
	});
}

async function drawText(
	{ opened, looks }: Job,
	field: PDFField,
	text: Pick<FieldText, 'text' | 'alignment' | 'isMultiline' | 'boxes'>,
): Promise<void> {
	const { form, document } = opened;
	const appearance = await defaultAppearance(form, field);
	const { size, minSize } = looks;
	for (const widget of field.acroField.getWidgets()) {
		await drawField(document, widget, {
			...text,
			appearance,
			size,
			minSize,
			name: field.getName(),
		});
	}
}
