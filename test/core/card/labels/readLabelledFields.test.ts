import { readLabelledFields } from '../../../../core/card/labels/readLabelledFields';
import type { LabelledField } from '../../../../core/card/types';
import { cleanName } from '../../../../core/card/values/cleanName';
import { formatDate } from '../../../../core/card/values/formatDate';
import { parseDate } from '../../../../core/card/values/parseDate';
import { printCard, type Print } from './printCard';

type Name = 'surname' | 'given' | 'sex' | 'birth' | 'address';

const parseDay = (text: string): string | undefined => {
	const date = parseDate(text);
	return date && formatDate(date);
};

const FIELDS: readonly LabelledField<Name>[] = [
	{
		name: 'surname',
		labels: ['Apellidos', 'Surname', '姓', 'นามสกุล'],
		places: ['below', 'after', 'right'],
		maxLines: 2,
		parse: cleanName,
	},
	{
		name: 'given',
		labels: ['Nombres', 'Given names'],
		places: ['below', 'after', 'right'],
		parse: cleanName,
	},
	{
		name: 'sex',
		labels: ['Sexo', 'Sex', '性别'],
		places: ['after', 'right', 'below'],
		parse: (text) => /^[MF]$/u.exec(text.trim())?.[0],
	},
	{
		name: 'birth',
		labels: ['Fecha de nacimiento', 'Date of birth'],
		places: ['after', 'right', 'below', 'above'],
		parse: parseDay,
	},
	{
		name: 'address',
		labels: ['Dirección', 'Nơi thường trú'],
		places: ['after', 'right', 'below'],
		maxLines: 3,
		parse: (text) => text.replace(/\n/gu, ' '),
	},
];

function valuesOf(prints: readonly Print[]): Record<string, string | undefined> {
	const { fields } = readLabelledFields(printCard(prints), FIELDS);
	return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value]));
}

describe('values below their labels', () => {
	it('finds a value below a label whose other language is not known', () => {
		const { fields } = readLabelledFields(
			printCard([
				[440, 100, 20, 'Födelsetid / Date of birth'],
				[440, 130, 24, '10.08.1975'],
			]),
			FIELDS,
		);
		expect(fields.birth?.value).toBe('10.08.1975');
	});

	it('are read in columns and on two lines', () => {
		const values = valuesOf([
			[100, 100, 20, 'APELLIDOS'],
			[100, 130, 30, 'MUÑOZ'],
			[100, 165, 30, 'ÁVILA'],
			[100, 200, 20, 'NOMBRES'],
			[100, 230, 30, 'LUCÍA INÉS'],
			[100, 270, 20, 'FECHA DE NACIMIENTO'],
			[400, 270, 20, 'SEXO'],
			[100, 300, 30, '14 MAR 1990'],
			[400, 300, 30, 'F'],
		]);
		expect(values).toEqual({
			surname: 'MUÑOZ\nÁVILA',
			given: 'LUCÍA INÉS',
			birth: '14 MAR 1990',
			sex: 'F',
		});
	});

	it('are found where letters of the labels are wrong', () => {
		const values = valuesOf([
			[100, 100, 20, 'APELLlDO5'],
			[100, 130, 30, 'SOTO'],
			[100, 170, 20, 'NOM8RES'],
			[100, 200, 30, 'INÉS'],
		]);
		expect(values).toEqual({ surname: 'SOTO', given: 'INÉS' });
	});
});

describe('values in the line of their labels', () => {
	it('are read after labels in two languages, several in a line', () => {
		const values = valuesOf([
			[100, 100, 24, '性别/Sex: F  Fecha de nacimiento / Date of birth: 05/01/1990'],
		]);
		expect(values).toEqual({ sex: 'F', birth: '05/01/1990' });
	});

	it('go on where their label or their first line starts', () => {
		const values = valuesOf([
			[100, 100, 24, 'Nơi thường trú: Số 9, Bến Cảng,'],
			[100, 136, 24, 'Quận Ví Dụ, Hà Nội'],
		]);
		expect(values).toEqual({ address: 'Số 9, Bến Cảng, Quận Ví Dụ, Hà Nội' });
	});

	it('are found right of labels that were read apart, in scripts without blanks', () => {
		const values = valuesOf([
			[100, 100, 24, 'นามสกุล'],
			[260, 101, 24, 'ตัวอย่าง'],
			[100, 160, 24, 'Date of'],
			[200, 160, 24, 'birth'],
			[300, 160, 24, '14 Feb 1991'],
		]);
		expect(values).toEqual({ surname: 'ตัวอย่าง', birth: '14 Feb 1991' });
	});
});

