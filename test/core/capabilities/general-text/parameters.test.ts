/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import sharp from 'sharp';

import { generalText } from '../../../../core/capabilities/general-text/descriptor';
import { languageWarnings, scriptsFor } from '../../../../core/capabilities/general-text/languages';
import type { Models } from '../../../../core/models';
import { NOTE, openModels, openPage, readPage } from './readPicture';

const language = generalText.parameters.find(({ name }) => name === 'language');
const CODES = language && 'options' in language ? language.options : [];

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

/** The headline of the delivery note alone. */
const cutHeadline = async () =>
	await sharp(NOTE).extract({ left: 30, top: 25, width: 390, height: 50 }).toBuffer();

describe('languages of the local reader', () => {
	it('decide doubtful lines where they need letters of their own', () => {
		expect(scriptsFor('th')).toEqual(['Thai']);
		expect(scriptsFor('vi')).toEqual(['Viet', 'Latn']);
	});

	it.each([undefined, 'auto', 'zh', 'ja', 'de', 'sv'])('leave it to the lines: %s', (code) => {
		expect(scriptsFor(code)).toBeUndefined();
	});

	it.each(['xx', '', 7, 'toString'])('are refused when they are none: %j', (code) => {
		expect(() => scriptsFor(code)).toThrow(expect.objectContaining({ kind: 'parameter' }));
	});

	it('are all known', () => {
		expect(CODES).toHaveLength(27);
		for (const { value } of CODES) expect(() => scriptsFor(value)).not.toThrow();
	});

	it('are checked before a page is read', async () => {
		const read = readPage(await openPage(NOTE), { language: 'xx' }, { models });
		await expect(read).rejects.toMatchObject({ kind: 'parameter' });
	});

	it.each([
		['th', 'Delivery note', 1],
		['th', 'บ้านเลขที่ 12 Moo 4', 0],
		['fr', 'บ้านเลขที่ 12', 1],
		['ja', '東京の夜', 0],
		['vi', 'Delivery note', 0],
		['auto', 'Delivery note', 0],
		['th', 'A 12', 0],
	])('give a remark when they do not fit: %s for %s', (code, text, count) => {
		const warnings = languageWarnings(code, text);
		expect(warnings.map((warning) => warning.code)).toEqual(Array(count).fill('language'));
	});

	it('do not spoil a picture in another language', async () => {
		const page = await openPage(NOTE);
		const { text, warnings } = await readPage(page, { language: 'ru' }, { models });
		expect(text).toContain('Delivery note 5512');
		expect(warnings).toEqual([expect.objectContaining({ code: 'language' })]);
	});
});

/** A line of a PDF's own text whose end lies higher by `rise` pixels than its start. */
const writtenLine = (rise: number) =>
	({
		text: 'Written text',
		quad: [
			[10, 10],
			[110, 10 - rise],
			[110, 30 - rise],
			[10, 30],
		],
	}) as const;

describe('pictures of other kinds', () => {
	it('are said to hold no text when they are empty', async () => {
		const blank = await sharp({
			create: { width: 320, height: 200, channels: 3, background: '#fff' },
		})
			.png()
			.toBuffer();
		for (const detect_direction of [true, false]) {
			const reading = await readPage(await openPage(blank), { detect_direction }, { models });
			expect(reading).toMatchObject({ text: '', confidence: 0, scripts: [] });
			expect(reading.result.words_block_list).toEqual([]);
			expect(reading.warnings).toEqual([expect.objectContaining({ code: 'no-text' })]);
		}
	});

	it('are read in quick mode when they hold one line', async () => {
		const page = await openPage(await cutHeadline());
		const { text } = await readPage(page, { quick_mode: true }, { models });
		expect(text).toBe('Delivery note 5512');
	});

	it('get a remark when the document is small on them', async () => {
		const small = await sharp({
			create: { width: 2400, height: 1800, channels: 3, background: '#fff' },
		})
			.composite([{ input: NOTE, left: 900, top: 700 }])
			.png()
			.toBuffer();
		const { text, warnings } = await readPage(await openPage(small), {}, { models });
		expect(text).toContain('Delivery note 5512');
		expect(warnings).toEqual([expect.objectContaining({ code: 'small-document' })]);
	});

	it('are taken from the text of a PDF where it has one', async () => {
		const page = await openPage(NOTE);
		const textLayer = [writtenLine(0)];
		const reading = await readPage({ ...page, textLayer }, { character_mode: true }, { models });
		expect(reading).toMatchObject({ text: 'Written text', confidence: 1, origin: 'text-layer' });
		expect(reading.result.words_block_list[0]).toMatchObject({
			location: textLayer[0]?.quad,
			confidence: 1,
		});
	});

	it.each([
		[0, 0],
		[0.00001, 0],
		[-0.00001, 0],
		[5, expect.closeTo(357.14, 1)],
	])('tell a direction from 0 to under 360 for a rise of %d', async (rise, direction) => {
		const page = { ...(await openPage(NOTE)), textLayer: [writtenLine(rise)] };
		const reading = await readPage(page, { detect_direction: true }, { models });
		expect(reading.direction).toEqual(direction);
		expect(reading.result.direction).toEqual(direction);
	});
});
