import type { Image } from '../../../core/image/image';
import { createPyramid } from '../../../core/image/pyramid';
import {
	quadAngle,
	quadBounds,
	quadCentre,
	quadLength,
	quadThickness,
} from '../../../core/image/quad';
import type { Tensor } from '../../../core/models';
import { detectBoxes } from '../../../core/text/detectBoxes';
import { fakeModels } from './fakeModels';

interface Mark {
	/** Shares of the width and height of the map. */
	readonly x: number;
	readonly y: number;
	/** Pixels of the map. */
	readonly length: number;
	readonly thickness: number;
	readonly degrees?: number;
	readonly probability?: number;
}

/** Small pictures for quick tests. */
const SCALE = { minSide: 320, maxSide: 640 };
const LINE: Mark = { x: 0.5, y: 0.5, length: 200, thickness: 20 };

function white(width: number, height: number): Image {
	return { width, height, channels: 1, data: new Uint8Array(width * height).fill(255) };
}

/** Paints a turned rectangle about the place of the mark. */
function paintMark({ data, dims }: Tensor, mark: Mark): void {
	const [height = 0, width = 0] = dims.slice(2);
	const { length, thickness, degrees = 0, probability = 0.9 } = mark;
	const [x, y] = [mark.x * width, mark.y * height];
	const cos = Math.cos((degrees * Math.PI) / 180);
	const sin = Math.sin((degrees * Math.PI) / 180);
	const reach = Math.ceil((length + thickness) / 2);
	for (let row = Math.max(0, Math.floor(y) - reach); row < Math.min(height, y + reach); row++) {
		for (let i = Math.max(0, Math.floor(x) - reach); i < Math.min(width, x + reach); i++) {
			const [dx, dy] = [i + 0.5 - x, row + 0.5 - y];
			const isInside =
				Math.abs(dx * cos + dy * sin) <= length / 2 &&
				Math.abs(dy * cos - dx * sin) <= thickness / 2;
			if (isInside) data[row * width + i] = probability;
		}
	}
}

/** A probability map of the size of the input with all marks on it. */
function paint(marks: readonly Mark[], { dims }: Tensor): Tensor {
	const [height = 0, width = 0] = dims.slice(2);
	const data = new Float32Array(width * height).fill(0.05);
	const map = { data, dims: [1, 1, height, width] };
	for (const mark of marks) paintMark(map, mark);
	return map;
}

async function detect(marks: readonly Mark[], image = white(320, 320)) {
	const models = fakeModels({ 'detection-tiny': (input) => paint(marks, input) });
	return await detectBoxes(createPyramid(image), models, SCALE);
}

async function inputOf(image: Image): Promise<Tensor> {
	const inputs: Tensor[] = [];
	const models = fakeModels({
		'detection-tiny': (input) => {
			inputs.push(input);
			return paint([], input);
		},
	});
	await detectBoxes(createPyramid(image), models);
	expect(inputs).toHaveLength(1);
	return inputs[0]!;
}

describe('what the detector is shown', () => {
	it.each([
		[736, 736, 736, 736],
		[400, 200, 1472, 736],
		[3000, 1500, 1600, 800],
		[5000, 20, 1600, 32],
		[1000, 1010, 1024, 992],
	])('is a picture of %d x %d at %d x %d', async (width, height, toWidth, toHeight) => {
		const { dims } = await inputOf(white(width, height));
		expect(dims[1]).toBe(3);
		for (const side of dims.slice(2)) expect(side % 32).toBe(0);
		expect(Math.abs(dims[3]! - toWidth)).toBeLessThanOrEqual(32);
		expect(Math.abs(dims[2]! - toHeight)).toBeLessThanOrEqual(32);
	});

	it('has white at one', async () => {
		const { data } = await inputOf(white(64, 64));
		expect(data[0]).toBeCloseTo(1);
	});
});

