/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import type { ThailandIdCardResult } from '../../../../core/capabilities/thailand-id-card/descriptor';
import { readThailandIdCard } from '../../../../core/capabilities/thailand-id-card/reader';
import type { ParameterValues } from '../../../../core/capabilities/types';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import type { Page } from '../../../../core/intake/types';
import type { Models } from '../../../../core/models';
import { openModels } from '../general-text/readPicture';
import { blankPage, openCard } from '../openCard';

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

async function read(page: Page, parameters: ParameterValues = {}) {
	const context = { models, fast: false, minConfidence: 0, encodeJpeg };
	const reading = await readThailandIdCard(page, parameters, context);
	return { ...reading, result: reading.result as ThailandIdCardResult };
}

describe('Thai identity cards', () => {
	it('are read on the front, with the places of their fields', async () => {
		const { page, truth } = await openCard('thailand-front', 501);
		const { result } = await read(page, { return_text_location: true, return_idcard_type: true });
		const { id_number, first_name_en, last_name_en, date_of_birth_th, date_of_issue_en } = truth;
		const checked = { id_number, first_name_en, last_name_en, date_of_birth_th, date_of_issue_en };
		expect(result).toMatchObject({ ...checked, type: 'normal', side: 'front' });
		expect(result.name_en).toBe(`${String(first_name_en)} ${String(last_name_en)}`);
		expect(result.text_location?.id_number).toHaveLength(4);
		expect(result.idcard_type).toBeDefined();
	});

	it('are pink for people without Thai nationality', async () => {
		const { page, truth } = await openCard('thailand-pink', 501);
		const { result } = await read(page);
		expect(result).toMatchObject({ type: 'pink', id_number: truth.id_number });
	});

	it('are read on the back', async () => {
		const { page, truth } = await openCard('thailand-back', 501);
		const { result } = await read(page, { side: 'back' });
		expect(result).toMatchObject({ side: 'back', laser_number: truth.laser_number });
		expect(result.id_number).toBeUndefined();
	});

	it('that are missing give a clear message', async () => {
		await expect(read(blankPage(640, 400))).rejects.toMatchObject({
			code: 'AIS.0104',
			message: 'No Thai identity card was found in the picture.',
		});
	});
});
