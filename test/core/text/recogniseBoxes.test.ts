import { createPyramid } from '../../../core/image/pyramid';
import { quadBounds } from '../../../core/image/quad';
import type { Tensor } from '../../../core/models';
import { recogniseBoxes } from '../../../core/text/recogniseBoxes';
import { fakeModels } from './fakeModels';
import { quadAt } from './lineAt';

const CHARSET = ['', 'a', 'b', 'c', ' '];
const [WIDTH, HEIGHT] = [4000, 400];

/** Boxes whose shade is the class that the fake model finds in them. */
interface Shaded {
	readonly width: number;
	readonly shade: number;
}

const LINE = 24;

/** Reads a line as a space, the character of its shade and a space. */
function readShades({ data, dims }: Tensor): Tensor {
	const [count = 0, channels = 0, height = 0, width = 0] = dims;
	const steps = width / 8;
	const out = new Float32Array(count * steps * CHARSET.length);
	for (let i = 0; i < count; i++) {
		const first = data[(i * channels * height + height / 2) * width + 4]!;
		const label = Math.round((first + 1) * 127.5) / 10;
		[4, label, 4].forEach((found, step) => {
			out[(i * steps + step) * CHARSET.length + found] = 0.9;
		});
	}
	return { data: out, dims: [count, steps, CHARSET.length] };
}

async function recognise(boxes: readonly Shaded[]) {
	const inputs: Tensor[] = [];
	const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
	const quads = boxes.map(({ width }, i) => quadAt({ x: 0, y: i * LINE, width, height: LINE }));
	quads.forEach((quad, i) => {
		const { top, bottom } = quadBounds(quad);
		data.fill(boxes[i]!.shade * 10, top * WIDTH, bottom * WIDTH);
	});
	const answer = (input: Tensor) => {
		inputs.push(input);
		return readShades(input);
	};
	const models = fakeModels({ 'recognition-tiny': answer }, CHARSET);
	const pyramid = createPyramid({ width: WIDTH, height: HEIGHT, channels: 1, data });
	const lines = await recogniseBoxes(pyramid, quads, { models, model: 'recognition-tiny' });
	return { lines, quads, shapes: inputs.map(({ dims }) => dims) };
}

const shades = (...widths: number[]): Shaded[] =>
	widths.map((width, i) => ({ width, shade: (i % 3) + 1 }));

describe('reading boxes as lines', () => {
	it('runs nothing without boxes', async () => {
		expect(await recognise([])).toMatchObject({ lines: [], shapes: [] });
	});

	it('answers in the order of the boxes, however they were batched', async () => {
		const { lines, quads } = await recognise(shades(300, 1000, 60, 900, 290, 61));
		expect(lines.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
		expect(lines.map(({ quad }) => quad)).toEqual(quads);
	});

	it('reads lines of like width together, up to 1024 pixels in one run', async () => {
		const { shapes } = await recognise(shades(...Array.from({ length: 7 }, () => 100), 400));
		expect(shapes.map(([count]) => count)).toEqual([1, 5, 2]);
		for (const [, channels, height, width] of shapes) {
			expect([channels, height, width! % 8]).toEqual([3, 48, 0]);
		}
	});

	it('keeps the proportions of a line between a least and a greatest width', async () => {
		const { shapes } = await recognise(shades(4000, 240, 3));
		expect(shapes.map((dims) => dims[3])).toEqual([3200, 480, 96]);
	});

	it('leaves room behind a lone character', async () => {
		const { shapes, lines } = await recognise(shades(24));
		expect(shapes).toEqual([[1, 3, 48, 96]]);
		expect(lines[0]?.text).toBe('a');
	});

	it('takes spaces off both ends', async () => {
		const [line] = (await recognise(shades(200))).lines;
		expect(line?.text).toBe('a');
		expect(line?.characters).toHaveLength(1);
		expect(line?.confidence).toBeCloseTo(0.9);
	});

	it('is sure of nothing where only spaces stand', async () => {
		const [line] = (await recognise([{ width: 200, shade: 4 }])).lines;
		expect(line).toMatchObject({ text: '', confidence: 0, characters: [] });
	});
});
