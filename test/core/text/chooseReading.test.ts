import { chooseReading, scriptSeen } from '../../../core/text/chooseReading';
import { mergeReadings } from '../../../core/text/mergeReadings';
import type { ReadableScript } from '../../../core/text/readableScripts';
import type { TextLine } from '../../../core/text/types';
import { quadAt } from './lineAt';

/** A line of `places` characters in all; the text covers those from `at` on. */
function line(text: string, confidence: number, { at = 0, places = [...text].length } = {}) {
	const characters = [...text].map((char, i) => ({
		char,
		confidence,
		from: (at + i) / places,
		to: (at + i + 1) / places,
	}));
	const quad = quadAt({ x: 0, y: 0, width: 20 * places, height: 24 });
	return { text, confidence: text === '' ? 0 : confidence, characters, quad } as TextLine;
}

const choose = (main: TextLine, other: TextLine, scripts: readonly ReadableScript[] = []) =>
	chooseReading(main, other, new Set(scripts)).text;

describe('choosing between two readings of a line', () => {
	it.each([
		['Latin letters', line('Harbour Lane', 0.97), line('Harbоur Lane', 0.9), 'Harbour Lane'],
		['Chinese', line('发票号码', 0.9), line('ᄇቋ٢ដ', 0.7), '发票号码'],
		['Thai', line('Launnvan', 0.6), line('เส้นทาง', 0.9), 'เส้นทาง'],
		['a line that one cannot read', line('', 0), line('Москва', 0.9), 'Москва'],
		['noise', line('', 0), line('กขဂᄀम', 0.9), ''],
		['noise that looks like one letter', line('', 0), line('ก', 0.8), ''],
		['a machine-readable zone', line('P<AB<<C', 0.7), line('พกขคง', 0.9), 'P<AB<<C'],
	])('reads %s', (_, main, other, text) => {
		expect(choose(main, other)).toBe(text);
	});

	it('sees what was skipped', () => {
		const skipped = line('2031', 0.99, { at: 12, places: 16 });
		expect(choose(skipped, line('วันหมดอายุ 2031', 0.93))).toBe('วันหมดอายุ 2031');
	});

	it('prefers a script that the page is known to hold', () => {
		const [main, other] = [line('PA3MEP', 0.95), line('РАЗМЕР', 0.8)];
		expect(choose(main, other)).toBe('PA3MEP');
		expect(choose(main, other, ['Cyrl'])).toBe('РАЗМЕР');
	});

	it('takes the marks of Vietnamese where they are expected', () => {
		const [main, other] = [line('Nguyên Văn', 0.97), line('Nguyễn Văn', 0.92)];
		expect(choose(main, other)).toBe('Nguyên Văn');
		expect(choose(main, other, ['Viet'])).toBe('Nguyễn Văn');
		expect(choose(line('Full name', 0.9), line('FuII name', 0.99), ['Viet'])).toBe('Full name');
	});

	it.each([
		['Nguyên', 'Nguyễn', 0.95, 'Viet'],
		['Nguyen', 'Nguyễn', 0.6, undefined],
		['sing on', 'sịng in', 0.95, undefined],
		['', 'ไทยแลนด์', 0.95, 'Thai'],
		['Harbour', 'Harbour', 0.95, undefined],
	])('sees a script of its own in %s / %s', (main, other, confidence, script) => {
		expect(scriptSeen(line(main, 0.95), line(other, confidence))).toBe(script);
	});
});

describe('merging two readings of a line', () => {
	it('takes words in plain letters from the surer one', () => {
		const other = line('ชื่อ FuII 123', 0.9);
		const main = line('xxxx Full 123', 0.97);
		expect(mergeReadings(main, other).text).toBe('ชื่อ Full 123');
	});

	it('does not lose a digit at an edge', () => {
		const other = line('โทร 077', 0.95);
		const main = line('nns 07', 0.99, { places: 7 });
		expect(mergeReadings(main, other).text).toBe('โทร 077');
	});

	it('takes Chinese words where the other is unsure', () => {
		const other = line('한국 ᄇ٢', 0.7);
		expect(mergeReadings(line('xx 东京', 0.95), other).text).toBe('한국 东京');
	});
});
