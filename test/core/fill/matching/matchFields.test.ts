import { CONCEPTS } from '../../../../core/fill/matching/concepts';
import { findConcept } from '../../../../core/fill/matching/findConcept';
import { createMatcher } from '../../../../core/fill/matching/matchFields';

const PASSPORT = {
	passport_number: 'E12345678',
	surname: 'HARBOUR',
	given_name: 'MINA ROSE',
	sex: 'F',
	nationality: 'UTO',
	date_of_birth: '1991-02-14',
	date_of_expiry: '2034-06-17',
	place_of_birth: 'NORTHPORT',
	confidence: 0.98,
	fieldConfidence: { surname: 0.9 },
	fileName: 'name.png',
};

const match = createMatcher(PASSPORT);
const textFor = (name: string, label?: string) => match({ name, label, kind: 'text' });

describe('a field of a form', () => {
	it.each([
		['Surname / Apellidos', 'surname'],
		['姓', 'surname'],
		['นามสกุล', 'surname'],
		['Nom de famille', 'surname'],
		['Vorname(n)', 'given_name'],
		['form1[0].#subform[0].GivenName[0]', 'given_name'],
		['Date de naissance', 'date_of_birth'],
		['تاريخ الميلاد', 'date_of_birth'],
		['ថ្ងៃខែឆ្នាំកំណើត', 'date_of_birth'],
		['מספר דרכון', 'passport_number'],
		['Passport No.', 'passport_number'],
		['申请人出生地点', 'place_of_birth'],
		['действителен до', 'date_of_expiry'],
	])('"%s" takes %s', (name, source) => {
		expect(textFor(name)).toMatchObject({ source, score: 1 });
	});

	it('is known by its label where its name says nothing', () => {
		expect(textFor('Text17')).toBeUndefined();
		expect(textFor('Text17', 'Nationality')).toMatchObject({ value: 'UTO', score: 1 });
	});

	it('takes a near meaning with a lower score, and another letter or two', () => {
		expect(textFor('Document number')).toMatchObject({ source: 'passport_number', score: 0.85 });
		const misspelled = textFor('Nationalty')!;
		expect(misspelled.source).toBe('nationality');
		expect(misspelled.score).toBeLessThan(1);
	});

	it.each([
		'Employer name',
		'Emergency contact name',
		"Father's name",
		'Name of school',
		'Country of birth',
		'Date',
		'Signature',
	])('"%s" takes nothing that is sure', (name) => {
		expect(textFor(name)?.score ?? 0).toBeLessThan(0.7);
	});

	it('takes a part of a date by its own name', () => {
		expect(textFor('dob_day')?.value).toBe('14');
		expect(textFor('Birth month')?.value).toBe('02');
		expect(textFor('出生 年')?.value).toBe('1991');
		expect(textFor('DOB (DD/MM/YYYY)')?.value).toBe('1991-02-14');
	});

	it('takes a name that is put together where only its parts were read', () => {
		expect(textFor('Full name')).toMatchObject({ value: 'MINA ROSE HARBOUR', score: 0.95 });
		const chinese = createMatcher({ surname: '张', given_name: '伟' });
		expect(chinese({ name: '姓名', kind: 'text' })?.value).toBe('张伟');
		const peruvian = createMatcher({ first_surname: 'QUISPE', second_surname: 'ROJAS' });
		expect(peruvian({ name: 'Apellidos', kind: 'text' })?.value).toBe('QUISPE ROJAS');
	});

	it('prefers the value in the letters of its label', () => {
		const thai = createMatcher({ name_th: 'สมชาย ใจดี', name_en: 'Somchai Jaidee' });
		expect(thai({ name: 'Name', kind: 'text' })?.value).toBe('Somchai Jaidee');
		expect(thai({ name: 'ชื่อ', kind: 'text' })?.value).toBe('สมชาย ใจดี');
	});

	it('takes nothing of what describes the reading', () => {
		expect(textFor('File name')?.source).not.toBe('fileName');
		expect(textFor('confidence')).toBeUndefined();
	});
});

it.each([
	['Male', false],
	['Female', true],
	['Mujer', true],
	['女', true],
	['Male_checkbox', false],
])('the box "%s" is ticked: %s', (name, value) => {
	expect(match({ name, kind: 'check' })).toMatchObject({ value, source: 'sex' });
});

describe('names of meanings', () => {
	it('are found with the whole score', () => {
		for (const { names } of CONCEPTS) {
			for (const name of names) expect(findConcept(name)?.score).toBe(1);
		}
	});

	it('take the place of meanings that there are', () => {
		const ids = CONCEPTS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { takes = [] } of CONCEPTS) expect(ids).toEqual(expect.arrayContaining([...takes]));
	});
});
