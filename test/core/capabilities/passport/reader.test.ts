/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import type { PassportResult } from '../../../../core/capabilities/passport/descriptor';
import { readPassport } from '../../../../core/capabilities/passport/reader';
import type { ParameterValues } from '../../../../core/capabilities/types';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import type { Page } from '../../../../core/intake/types';
import type { Models } from '../../../../core/models';
import { drawCard, type Effect } from '../../../generators/drawCard';
import type { CardKind } from '../../../generators/kinds';
import { openModels, openPage } from '../general-text/readPicture';

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

async function read(page: Page, parameters: ParameterValues = {}) {
	const context = { models, fast: false, minConfidence: 0, encodeJpeg };
	const reading = await readPassport(page, parameters, context);
	return { ...reading, result: reading.result as PassportResult };
}

async function drawn(kind: CardKind, seed: number, effects: readonly Effect[] = []) {
	const { bytes, truth } = await drawCard(kind, seed, effects);
	return { page: await openPage(bytes), truth };
}

const plain = (width: number, height: number): Page => ({
	number: 1,
	image: { width, height, channels: 3, data: new Uint8Array(3 * width * height).fill(240) },
	toSent: [1, 0, 0, 0, 1, 0],
	sentWidth: width,
	sentHeight: height,
});

describe('passports', () => {
	it.each([
		['passport', 11, ['photo']],
		['passport', 12, ['rot180', 'lowRes']],
		['visa-b', 13, ['scan', 'blur']],
	] as const)('of any country are read from their zone (%s %i %j)', async (kind, seed, effects) => {
		const { page, truth } = await drawn(kind, seed, effects);
		const { result, warnings } = await read(page, { country_code: 'GENERAL' });
		expect(result).toMatchObject(truth);
		expect(result.extra_info).toEqual({});
		expect(warnings.filter(({ code }) => code === 'check-digit')).toEqual([]);
	});

	it('of China are recognised and read in both languages', async () => {
		const { page, truth } = await drawn('passport-chinese', 21, ['photo']);
		const { result } = await read(page);
		const { issuing_authority: office, ...others } = truth;
		expect(result).toMatchObject(others);
		expect(result.issuing_authority).toBe(String(office).replace('PRC', 'P.R.China'));
		expect(result.extra_info.local_language?.nationality).toBe('中国');
		expect(result.extra_info.local_language?.name).not.toBe('');
	});

	it('of other countries are refused where a Chinese one was asked for', async () => {
		const { page } = await drawn('passport', 11);
		await expect(read(page, { country_code: 'CHN' })).rejects.toMatchObject({
			code: 'AIS.0104',
			message: expect.stringContaining('another country') as string,
		});
	});

	it('that are missing give a clear message', async () => {
		await expect(read(plain(800, 560))).rejects.toMatchObject({
			code: 'AIS.0104',
			message: expect.stringContaining('no readable text') as string,
		});
		const { page } = await drawn('chile-new', 3);
		await expect(read(page)).rejects.toMatchObject({
			code: 'AIS.0104',
			message: expect.stringContaining('No machine-readable zone') as string,
		});
	});
});