describe('boxes of lines', () => {
	it('are none on an empty page', async () => {
		expect(await detect([])).toEqual([]);
	});

	it('are larger than the marked core, by as much on every side', async () => {
		const [box] = await detect([LINE]);
		const { left, top, right, bottom } = quadBounds(box!.quad);
		// The mark is widened by a pixel; 201 x 21 grows by area * 1.6 / perimeter.
		const growth = (201 * 21 * 1.6) / (2 * (201 + 21));
		expect(left).toBeCloseTo(60 - growth);
		expect(right).toBeCloseTo(261 + growth);
		expect(top).toBeCloseTo(150 - growth);
		expect(bottom).toBeCloseTo(171 + growth);
	});

	it('tell how sure they are', async () => {
		const [box] = await detect([{ ...LINE, probability: 0.8 }]);
		expect(box?.score).toBeGreaterThan(0.7);
		expect(box?.score).toBeLessThanOrEqual(0.8);
	});

	it.each([
		[160, 160],
		[1472, 736],
		[2944, 1472],
		[500, 900],
	])('are in pixels of a picture of %d x %d', async (width, height) => {
		const marks = [
			{ ...LINE, x: 0.3, y: 0.25, length: 120 },
			{ ...LINE, x: 0.6, y: 0.75, length: 120 },
		];
		const centres = (await detect(marks, white(width, height)))
			.map(({ quad }) => quadCentre(quad))
			.sort((a, b) => a[1] - b[1]);
		expect(centres).toHaveLength(2);
		centres.forEach(([x, y], i) => {
			expect(Math.abs(x / width - marks[i]!.x)).toBeLessThan(0.004);
			expect(Math.abs(y / height - marks[i]!.y)).toBeLessThan(0.004);
		});
	});

	it.each([-40, -12, 7, 30])('follow a line turned by %d degrees', async (degrees) => {
		const [box, ...others] = await detect([{ ...LINE, degrees }]);
		expect(others).toEqual([]);
		expect(Math.abs(quadAngle(box!.quad) - degrees)).toBeLessThan(1);
		expect(quadLength(box!.quad)).toBeGreaterThan(4 * quadThickness(box!.quad));
	});

	it('stand upright for a line that runs down the page', async () => {
		const [box] = await detect([{ ...LINE, degrees: 90 }]);
		expect(Math.abs(quadAngle(box!.quad))).toBeLessThan(1);
		expect(quadThickness(box!.quad)).toBeGreaterThan(4 * quadLength(box!.quad));
	});

	it('reach to the edge of the page and beyond', async () => {
		const [box] = await detect([{ ...LINE, x: 0, y: 0 }]);
		const { left, top } = quadBounds(box!.quad);
		expect(left).toBeLessThan(0);
		expect(top).toBeLessThan(0);
	});

	it.each([
		['a speck', { ...LINE, length: 2, thickness: 2 }],
		['a hair', { ...LINE, y: 160.5 / 320, thickness: 1 }],
		['a faint shade', { ...LINE, probability: 0.4 }],
		['a shade under the threshold of a pixel', { ...LINE, probability: 0.25 }],
	])('leave out %s', async (_, mark) => {
		const kept = { ...LINE, y: 0.8 };
		const boxes = await detect([mark, kept]);
		expect(boxes).toHaveLength(1);
		expect(quadCentre(boxes[0]!.quad)[1]).toBeGreaterThan(200);
	});

	it('include a faint character that stands alone', async () => {
		const digit = { ...LINE, length: 4, thickness: 14, probability: 0.55 };
		const [box, ...others] = await detect([digit]);
		expect(others).toEqual([]);
		expect(quadCentre(box!.quad)[0]).toBeCloseTo(160, -1);
		expect(box!.score).toBeLessThan(0.5);
	});

	it('come in the order of their areas', async () => {
		const lengths = [100, 250, 180];
		const marks = lengths.map((length, i) => ({ ...LINE, y: (i + 1) / 4, length }));
		const boxes = await detect(marks);
		const found = boxes.map(({ quad }) => quadLength(quad));
		expect(found).toEqual([...found].sort((a, b) => b - a));
		expect(found).toHaveLength(3);
	});
});
