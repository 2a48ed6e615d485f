import type { PDFField } from '@cantoo/pdf-lib';

import { defaultAppearance } from './defaultAppearance';
import { drawField } from './drawField';
import type { OpenedForm } from './openForm';

type Pdf = typeof import('@cantoo/pdf-lib');

/** Makes the form part of its pages; fields that show nothing are taken away. */
export async function flattenForm(opened: OpenedForm): Promise<void> {
	const pdf = await import('@cantoo/pdf-lib');
	for (const field of opened.form.getFields()) await completeField(pdf, opened, field);
	opened.form.flatten({ updateFieldAppearances: false });
}

/** The library can flatten only what has an appearance; some forms leave it to the viewer. */
async function completeField(pdf: Pdf, opened: OpenedForm, field: PDFField): Promise<void> {
	const widgets = field.acroField.getWidgets();
	const bare = widgets.filter((widget) => !widget.AP()?.has(pdf.PDFName.of('N')));
	if (bare.length === 0) return;
	if (field instanceof pdf.PDFTextField) {
		const appearance = await defaultAppearance(opened.form, field);
		for (const widget of bare) {
			await drawField(opened.document, widget, {
				text: field.getText() ?? '',
				appearance,
				alignment: 'left',
				isMultiline: field.isMultiline(),
				minSize: 1,
				name: field.getName(),
			});
		}
	} else if (field instanceof pdf.PDFCheckBox) field.defaultUpdateAppearances();
	else if (field instanceof pdf.PDFRadioGroup) field.defaultUpdateAppearances();
	else opened.form.removeField(field);
}
