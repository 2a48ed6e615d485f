/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import type { AutoIdDocClassificationResult } from '../../../../core/capabilities/auto-id-doc-classification/descriptor';
import { READERS } from '../../../../core/capabilities/readers';
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

async function read(page: Page, parameters: ParameterValues = {}, classifyOnly = false) {
	const context = { models, fast: false, minConfidence: 0, encodeJpeg, classifyOnly };
	const reading = await READERS['auto-id-doc-classification'](page, parameters, context);
	return { ...reading, result: reading.result as AutoIdDocClassificationResult };
}

describe('documents of unknown kind', () => {
	it.each([
		['passport', 3, 'passport', 'passport'],
		['chile-new', 3, 'chile_id_card', 'chile-id-card'],
		['licence-eu', 2, 'id_document', 'id-document'],
	] as const)(
		'are told and read by their own reader (%s)',
		async (kind, seed, type, capability) => {
			const { page, truth } = await openCard(kind, seed, ['scan']);
			const { result, document } = await read(page);
			expect(result.type).toBe(type);
			expect(result.location).toHaveLength(4);
			expect(document?.capability).toBe(capability);
			const [name, value] = Object.entries(truth).find(([field]) => field.includes('number')) ?? [];
			expect(document?.reading.result).toHaveProperty(String(name), value);
		},
	);

	it('are only told where nothing else was asked for', async () => {
		const { page } = await openCard('chile-new', 3, ['scan']);
		const { result, document } = await read(page, {}, true);
		expect(result.type).toBe('chile_id_card');
		expect(document).toBeUndefined();
	});

	it('come with the flaws of the picture when asked for', async () => {
		const { page } = await openCard('chile-new', 3, ['scan', 'dark']);
		const { result, warnings } = await read(page, { alarm: true }, true);
		expect(result.alarm_result?.detect_insufficient_lighting_result).toBe(true);
		expect(result.alarm_confidence?.insufficient_lighting_score).toBeGreaterThan(50);
		expect(warnings).toContainEqual({ code: 'alarm', message: 'The picture is too dark.' });
	});

	it('that are none give a clear message', async () => {
		await expect(read(blankPage(640, 400))).rejects.toMatchObject({ code: 'AIS.0104' });
	});
});
