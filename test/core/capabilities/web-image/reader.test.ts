/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import type { ParameterValues } from '../../../../core/capabilities/types';
import type { WebImageResult } from '../../../../core/capabilities/web-image/descriptor';
import { readWebImage } from '../../../../core/capabilities/web-image/reader';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import type { Models } from '../../../../core/models';
import { openModels, openPage } from '../general-text/readPicture';
import { drawCard, drawLines, drawMessage } from './drawLines';

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

async function read(picture: Buffer, parameters: ParameterValues, quarters = 0) {
	const context = { models, fast: false, minConfidence: 0, encodeJpeg };
	const reading = await readWebImage(await openPage(picture, quarters), parameters, context);
	return { ...reading, result: reading.result as WebImageResult };
}

describe('the local reader of web images', () => {
	it('gives lines and, without being asked, nothing else', async () => {
		const { result, extras } = await read(await drawCard(), {});
		expect(result.words_block_count).toBe(7);
		expect(result.words_block_list[0]).toEqual({
			words: 'Laura Bennett',
			confidence: expect.any(Number),
			location: expect.any(Array),
		});
		expect(result.extracted_data).toEqual({});
		expect(extras).toBeUndefined();
	});

	it.each([0, 1, 2, 3])('finds a person after %d quarter turns', async (quarters) => {
		const parameters = { detect_direction: true, extract_type: ['contact_info', 'image_size'] };
		const { result, extras } = await read(await drawCard(), parameters, quarters);
		const [width, height] = quarters % 2 === 0 ? [760, 440] : [440, 760];
		expect(result.extracted_data).toEqual({
			contact_info: {
				name: 'Laura Bennett',
				phone: '+44 20 7946 0123',
				province: '',
				city: '',
				district: '',
				detail_address: '5 Regent Street, London W1B 4DY',
			},
			image_size: { width, height },
		});
		expect(extras).toMatchObject({
			contact_details: {
				company: 'Harbour Systems Ltd',
				title: 'Senior Engineer',
				emails: ['laura.bennett@harbour.example'],
				postal_code: 'W1B 4DY',
			},
		});
	});

	it('completes the province of a Chinese address', async () => {
		const { result } = await read(await drawMessage(), { extract_type: ['contact_info'] });
		expect(result.extracted_data.contact_info).toEqual({
			name: '李晓明',
			phone: '13812345678',
			province: '广东省',
			city: '深圳市',
			district: '南山区',
			detail_address: '科技园南路8号',
		});
	});

	it('names five fonts a block, bold ones for bold letters', async () => {
		const picture = await drawLines(700, 220, [
			{ text: 'Plain lettering here', left: 40, top: 40, size: 40 },
			{ text: 'Heavy lettering here', left: 40, top: 130, size: 40, weight: 800 },
		]);
		const { result } = await read(picture, { detect_font: true });
		const [plain, heavy] = result.words_block_list;
		for (const block of [plain, heavy]) {
			expect(new Set(block?.font_list).size).toBe(5);
			const sum = (block?.font_scores ?? []).reduce((total, score) => total + score, 0);
			expect(sum).toBeCloseTo(1, 2);
			expect(block?.font_scores).toEqual([...(block?.font_scores ?? [])].sort((a, b) => b - a));
		}
		expect(plain?.font_list?.[0]).not.toMatch(/Bold|Impact/);
		expect(heavy?.font_list?.[0]).toMatch(/Bold|Impact/);
	});
});
