import type { Image } from '../../../core/image/image';
import { createPyramid } from '../../../core/image/pyramid';
import type { Tensor } from '../../../core/models';
import { findTurn } from '../../../core/text/findTurn';
import { fakeModels } from './fakeModels';

const page = (width: number, height: number): Image => ({
	width,
	height,
	channels: 1,
	data: new Uint8Array(width * height).fill(255),
});

const scores = (...values: number[]): Tensor => ({
	data: Float32Array.from(values),
	dims: [1, 4],
});

describe('asking how a page is turned', () => {
	it.each([
		[[0.9, 0.05, 0.03, 0.02], 0],
		[[0.05, 0.9, 0.03, 0.02], 3],
		[[0.05, 0.03, 0.9, 0.02], 2],
		[[0.05, 0.03, 0.02, 0.9], 1],
	])('turns back what stands turned: %j', async (values, quarters) => {
		const models = fakeModels({ 'page-orientation': () => scores(...values) });
		const turn = await findTurn(createPyramid(page(300, 200)), models);
		expect(turn.quarters).toBe(quarters);
		expect(turn.confidence).toBeCloseTo(0.9);
	});

	it.each([
		[640, 480],
		[50, 900],
	])('shows a square of fixed size of a page of %d x %d', async (width, height) => {
		const shapes: Array<readonly number[]> = [];
		const models = fakeModels({
			'page-orientation': ({ dims }) => {
				shapes.push(dims);
				return scores(1, 0, 0, 0);
			},
		});
		await findTurn(createPyramid(page(width, height)), models);
		expect(shapes).toEqual([[1, 3, 224, 224]]);
	});
});
