// Draws the registration form of the example workflow as a PDF with fields, and puts its Base64
// text into the workflow.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFHexString, PDFName, StandardFonts, rgb } from '@cantoo/pdf-lib';

const root = join(import.meta.dirname, '..');

const INK = rgb(0.13, 0.2, 0.33);
const LINE = {
	borderWidth: 0.75,
	borderColor: rgb(0.55, 0.6, 0.7),
	backgroundColor: rgb(0.97, 0.98, 1),
};
const HEIGHT = 24;

/** Fields: name, label, place and width; the label is what viewers tell of the field as well. */
const TEXTS = [
	{ name: 'surname', label: 'Surname / Apellidos', x: 50, y: 690, width: 240 },
	{ name: 'given_names', label: 'Given names / Nombres', x: 305, y: 690, width: 240 },
	{ name: 'birth_date', label: 'Date of birth', x: 50, y: 630, width: 150 },
	{ name: 'nationality', label: 'Nationality', x: 215, y: 630, width: 150 },
	{ name: 'birth_place', label: 'Place of birth', x: 380, y: 630, width: 165 },
	{ name: 'passport_number', label: 'Passport number', x: 50, y: 540, width: 315, boxes: 9 },
	{ name: 'expiry_date', label: 'Date of expiry', x: 380, y: 540, width: 165 },
	{ name: 'remarks', label: 'Remarks', x: 50, y: 430, width: 495, height: 60 },
];
const REQUIRED = ['surname', 'passport_number'];
const SEX = [
	{ value: 'M', label: 'Male', x: 50 },
	{ value: 'F', label: 'Female', x: 130 },
];

async function drawForm() {
	const document = await PDFDocument.create({ updateMetadata: false });
	document.setTitle('Registration of guests');
	const page = document.addPage([595, 842]);
	const font = await document.embedFont(StandardFonts.Helvetica);
	const write = (text, x, y, size = 8) => page.drawText(text, { x, y, size, font, color: INK });
	write('Registration of guests', 50, 770, 20);
	write('Harbour Lane Hotel, Northport', 50, 750, 10);
	const form = document.getForm();
	for (const { name, label, x, y, width, height = HEIGHT, boxes } of TEXTS) {
		write(label, x, y + height + 5);
		const field = form.createTextField(name);
		field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(label));
		if (height > HEIGHT) field.enableMultiline();
		if (boxes) field.setMaxLength(boxes);
		if (boxes) field.enableCombing();
		if (REQUIRED.includes(name)) field.enableRequired();
		field.addToPage(page, { x, y, width, height, font, ...LINE });
		field.setFontSize(11);
	}
	const sex = form.createRadioGroup('sex');
	write('Sex', 50, 606);
	for (const { value, label, x } of SEX) {
		sex.addOptionToPage(value, page, { x, y: 584, width: 14, height: 14, ...LINE });
		write(label, x + 20, 588, 9);
	}
	page.drawLine({ start: { x: 50, y: 330 }, end: { x: 290, y: 330 }, thickness: 0.75, color: INK });
	write('Signature', 50, 318);
	return await document.save({ useObjectStreams: true });
}

const file = join(root, 'workflows/passport-to-form.json');
const workflow = JSON.parse(await readFile(file, 'utf8'));
const filler = workflow.nodes.find(({ type }) => type === 'n8n-nodes-ocr-suite.ocrFormFill');
filler.parameters.base64 = Buffer.from(await drawForm()).toString('base64');
await writeFile(file, `${JSON.stringify(workflow, null, '\t')}\n`);
