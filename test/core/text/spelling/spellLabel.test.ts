import { spellLabel } from '../../../../core/text/spelling/spellLabel';

/** Signs as they stand on a picture from left to right, one a place. */
const see = (signs: readonly string[]) =>
	signs.map((char, i) => ({ char, confidence: 0.9, from: i / 100, to: (i + 1) / 100 }));

const spell = (signs: string | readonly string[]): string =>
	spellLabel(see([...signs]))
		.map(({ char }) => char)
		.join('');

const jamo = (text: string): readonly string[] => [...text.normalize('NFD')];

describe('spelling what was seen', () => {
	it.each([
		['Latin letters', 'Total 12', 'Total 12'],
		['nothing', '', ''],
		['spaces alone', '  ', ''],
		['spaces at the ends', ' a b ', 'a b'],
	])('keeps %s', (_, seen, text) => {
		expect(spell(seen)).toBe(text);
	});

	it.each(['값 한글 읽기', '가나 12'])('joins jamo to syllables: %s', (text) => {
		expect(spell(jamo(text))).toBe(text);
	});

	it('is as sure of a syllable as of its least sure part, over the place of all', () => {
		const seen = see(jamo('값')).map((part, i) => ({ ...part, confidence: 0.9 - i / 10 }));
		const [syllable] = spellLabel(seen);
		expect(syllable).toMatchObject({ char: '값', from: 0, to: 0.03 });
		expect(syllable?.confidence).toBeCloseTo(0.7);
	});

	it.each([
		['tone before vowel', '\u0e17\u0e48\u0e35', '\u0e17\u0e35\u0e48'],
		['nikhahit and aa', '\u0e19\u0e4d\u0e32', '\u0e19\u0e33'],
		['two sara e', '\u0e40\u0e40\u0e21', '\u0e41\u0e21'],
	])('orders Thai signs: %s', (_, seen, text) => {
		expect(spell(seen)).toBe(text);
	});

	it.each([
		['vowel e before medials', '\u1000\u1031\u103b\u102c', '\u1000\u103b\u1031\u102c'],
		['anusvara before u', '\u1000\u1036\u102f', '\u1000\u102f\u1036'],
		['asat between signs', '\u1019\u1032\u103a\u1037', '\u1019\u1032\u1037\u103a'],
		['an independent vowel of two signs', '\u1025\u102e', '\u1026'],
		['zero as a letter', '\u1040\u102c', '\u101d\u102c'],
		['wa within a number', '\u1042\u101d\u1041', '\u1042\u1040\u1041'],
		['a Latin letter in a number', '\u1041J\u1043', '\u1041\u1042\u1043'],
	])('orders Burmese signs: %s', (_, seen, text) => {
		expect(spell(seen)).toBe(text);
	});

	it('keeps stacked consonants, which are one class', () => {
		expect(spell(['ក', '្រ', 'ុ'])).toBe('ក្រុ');
		expect(spell(['स्', 'त', 'ी'])).toBe('स्ती');
	});

	it('takes a stroke after a Hindi word for the end of its sentence', () => {
		expect(spell('हैI')).toBe('है।');
		expect(spell('है I')).toBe('है I');
	});

	it.each([
		['МОСKBA', 'МОСКВА'],
		['ЖYK', 'ЖУК'],
		['НОTEL', 'HOTEL'],
		['Пётр Smith', 'Пётр Smith'],
	])('writes a word in one alphabet: %s', (seen, text) => {
		expect(spell(seen)).toBe(text);
	});

	it('gives Russian words their long dash, and numbers none', () => {
		expect(spell('река - море')).toBe('река — море');
		expect(spell('с 10 - 20 кто-то')).toBe('с 10 - 20 кто-то');
		expect(spell('a - b')).toBe('a - b');
	});

	it('keeps to the yeh and kaf of the language of a line', () => {
		expect(spell([...'كتابی مكة'].reverse())).toBe('كتابي مكة');
		expect(spell([...'گل پاک يک'].reverse())).toBe('گل پاک یک');
	});
});

describe('spelling lines that run to the left', () => {
	it.each([
		['a word', 'םולש', 'שלום'],
		['two words and a stop', '.בוט םוי', 'יום טוב.'],
		['a number inside', 'םירפס 45 ונינק', 'קנינו 45 ספרים'],
		['a decimal number', 'ח"ש 12.50 ריחמ', 'מחיר 12.50 ש"ח'],
		['Latin words inside', 'הנכות PDF השדח', 'חדשה PDF תוכנה'],
		['brackets', '(הלעמ) ןיינב', 'בניין (מעלה)'],
		['Arabic digits', '٤٥ مقر', 'رقم ٤٥'],
		['a date', '14/03/2031 :خيراتلا', 'التاريخ: 14/03/2031'],
	])('turns %s', (_, seen, text) => {
		expect(spell(seen)).toBe(text);
	});

	it('turns a Hebrew word in an English line alone', () => {
		expect(spell('The word םולש is Hebrew')).toBe('The word שלום is Hebrew');
	});

	it('keeps the places on the picture', () => {
		const [first] = spellLabel(see([...'םולש']));
		expect(first).toMatchObject({ char: 'ש', from: 0.03, to: 0.04 });
	});
});
