/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import type { IdDocumentResult } from '../../../../core/capabilities/id-document/descriptor';
import { readIdDocument } from '../../../../core/capabilities/id-document/reader';
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
	const reading = await readIdDocument(page, parameters, context);
	return { ...reading, result: reading.result as IdDocumentResult };
}

describe('identity documents', () => {
	it.each([
		['identity-front', 1],
		['identity-back', 2],
		['licence-eu', 2],
	] as const)('are read into one set of fields (%s)', async (kind, seed) => {
		const { page, truth } = await openCard(kind, seed, ['scan']);
		const { result } = await read(page);
		expect(result).toMatchObject(truth);
		expect(result.confidence.last_name).toBeGreaterThan(0.8);
	});

	it('of American states give dates month first', async () => {
		const { page, truth } = await openCard('licence-us', 3, ['scan']);
		const { result } = await read(page);
		const { country_region, id_type, birth_date, expiry_date, last_name } = truth;
		expect(result).toMatchObject({ country_region, id_type, birth_date, expiry_date, last_name });
	});

	it('of issuers that are not accepted are refused by name', async () => {
		const { page, truth } = await openCard('identity-back', 2, ['scan']);
		const refused = read(page, { country_region: ['ALB'] });
		await expect(refused).rejects.toMatchObject({
			code: 'AIS.0104',
			message: expect.stringContaining(String(truth.country_region)) as string,
		});
	});

	it('of kinds that are not accepted are refused by their kind', async () => {
		const { page } = await openCard('licence-eu', 2, ['scan']);
		await expect(read(page, { id_type: ['PP'] })).rejects.toMatchObject({ code: 'AIS.0104' });
	});

	it('that are missing give a clear message', async () => {
		await expect(read(blankPage(640, 400))).rejects.toMatchObject({
			code: 'AIS.0104',
			message: 'The picture shows no readable text, so no identity document.',
		});
	});
});
