import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

import { fillPdf } from '../../../core/fill/pdf/fillPdf';
import { listPdfFields } from '../../../core/fill/pdf/listPdfFields';
import { openForm } from '../../../core/fill/pdf/openForm';
import { openDocument } from '../../../core/intake/openDocument';
import { drawForm, type FormRequest } from './drawForm';
import { planOf } from './plan';

const LOOKS = { flatten: true, minSize: 5 };
const LIMITS = { maxBytes: 1e8, maxSide: 10_000, maxPixels: 1e8, maxPages: 10 };

async function fill(form: FormRequest, given: Record<string, unknown>, looks = LOOKS) {
	return await fillPdf(await drawForm(form), planOf({ given }), looks);
}

async function textOf(bytes: Uint8Array): Promise<string> {
	const document = await openDocument(bytes, { limits: LIMITS, formats: ['PDF'], minSide: 1 });
	const { textLayer = [] } = await document.readPage(1);
	return textLayer.map(({ text }) => text).join('\n');
}

/** Dark pixels right of the labels, in the row of a field (from 0), as `drawForm` places it. */
async function inkIn(bytes: Uint8Array, row: number): Promise<number> {
	const document = await openDocument(bytes, { limits: LIMITS, formats: ['PDF'], minSide: 1 });
	const { image } = await document.readPage(1);
	const scale = image.height / 842;
	const [top, bottom] = [842 - 800 + 32 * row + 13, 842 - 800 + 32 * row + 29].map(
		(y) => y * scale,
	);
	let ink = 0;
	for (let y = Math.ceil(top!); y < bottom!; y += 1) {
		for (let x = Math.ceil(203 * scale); x < 456 * scale; x += 1) {
			if ((image.data[(y * image.width + x) * 3] ?? 255) < 90) ink += 1;
		}
	}
	return ink;
}

describe('fields of a form', () => {
	it('are listed with kind, label, choices and what they demand', async () => {
		const bytes = await drawForm({
			texts: [
				{ name: 'surname', label: 'Apellidos', isRequired: true },
				{ name: 'number', boxes: 9 },
				{ name: 'remarks', lines: 3 },
			],
			checks: ['agree'],
			radios: { sex: ['M', 'F'] },
			choices: { country: ['A', 'B'] },
		});
		expect(await listPdfFields(await openForm(bytes))).toMatchObject([
			{ name: 'surname', label: 'Apellidos', kind: 'text', isRequired: true },
			{ name: 'number', kind: 'text', maxLength: 9, isComb: true },
			{ name: 'remarks', kind: 'text', isMultiline: true },
			{ name: 'agree', kind: 'check' },
			{ name: 'sex', kind: 'radio', options: ['M', 'F'] },
			{ name: 'country', kind: 'choice', options: ['A', 'B'] },
		]);
	});

	it('for one character each are one field', async () => {
		const texts = [1, 2, 3, 4].map((n) => ({ name: `pin_${n}`, maxLength: 1, width: 24 }));
		const fields = await listPdfFields(await openForm(await drawForm({ texts })));
		expect(fields).toMatchObject([{ name: 'pin', maxLength: 4, isComb: true }]);
		const { bytes } = await fill({ texts }, { pin: '5512' }, { ...LOOKS, flatten: false });
		const form = (await PDFDocument.load(bytes)).getForm();
		expect(texts.map(({ name }) => form.getTextField(name).getText())).toEqual([
			'5',
			'5',
			'1',
			'2',
		]);
	});
});

describe('a filled form', () => {
	const scripts = [
		'Jürgen',
		'张伟',
		'홍길동',
		'ที่อยู่',
		'ភ្នំពេញ',
		'မြန်မာ',
		'ישראל',
		'محمد',
		'አበበ',
		'हिन्दी',
	];

	it.each([true, false])('shows every script (flattened: %s)', async (flatten) => {
		const texts = scripts.map((_, i) => ({ name: `f${i}`, size: 12 }));
		const given = Object.fromEntries(scripts.map((text, i) => [`f${i}`, text]));
		const { bytes } = await fill({ texts }, given, { ...LOOKS, flatten });
		for (let row = 0; row < scripts.length; row += 1) {
			expect(await inkIn(bytes, row)).toBeGreaterThan(60);
		}
		expect((await PDFDocument.load(bytes)).getForm().getFields()).toHaveLength(
			flatten ? 0 : scripts.length,
		);
	});

	it('can be searched, and keeps its values where it is not flattened', async () => {
		const form = {
			texts: [{ name: 'who' }, { name: 'where' }],
			choices: { land: ['中国', 'UTO'] },
		};
		const given = { who: 'Mina Harbour', where: '广东省深圳市', land: '中国' };
		expect(await textOf((await fill(form, given)).bytes)).toMatch(/Mina Harbour[^]*广东省深圳市/);
		const { bytes } = await fill(form, given, { ...LOOKS, flatten: false });
		const kept = (await PDFDocument.load(bytes)).getForm();
		expect(kept.getTextField('where').getText()).toBe('广东省深圳市');
		expect(kept.getDropdown('land').getSelected()).toEqual(['中国']);
	});

	it('has boxes ticked and choices made by their meaning', async () => {
		const form = { checks: ['Male', 'Female'], radios: { sexo: ['Hombre', 'Mujer'] } };
		const plan = planOf({ source: { sex: 'F' } });
		const { bytes } = await fillPdf(await drawForm(form), plan, { ...LOOKS, flatten: false });
		const filled = (await PDFDocument.load(bytes)).getForm();
		expect(filled.getCheckBox('Male').isChecked()).toBe(false);
		expect(filled.getCheckBox('Female').isChecked()).toBe(true);
		expect(filled.getRadioGroup('sexo').getSelected()).toBe('Mujer');
	});

	it('tells what went where, and leaves uncertain fields empty with their score', async () => {
		const texts = [{ name: 'Apellidos' }, { name: 'Employer name' }, { name: 'Text9' }];
		const plan = planOf({ source: { surname: 'HARBOUR', name: 'Mina' } });
		const { fields } = await fillPdf(await drawForm({ texts }), plan, LOOKS);
		expect(fields).toMatchObject([
			{ name: 'Apellidos', status: 'filled', value: 'HARBOUR', source: 'surname', score: 1 },
			{ name: 'Employer name', status: 'empty' },
			{ name: 'Text9', status: 'empty' },
		]);
		expect(fields[1]?.score ?? 0).toBeLessThan(0.7);
	});
});

