/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import type { ThailandLicensePlateResult } from '../../../../core/capabilities/thailand-license-plate/descriptor';
import { readThailandLicensePlate } from '../../../../core/capabilities/thailand-license-plate/reader';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import { quadBounds } from '../../../../core/image/quad';
import type { Page } from '../../../../core/intake/types';
import type { Models } from '../../../../core/models';
import { openModels } from '../general-text/readPicture';
import { chooseHardEffects } from '../../../generators/chooseEffects';
import { blankPage, openCard } from '../openCard';

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

async function read(page: Page) {
	const context = { models, fast: false, minConfidence: 0, encodeJpeg };
	const reading = await readThailandLicensePlate(page, {}, context);
	return reading.result as ThailandLicensePlateResult;
}

interface PrintedPlate {
	readonly plate_number: string;
	readonly province: string;
}

describe('Thai number plates', () => {
	it.each([
		['plate-taxi', 504],
		['plate-motorcycle', 502],
		['plate-on-car', 503],
	] as const)('are read with their province (%s)', async (kind, seed) => {
		const { page, truth } = await openCard(kind, seed);
		const [printed] = truth.plates as unknown as readonly PrintedPlate[];
		const plates = await read(page);
		expect(plates.map(({ plate_number, province }) => [plate_number, province])).toEqual([
			[printed?.plate_number.replace(' ', ''), printed?.province],
		]);
		const bounds = quadBounds(plates[0]!.plate_location);
		expect(bounds.right).toBeLessThanOrEqual(page.sentWidth);
		expect(plates[0]?.confidence).toBeGreaterThan(0.5);
	});

	it.each([
		// In turn: a number that falls apart, a province that is half found, a faint hyphen.
		['plate-taxi', 604],
		['plate-motorcycle', 603],
		['plate-red', 601],
	] as const)('are read whole where light is bad (%s %i)', async (kind, seed) => {
		const { page, truth } = await openCard(kind, seed, chooseHardEffects(kind, seed));
		const [printed] = truth.plates as unknown as readonly PrintedPlate[];
		const [plate] = await read(page);
		expect(plate?.plate_number).toBe(printed?.plate_number.replace(' ', ''));
		expect(plate?.province).toBe(printed?.province);
	});

	it('that are missing give a clear message', async () => {
		await expect(read(blankPage(640, 400))).rejects.toMatchObject({
			code: 'AIS.0104',
			message: 'No Thai number plate was found in the picture.',
		});
	});
});
