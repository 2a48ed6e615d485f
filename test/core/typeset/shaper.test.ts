import { FONTS } from '../../../core/typeset/fontFiles';
import { fitText } from '../../../core/typeset/fitText';
import { linePath } from '../../../core/typeset/linePath';
import { openShaper, type Shaper } from '../../../core/typeset/openShaper';
import { wrapText } from '../../../core/typeset/wrapText';

let shaper: Shaper;

beforeAll(async () => {
	shaper = await openShaper();
});

const fontsOf = (text: string) => shaper.shape(text).runs.map(({ font }) => font);
const idsOf = (text: string) =>
	shaper.shape(text).runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id));
const textsOf = (text: string) => shaper.shape(text).runs.map((run) => run.text);

describe('fonts of a line', () => {
	it.each([
		['Jürgen Łódź Ước', 'noto-sans'],
		['Иванов', 'noto-sans'],
		['张伟', 'noto-sans-sc'],
		['ひらがなカタカナ', 'noto-sans-sc'],
		['홍길동 大韓', 'noto-sans-kr'],
		['ที่อยู่', 'noto-sans-thai'],
		['ភ្នំពេញ', 'noto-sans-khmer'],
		['မြန်မာ', 'noto-sans-myanmar'],
		['ישראל', 'noto-sans-hebrew'],
		['محمد', 'noto-sans-arabic'],
		['አበበ', 'noto-sans-ethiopic'],
		['हिन्दी', 'noto-sans-devanagari'],
	])('are chosen by the script of "%s"', (text, font) => {
		expect(fontsOf(text)).toEqual([font]);
		expect(idsOf(text)).not.toContain(0);
	});

	it('change inside a line', () => {
		expect(fontsOf('No. 中 ก')).toEqual(['noto-sans', 'noto-sans-sc', 'noto-sans-thai']);
	});

	it('are all asked before a character is refused by name', () => {
		expect(() => shaper.shape('ok 🙂 \u{10ffff}')).toThrow('"🙂" (U+1F642)');
		expect(shaper.missing('ok 🙂\n🙂')).toEqual(['🙂']);
		expect(FONTS.length).toBe(10);
	});
});

describe('shaping', () => {
	it('puts the Burmese vowel E before its consonant', () => {
		expect(idsOf('ကေ').at(-1)).toBe(idsOf('က')[0]);
	});

	it('joins Arabic letters', () => {
		const apart = [...'محمد'].flatMap(idsOf);
		expect(idsOf('محمد').filter((id) => apart.includes(id)).length).toBeLessThan(2);
	});

	it('keeps numbers in order inside text that runs to the left', () => {
		expect(textsOf('محمد 123')).toEqual(['123', 'محمد ']);
		expect(shaper.shape('محمد 123').isRightToLeft).toBe(true);
		expect(shaper.shape('ID: محمد').isRightToLeft).toBe(false);
	});

	it('joins letters with their accents and drops signs that are never drawn', () => {
		expect(idsOf('e\u0301')).toEqual(idsOf('\u00e9'));
		expect(idsOf('\u200ea\u00adb\u202c')).toEqual(idsOf('ab'));
	});
});

describe('wrapping', () => {
	const wrap = (text: string, width: number) =>
		wrapText(shaper, text, width).map((line) => line.text);

	it('breaks between words and keeps line feeds', () => {
		expect(wrap('Harbour Lane 9\nNorthport', 6)).toEqual(['Harbour', 'Lane 9', 'Northport']);
	});

	it('breaks Chinese between words, never before a full stop', () => {
		const lines = wrap('广东省深圳市南山区。', 5);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe('广东省深圳市南山区。');
		expect(lines.some((line) => line.startsWith('。'))).toBe(false);
	});

	it('breaks Thai between words though it has no spaces', () => {
		expect(wrap('กรุงเทพมหานครประเทศไทย', 8)).toEqual(['กรุงเทพมหานคร', 'ประเทศไทย']);
	});

	it('cuts a word that is wider than the line', () => {
		const lines = wrap('ABCDEFGHIJ', 3);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join('')).toBe('ABCDEFGHIJ');
	});
});

describe('fitting', () => {
	const room = { width: 100, height: 20, size: 12, minSize: 6, wraps: false };

	it('keeps the size of a text that fits', () => {
		expect(fitText(shaper, 'Short', room)).toMatchObject({ size: 12, lines: [{ text: 'Short' }] });
	});

	it('shrinks a longer one and gives up below the smallest size', () => {
		const shrunk = fitText(shaper, 'A name that is somewhat long', room)!;
		expect(shrunk.size).toBeLessThan(12);
		expect(shrunk.lines[0]!.width * shrunk.size).toBeLessThanOrEqual(100.001);
		expect(fitText(shaper, 'W'.repeat(60), room)).toBeUndefined();
	});

	it('takes lines where it may, as many as the height holds', () => {
		const tall = { ...room, height: 40, wraps: true };
		expect(fitText(shaper, 'A name that is somewhat long', tall)!.lines.length).toBe(2);
		expect(fitText(shaper, 'many words '.repeat(60), tall)).toBeUndefined();
	});
});

it('draws a line as outlines, without a font', () => {
	const svg = linePath(shaper, shaper.shape('Aက'), { x: 5, y: 20, size: 10 });
	expect(svg).toMatch(/^<g transform="translate\(5 20\) scale\(10 -10\)"><path .*<\/g>$/);
	expect(svg.match(/<path/g)).toHaveLength(2);
});
