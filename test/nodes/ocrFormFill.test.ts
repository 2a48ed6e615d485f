import { join } from 'node:path';

import { PDFDocument } from '@cantoo/pdf-lib';
import { TemplateHandler } from 'easy-template-x';
import type { ILoadOptionsFunctions, INode } from 'n8n-workflow';
import sharp from 'sharp';

import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { OcrFormFill } from '../../nodes/OcrFormFill/OcrFormFill.node';
import { templateFields } from '../../nodes/OcrFormFill/templateFields';
import { drawForm } from '../core/fill/drawForm';
import { writeDocx } from '../core/fill/writeDocx';
import { bytesOf, runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import type { SourceItem } from '../harness/sourceNode';

jest.mock('../../core/engine/local/sharedLocalEngine');

/** The processes run compiled code. */
const engine = createLocalEngine({
	entryFolder: join(__dirname, '../../dist/core/engine/local'),
});
beforeAll(() => void jest.mocked(sharedLocalEngine).mockReturnValue(engine));
afterAll(() => engine.dispose());

const PASSPORT = {
	surname: 'HARBOUR',
	given_name: 'MINA ROSE',
	sex: 'F',
	passport_number: 'E12345678',
	date_of_birth: '1991-02-14',
	confidence: 0.98,
	warnings: [],
};

const pdfFile = (bytes: Uint8Array) => ({
	bytes,
	fileName: 'application.pdf',
	mimeType: 'application/pdf',
});

async function run(
	parameters: INode['parameters'],
	items: readonly SourceItem[],
	request: Partial<WorkflowRequest> = {},
) {
	return await runWorkflow({ node: new OcrFormFill(), parameters, items, ...request });
}

const FORM = {
	texts: [
		{ name: 'Apellidos', isRequired: true },
		{ name: 'Nombres' },
		{ name: 'Fecha de nacimiento' },
		{ name: 'Empresa' },
	],
	radios: { Sexo: ['Hombre', 'Mujer'] },
};

async function formOf(bytes: Uint8Array) {
	const form = (await PDFDocument.load(bytes)).getForm();
	return { text: (name: string) => form.getTextField(name).getText(), form };
}

describe('a PDF form', () => {
	it('is filled with what matches its fields, and the item tells how well', async () => {
		const files = { data: pdfFile(await drawForm(FORM)) };
		const options = { flatten: false, datePattern: 'DD/MM/YYYY' };
		const { outputs, error } = await run({ options }, [{ json: PASSPORT, files }]);
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({
			fileName: 'application-filled.pdf',
			template: 'pdf',
			filled: 4,
			empty: 1,
		});
		expect(item?.json.fields).toContainEqual({
			name: 'Apellidos',
			status: 'filled',
			value: 'HARBOUR',
			origin: 'matched',
			source: 'surname',
			score: 1,
		});
		expect(item?.pairedItem).toEqual({ item: 0 });
		const { text, form } = await formOf(await bytesOf(item!, 'data'));
		expect(text('Fecha de nacimiento')).toBe('14/02/1991');
		expect(form.getRadioGroup('Sexo').getSelected()).toBe('Mujer');
	});

	it('takes values by name before what matches, and values of a mapping or of JSON alone', async () => {
		const base64 = Buffer.from(await drawForm(FORM)).toString('base64');
		const template = { inputType: 'base64', base64, options: { flatten: false } };
		const fieldValues = { field: [{ name: 'Apellidos', value: '张' }] };
		const mapped = { mappingMode: 'defineBelow', value: { Apellidos: 'Mapped', Sexo: null } };
		const runs = [
			{ mapping: 'automatic', fieldValues },
			{ mapping: 'fields', fields: mapped },
			{ mapping: 'json', json: '={{ { Apellidos: $json.surname } }}' },
			{ mapping: 'list', fieldValues },
		];
		const filled: unknown[] = [];
		for (const parameters of runs) {
			const { outputs } = await run({ ...template, ...parameters }, [{ json: PASSPORT }]);
			const { text } = await formOf(await bytesOf(outputs[0]![0]!, 'data'));
			filled.push([text('Apellidos'), text('Nombres')]);
		}
		expect(filled).toEqual([
			['张', 'MINA ROSE'],
			['Mapped', undefined],
			['HARBOUR', undefined],
			['张', undefined],
		]);
	});

	it('goes to the error output when a required value is missing or cannot be shown', async () => {
		const files = { data: pdfFile(await drawForm(FORM)) };
		const items = [
			{ json: { given_name: 'MINA' }, files },
			{ json: { surname: 'SMILE 🙂' }, files },
			{ json: PASSPORT, files },
			{ json: PASSPORT },
		];
		const { outputs } = await run({}, items, { onError: 'continueErrorOutput' });
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 2 }]);
		const errors = (outputs[1] ?? []).map(({ json }) => String(json.error));
		expect(errors[0]).toContain('Required fields have no value: Apellidos.');
		expect(errors[1]).toContain('No font of the package has "🙂"');
		expect(errors[2]).toContain('The item carries no file at all.');
	});

	it('stops the workflow otherwise, with the item and the next step', async () => {
		const files = { data: pdfFile(await drawForm(FORM)) };
		const { error } = await run({}, [
			{ json: PASSPORT, files },
			{ json: {}, files },
		]);
		expect(error?.context?.itemIndex).toBe(1);
		expect(error?.description).toContain('Give these fields a value');
	});

	it('works where n8n keeps files inside the JSON', async () => {
		const files = { data: pdfFile(await drawForm(FORM)) };
		const settings = { binaryMode: 'combined' as const };
		const { outputs, error } = await run({}, [{ json: PASSPORT, files }], { settings });
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.json.filled).toBe(4);
	});
});

