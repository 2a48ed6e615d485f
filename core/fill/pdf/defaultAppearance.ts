import type { PDFField, PDFForm } from '@cantoo/pdf-lib';

/** How a field wants its text to look (`/DA`): said by itself, its parents, or the whole form. */
export async function defaultAppearance(form: PDFForm, field: PDFField): Promise<string> {
	const { PDFHexString, PDFName, PDFString } = await import('@cantoo/pdf-lib');
	const name = PDFName.of('DA');
	const said = field.acroField.getInheritableAttribute(name) ?? form.acroForm.dict.lookup(name);
	return said instanceof PDFString || said instanceof PDFHexString ? said.decodeText() : '';
}
