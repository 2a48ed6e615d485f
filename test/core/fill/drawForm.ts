import {
	PDFDocument,
	PDFHexString,
	PDFName,
	StandardFonts,
	rgb,
	type PDFField,
} from '@cantoo/pdf-lib';

/** Places of fields from the top, in points. */
const [LEFT, WIDTH, HEIGHT, STEP] = [200, 260, 22, 32];

export interface FormText {
	readonly name: string;
	readonly label?: string;
	readonly boxes?: number;
	readonly lines?: number;
	readonly isRequired?: boolean;
	readonly maxLength?: number;
	readonly width?: number;
	readonly size?: number;
}

export interface FormRequest {
	readonly texts?: readonly FormText[];
	readonly checks?: readonly string[];
	readonly radios?: Readonly<Record<string, readonly string[]>>;
	readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** A PDF form with a row a field: its label printed on the left, its place on the right. */
export async function drawForm({
	texts = [],
	checks = [],
	radios = {},
	choices = {},
}: FormRequest): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	const page = document.addPage([500, 842]);
	const font = await document.embedFont(StandardFonts.Helvetica);
	const form = document.getForm();
	let y = 800;
	const next = (label: string, rows = 1) => {
		y -= STEP + (rows - 1) * HEIGHT;
		page.drawText(label.replace(/[^\x20-\x7e]/g, '?'), { x: 30, y: y + 6, size: 10, font });
		return y;
	};
	const border = {
		borderWidth: 1,
		borderColor: rgb(0.5, 0.5, 0.5),
		backgroundColor: rgb(0.97, 0.98, 1),
	};
	for (const text of texts) {
		const rows = text.lines ?? 1;
		const at = next(text.label ?? text.name, rows);
		const field = form.createTextField(text.name);
		if (text.label) describe(field, text.label);
		if (rows > 1) field.enableMultiline();
		if (text.maxLength) field.setMaxLength(text.maxLength);
		if (text.boxes) {
			field.setMaxLength(text.boxes);
			field.enableCombing();
		}
		if (text.isRequired) field.enableRequired();
		field.addToPage(page, {
			x: LEFT,
			y: at,
			width: text.width ?? WIDTH,
			height: HEIGHT * rows,
			...border,
		});
		if (text.size) field.setFontSize(text.size);
	}
	for (const name of checks)
		form
			.createCheckBox(name)
			.addToPage(page, { x: LEFT, y: next(name), width: 16, height: 16, ...border });
	for (const [name, options] of Object.entries(radios)) {
		const at = next(name);
		const group = form.createRadioGroup(name);
		options.forEach((option, i) =>
			group.addOptionToPage(option, page, {
				x: LEFT + i * 60,
				y: at,
				width: 16,
				height: 16,
				...border,
			}),
		);
	}
	for (const [name, options] of Object.entries(choices)) {
		const field = form.createDropdown(name);
		field.setOptions([...options]);
		field.addToPage(page, { x: LEFT, y: next(name), width: WIDTH, height: HEIGHT, ...border });
	}
	return await document.save();
}

function describe(field: PDFField, label: string): void {
	field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(label));
}
