import { TemplateHandler, Zip } from 'easy-template-x';
import sharp from 'sharp';

import { fillDocx } from '../../../core/fill/docx/fillDocx';
import { listDocxFields } from '../../../core/fill/docx/listDocxFields';
import { planOf } from './plan';
import { writeDocx } from './writeDocx';

const textOf = async (bytes: Uint8Array) => await new TemplateHandler().getText(Buffer.from(bytes));

it('lists placeholders and blocks, also where the editor cut them into pieces', async () => {
	const bytes = await writeDocx(['Dear {full| name}', '{#children}{name}{/children}']);
	expect(await listDocxFields(bytes)).toMatchObject([
		{ name: 'full name', kind: 'placeholder' },
		{ name: 'children', kind: 'block' },
		{ name: 'name', kind: 'placeholder', within: 'children' },
	]);
});

it('fills placeholders by meaning and by name, in any script', async () => {
	const bytes = await writeDocx(['{Apellidos}; {Date of birth}; {note}; {nothing}']);
	const plan = planOf({
		given: { note: 'အောင် & <b>' },
		source: { surname: 'Müller', date_of_birth: '1991-02-14' },
		datePattern: 'DD.MM.YYYY',
	});
	const filled = await fillDocx(bytes, plan, {});
	expect(await textOf(filled.bytes)).toBe('Müller; 14.02.1991; အောင် & <b>; ');
	expect(filled.fields.map(({ name, status }) => [name, status])).toEqual([
		['Apellidos', 'filled'],
		['Date of birth', 'filled'],
		['note', 'filled'],
		['nothing', 'empty'],
	]);
});

it('repeats a block for a list and shows one where a value is true', async () => {
	const bytes = await writeDocx([
		'{#children}',
		'{name} ({age})',
		'{/children}',
		'{#married}',
		'with {spouse}',
		'{/married}',
		'{#retired}',
		'retired',
		'{/retired}',
	]);
	const source = {
		name: 'Nobody',
		children: [{ name: '张伟', age: 3 }, { name: 'محمد' }],
		married: 'yes',
	};
	const { bytes: filled } = await fillDocx(bytes, planOf({ source, given: { spouse: 'Ann' } }), {});
	expect(await textOf(filled)).toBe('张伟 (3)محمد ()with Ann');
});

it('puts a picture in place of a placeholder', async () => {
	const picture = await sharp({
		create: { width: 60, height: 80, channels: 3, background: '#a33' },
	})
		.webp()
		.toBuffer();
	const bytes = await writeDocx(['{portrait}']);
	const pictures = { portrait: { bytes: picture, width: 90 } };
	const filled = await fillDocx(bytes, planOf({ required: [] }), pictures);
	const zip = await Zip.load(Buffer.from(filled.bytes));
	const xml = await zip.getFile('word/document.xml').getContentText();
	// 90 by 120 pixels in English Metric Units.
	expect(xml).toContain('cx="857250" cy="1143000"');
	const strange = { photo: pictures.portrait };
	await expect(fillDocx(bytes, planOf(), strange)).rejects.toThrow('no placeholder "photo"');
});

it('refuses what is no Word document, and markup that data would smuggle in', async () => {
	await expect(fillDocx(Buffer.from('%PDF-1.7'), planOf(), {})).rejects.toThrow('no Word document');
	const given = { a: { _type: 'rawXml', xml: '<w:p/>' } };
	const { bytes } = await fillDocx(await writeDocx(['{a}']), planOf({ given }), {});
	expect(await textOf(bytes)).toContain('"_type":"rawXml"');
});