it('fills a Word document with values, blocks and the portrait', async () => {
	const template = await writeDocx(['{Surname}', '{#visits}', '{place}', '{/visits}', '{photo}']);
	const create = { width: 30, height: 40, channels: 3 as const, background: '#a33' };
	const files = {
		template: { bytes: template, fileName: 'letter.docx', mimeType: 'application/zip' },
		portrait: {
			bytes: await sharp({ create }).jpeg().toBuffer(),
			fileName: 'portrait.jpg',
			mimeType: 'image/jpeg',
		},
	};
	const json = { ...PASSPORT, visits: [{ place: 'Northport' }, { place: 'Riverside' }] };
	const { outputs, error } = await run(
		{
			operation: 'fillDocx',
			binaryPropertyName: 'template',
			options: { pictures: { picture: [{ name: 'photo', binaryField: 'portrait', width: 90 }] } },
		},
		[{ json, files }],
	);
	expect(error).toBeUndefined();
	const [item] = outputs[0] ?? [];
	expect(item?.json).toMatchObject({ fileName: 'letter-filled.docx', template: 'docx', filled: 3 });
	const filled = await bytesOf(item!, 'data');
	expect(await new TemplateHandler().getText(filled)).toBe('HARBOURNorthportRiverside');
});

describe('a PDF without fields', () => {
	async function drawFlat(): Promise<Uint8Array> {
		const document = await PDFDocument.create();
		const page = document.addPage([420, 300]);
		const lines = [
			'APPLICATION FOR A BERTH',
			'Surname: ______________',
			'Date of birth',
			'Remarks:',
		];
		lines.forEach((line, i) => page.drawText(line, { x: 40, y: 250 - 40 * i, size: 12 }));
		return await document.save();
	}

	it('is written on beside its labels', async () => {
		const files = { data: pdfFile(await drawFlat()) };
		const parameters = { operation: 'fillFlat', options: { datePattern: 'D.M.YYYY' } };
		const { outputs, error } = await run(parameters, [{ json: PASSPORT, files }]);
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({ filled: 2, template: 'flat' });
		const pdf = await bytesOf(item!, 'data');
		const { pages } = await engine.read({
			capability: 'general-text',
			source: { kind: 'bytes', bytes: pdf },
			parameters: {},
			options: {},
		});
		const [page] = pages;
		const text = page?.ok ? page.reading.text : '';
		expect(text).toMatch(/HARBOUR/);
		expect(text).toMatch(/Date of birth 14\.2\.1991/);
	});

	it('takes labels that are typed a little differently, and tells those that are not there', async () => {
		const files = { data: pdfFile(await drawFlat()) };
		const parameters = { operation: 'fillFlat', mapping: 'json' };
		const json = (value: object) => ({ ...parameters, json: JSON.stringify(value) });
		const near = await run(json({ remark: 'none' }), [{ files }]);
		expect(near.outputs[0]?.[0]?.json.fields).toMatchObject([{ name: 'Remarks', value: 'none' }]);
		const { error } = await run(json({ Harbour: 'x' }), [{ files }]);
		expect(error?.message).toContain('The template has no field "Harbour".');
	});
});