describe('what cannot be filled', () => {
	const texts = [
		{ name: 'who', maxLength: 12 },
		{ name: 'number', boxes: 3 },
	];

	it.each([
		[{ who: '🙂' }, 'No font of the package has "🙂" (U+1F642).'],
		[{ who: 'more than twelve' }, 'more characters than the field "who" takes'],
		[{ number: '1234' }, 'more characters than the field "number" takes'],
		[{ nobody: 'x' }, 'The template has no field "nobody".'],
	])('%j is told', async (given, message) => {
		await expect(fill({ texts }, given)).rejects.toThrow(message);
	});

	it('is a text that is too long even in the smallest letters', async () => {
		const form = { texts: [{ name: 'who' }] };
		await expect(fill(form, { who: 'w'.repeat(200) })).rejects.toThrow(
			'too long for the field "who"',
		);
	});

	it('is a choice that the field does not have', async () => {
		const form = { radios: { sex: ['M', 'F'] } };
		await expect(fill(form, { sex: 'green' })).rejects.toMatchObject({
			description: 'Its choices are: M, F.',
		});
	});

	it('is a form whose required field has no value', async () => {
		const bytes = await drawForm({
			texts: [{ name: 'who', label: 'Your name', isRequired: true }],
		});
		await expect(fillPdf(bytes, planOf(), LOOKS)).rejects.toThrow(
			'Required fields have no value: Your name.',
		);
		const free = planOf({ keepsRequired: false });
		expect((await fillPdf(bytes, free, LOOKS)).fields).toMatchObject([{ status: 'empty' }]);
		await expect(
			fillPdf(await drawForm({ texts }), planOf({ required: ['who'] }), LOOKS),
		).rejects.toThrow('Required fields have no value: who.');
	});

	it('is a PDF without fields', async () => {
		const plain = await PDFDocument.create();
		plain.addPage();
		await expect(fillPdf(await plain.save(), planOf(), LOOKS)).rejects.toThrow(
			'The template has no form fields.',
		);
	});

	it('is a protected PDF without its password; one that only forbids changes is filled', async () => {
		const lock = async (passwords: { userPassword?: string; ownerPassword: string }) => {
			const document = await PDFDocument.load(await drawForm({ texts: [{ name: 'who' }] }));
			document.encrypt(passwords);
			return await document.save();
		};
		const plan = planOf({ given: { who: 'Mina' } });
		const closed = await lock({ userPassword: 'harbour', ownerPassword: 'owner' });
		const opened = fillPdf(closed, plan, { ...LOOKS, password: 'harbour' });
		expect((await opened).fields).toMatchObject([{ value: 'Mina' }]);
		await expect(fillPdf(closed, plan, LOOKS)).rejects.toThrow('needs a password');
		const wrong = fillPdf(closed, plan, { ...LOOKS, password: 'haven' });
		await expect(wrong).rejects.toThrow('The password does not open the template.');
		const forbidden = await lock({ ownerPassword: 'owner' });
		expect((await fillPdf(forbidden, plan, LOOKS)).fields).toMatchObject([{ value: 'Mina' }]);
	});

	it('is a file that is damaged, or a field that is', async () => {
		const damaged = fillPdf(Buffer.from('%PDF-1.7 and nothing else'), planOf(), LOOKS);
		await expect(damaged).rejects.toThrow('cannot be opened as a PDF file');
		const document = await PDFDocument.load(await drawForm({ radios: { sex: ['M', 'F'] } }));
		for (const field of document.getForm().getFields()) {
			for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
		}
		const bytes = await document.save({ updateFieldAppearances: false });
		await expect(fillPdf(bytes, planOf({ given: { sex: 'M' } }), LOOKS)).rejects.toThrow(
			'The field "sex" of the template cannot be filled.',
		);
	});
});
