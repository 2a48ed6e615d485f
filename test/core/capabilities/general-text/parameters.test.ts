/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import sharp from 'sharp';

import { generalText } from '../../../../core/capabilities/general-text/descriptor';
import { checkLanguage } from '../../../../core/capabilities/general-text/languages';
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
	it('are taken when their letters are known', () => {
		for (const code of [undefined, 'auto', 'zh', 'ja', 'de', 'sv']) {
			expect(() => checkLanguage(code)).not.toThrow();
		}
	});

	it.each(['ko', 'ru', 'ar', 'hi', 'th', 'vi'])('are refused without weights: %s', (code) => {
		expect(() => checkLanguage(code)).toThrow(
			expect.objectContaining({
				kind: 'language',
				message: expect.stringContaining('local engine'),
				description: expect.stringContaining('Huawei Cloud'),
			}),
		);
	});

	it.each(['xx', '', 7])('are refused when they are none: %j', (code) => {
		expect(() => checkLanguage(code)).toThrow(expect.objectContaining({ kind: 'parameter' }));
	});

	it('are all decided, and named as the list names them', () => {
		expect(CODES.length).toBeGreaterThan(20);
		for (const { name, value } of CODES) {
			let kept = '';
			try {
				checkLanguage(value);
			} catch (caught) {
				kept = (caught as Error).message;
			}
			if (kept !== '') expect(kept).toContain(name);
		}
	});

	it('are checked before a page is read', async () => {
		const read = readPage(await openPage(NOTE), { language: 'ko' }, { models });
		await expect(read).rejects.toMatchObject({ kind: 'language' });
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