it('lists the fields of a template, an item each', async () => {
	const files = { data: pdfFile(await drawForm(FORM)) };
	const { outputs } = await run({ operation: 'listFields' }, [{ files }]);
	expect(outputs[0]?.map(({ json }) => [json.name, json.kind])).toEqual([
		['Apellidos', 'text'],
		['Nombres', 'text'],
		['Fecha de nacimiento', 'text'],
		['Empresa', 'text'],
		['Sexo', 'radio'],
	]);
	expect(outputs[0]?.[0]).toMatchObject({ json: { isRequired: true }, pairedItem: { item: 0 } });
});

it('makes a link to a form with the values filled in', async () => {
	const parameters = {
		operation: 'formLink',
		formUrl: 'https://n8n.example.com/form/check',
		formFields: 'Surname\nGiven names\n\nEmployer',
		fieldValues: { field: [{ name: 'Case', value: 'A & B' }] },
		options: { letterCase: 'lower' },
	};
	const { outputs, error } = await run(parameters, [{ json: PASSPORT }]);
	expect(error).toBeUndefined();
	const [item] = outputs[0] ?? [];
	const { searchParams } = new URL(String(item?.json.link));
	expect(Object.fromEntries(searchParams)).toEqual({
		Surname: 'harbour',
		'Given names': 'mina rose',
		Case: 'a & b',
	});
	expect(item?.json).toMatchObject({ filled: 3, empty: 1 });
});

it('ends when the execution is cancelled', async () => {
	const files = { data: pdfFile(await drawForm(FORM)) };
	const { run: done } = await run({}, [{ json: PASSPORT, files }], {
		onStart: (cancel) => cancel(),
	});
	expect(done.status).toBe('canceled');
});

describe('the fields to map in the editor', () => {
	const list = async (parameters: Record<string, string>) => {
		const getCurrentNodeParameter = (name: string) => parameters[name];
		return await templateFields.call({
			getCurrentNodeParameter,
		} as unknown as ILoadOptionsFunctions);
	};

	it('are those of the template, with its choices', async () => {
		const base64 = Buffer.from(await drawForm(FORM)).toString('base64');
		const { fields } = await list({ operation: 'fillPdf', inputType: 'base64', base64 });
		expect(fields).toHaveLength(5);
		expect(fields[0]).toMatchObject({ id: 'Apellidos', required: true, type: 'string' });
		expect(fields[4]).toMatchObject({
			type: 'options',
			options: [
				{ name: 'Hombre', value: 'Hombre' },
				{ name: 'Mujer', value: 'Mujer' },
			],
		});
	});

	it('are the labels of a form, and none with a reason where the template is not known yet', async () => {
		const { fields } = await list({ operation: 'formLink', formFields: 'Name\nName\nCity' });
		expect(fields.map(({ id }) => id)).toEqual(['Name', 'City']);
		const unknown = await list({ operation: 'fillPdf', inputType: 'binary' });
		expect(unknown).toMatchObject({
			fields: [],
			emptyFieldsNotice: expect.stringContaining('Base64'),
		});
	});
});
