import type { PDFField } from '@cantoo/pdf-lib';

import type { TemplateField } from '../types';
import { findSeries, type BoxSeries } from './combSeries';
import type { OpenedForm } from './openForm';

type Pdf = typeof import('@cantoo/pdf-lib');

/** The fields of a form in its order; boxes for one character each are one field. */
export async function listPdfFields({ form }: OpenedForm): Promise<readonly TemplateField[]> {
	const pdf = await import('@cantoo/pdf-lib');
	const fields = form.getFields().flatMap((field) => describeField(pdf, field) ?? []);
	const series = findSeries(fields);
	return fields.flatMap((field) => {
		const found = series.find(({ boxes }) => boxes.includes(field.name));
		if (!found) return [field];
		return found.boxes[0] === field.name ? [describeSeries(field, found)] : [];
	});
}

/** The fields of one character that a value is spread over, by the name of their series. */
export async function listSeries(opened: OpenedForm): Promise<ReadonlyMap<string, BoxSeries>> {
	const pdf = await import('@cantoo/pdf-lib');
	const fields = opened.form.getFields().flatMap((field) => describeField(pdf, field) ?? []);
	return new Map(findSeries(fields).map((series) => [series.name, series]));
}

function describeSeries(first: TemplateField, { name, boxes }: BoxSeries): TemplateField {
	const { label, isRequired } = first;
	return { name, label, kind: 'text', isRequired, maxLength: boxes.length, isComb: true };
}

function describeField(pdf: Pdf, field: PDFField): TemplateField | undefined {
	const isRequired = field.isRequired();
	const base = { name: field.getName(), label: tooltipOf(pdf, field), isRequired };
	if (field instanceof pdf.PDFTextField) {
		return {
			...base,
			kind: 'text',
			maxLength: field.getMaxLength(),
			value: field.getText(),
			...(field.isCombed() && { isComb: true }),
			...(field.isMultiline() && { isMultiline: true }),
		};
	}
	if (field instanceof pdf.PDFCheckBox) {
		return { ...base, kind: 'check', ...(field.isChecked() && { value: 'yes' }) };
	}
	if (field instanceof pdf.PDFRadioGroup) {
		return { ...base, kind: 'radio', options: field.getOptions(), value: field.getSelected() };
	}
	if (field instanceof pdf.PDFDropdown || field instanceof pdf.PDFOptionList) {
		const [value] = field.getSelected();
		return { ...base, kind: 'choice', options: field.getOptions(), value };
	}
	return undefined;
}

/** What a viewer shows when the pointer rests on the field: `/TU`. */
function tooltipOf(pdf: Pdf, { acroField }: PDFField): string | undefined {
	const text = acroField.dict.lookup(pdf.PDFName.of('TU'));
	const isText = text instanceof pdf.PDFString || text instanceof pdf.PDFHexString;
	const label = isText ? text.decodeText().trim() : '';
	return label === '' ? undefined : label;
}