describe('labels', () => {
	it('are never values, even where the value is missing', () => {
		const values = valuesOf([
			[100, 100, 20, 'APELLIDOS'],
			[100, 130, 20, 'NOMBRES'],
			[100, 160, 30, 'INÉS'],
		]);
		expect(values).toEqual({ given: 'INÉS' });
	});

	it('in small letters are not found in names in capitals that look alike', () => {
		const fields: LabelledField<'origin' | 'name'>[] = [
			{ name: 'name', labels: ['Họ tên'], places: ['after', 'below'], parse: cleanName },
			{ name: 'origin', labels: ['Nguyên quán'], places: ['after'], parse: cleanName },
		];
		const card = printCard([[100, 100, 24, 'Họ tên NGUYỄN XUÂN TRƯỜNG']]);
		const { fields: found } = readLabelledFields(card, fields);
		expect(found.name?.value).toBe('NGUYỄN XUÂN TRƯỜNG');
		expect(found.origin).toBeUndefined();
	});
});

describe('values without a readable label', () => {
	it('are found between their neighbours in the order of the layout', () => {
		const card = printCard([
			[100, 100, 20, 'APELLIDOS'],
			[100, 130, 30, 'SOTO'],
			[100, 230, 30, 'INÉS'],
			[100, 270, 20, 'FECHA DE NACIMIENTO'],
			[100, 300, 30, '14 MAR 1990'],
		]);
		const columns = [['surname', 'given', 'birth']] as const;
		const { fields } = readLabelledFields(card, FIELDS, { columns });
		expect(fields.given?.value).toBe('INÉS');
		expect(fields.given?.confidence).toBeLessThan(fields.surname?.confidence ?? 0);
	});
});

describe('lines that were printed or read in an odd way', () => {
	it('follow an address behind a chip and join the parts of a broken line', () => {
		const values = valuesOf([
			[60, 100, 18, 'Dirección'],
			[60, 126, 22, 'C/REAL N13,'],
			[210, 130, 20, '1 DCHA'],
			[290, 152, 22, 'VILLA MODELO'],
			[290, 178, 22, 'MADRID'],
		]);
		expect(values.address).toBe('C/REAL N13, 1 DCHA VILLA MODELO MADRID');
	});

	it('keep a house number that looks like a label for a number', () => {
		const number: LabelledField<'number'> = {
			...{ name: 'number', labels: ['No'], places: ['after', 'right'] },
			parse: (text) => text,
		};
		const card = printCard([[60, 100, 22, 'NO 127 JALAN CONTOH']]);
		const { fields, rest } = readLabelledFields(card, [number]);
		expect(fields).toEqual({});
		expect(rest.map(({ text }) => text)).toEqual(['NO 127 JALAN CONTOH']);
	});

	it('part a number from the date that is glued to it', () => {
		const cut = (text: string) => /^[A-Z]{3}\d{6}(?=\d)/u.exec(text)?.[0].length;
		const card = printCard([
			[400, 100, 18, 'Fecha de nacimiento'],
			[300, 126, 22, 'BAB18342601 01 2016'],
		]);
		const { fields, rest } = readLabelledFields(card, FIELDS, { cut });
		expect(fields.birth?.value).toBe('01 01 2016');
		expect(rest.map(({ text }) => text)).toContain('BAB183426');
	});
});

describe('several cards in one picture', () => {
	const cardAt = (y: number): Print[] => [
		[60, y, 20, 'Apellidos'],
		[60, y + 30, 24, 'MODELO'],
		[60, y + 60, 20, 'Nombres'],
		[60, y + 90, 24, 'ANA'],
		[60, y + 120, 20, 'Fecha de nacimiento'],
		[60, y + 150, 24, '10.08.1975'],
	];

	it('are refused rather than mixed up', () => {
		expect(() => valuesOf([...cardAt(60), ...cardAt(360)])).toThrow(
			'The picture shows more than one card.',
		);
	});

	it('are not seen where one label stands twice', () => {
		expect(valuesOf([...cardAt(60), [60, 400, 20, 'Apellidos']]).surname).toBe('MODELO');
	});
});
