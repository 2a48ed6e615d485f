import type { Image } from '../../../core/image/image';
import { createPyramid } from '../../../core/image/pyramid';
import { quadBounds } from '../../../core/image/quad';
import type { Tensor } from '../../../core/models';
import { chooseTurn } from '../../../core/text/chooseTurn';
import type { TextBox } from '../../../core/text/types';
import { fakeModels } from './fakeModels';
import { quadAt } from './lineAt';

const CHARSET = ['', 'a'];
const STEPS = 4;

/** Dark on the side where reading starts, white on the other. */
type Side = 'left' | 'right' | 'top' | 'bottom';

/** A white page with boxes that are dark on one side. */
function drawPage(boxes: readonly TextBox[], sideOf: (i: number) => Side): Image {
	const [width, height] = [600, 600];
	const data = new Uint8Array(width * height).fill(255);
	boxes.forEach(({ quad }, i) => {
		const { left, top, right, bottom } = quadBounds(quad);
		const side = sideOf(i);
		const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
		const fromX = side === 'right' ? middleX : left;
		const toX = side === 'left' ? middleX : right;
		const fromY = side === 'bottom' ? middleY : top;
		const toY = side === 'top' ? middleY : bottom;
		for (let y = fromY; y < toY; y++) data.fill(0, y * width + fromX, y * width + toX);
	});
	return { width, height, channels: 1, data };
}

/** Reads "a" surely in lines that start dark, doubtfully in others. */
function recognise({ data, dims }: Tensor): Tensor {
	const [count = 0, channels = 0, height = 0, width = 0] = dims;
	const out = new Float32Array(count * STEPS * CHARSET.length);
	for (let i = 0; i < count; i++) {
		const first = data[(i * channels * height + height / 2) * width + 2]!;
		const sureness = first < 0 ? 0.95 : 0.55;
		for (let step = 0; step < STEPS; step++) {
			out.set([1 - sureness, sureness], (i * STEPS + step) * CHARSET.length);
		}
	}
	return { data: out, dims: [count, STEPS, CHARSET.length] };
}

/** A recogniser of other scripts. */
const seeNothing = ({ dims: [count = 0] }: Tensor): Tensor => ({
	data: new Float32Array(count * STEPS * CHARSET.length),
	dims: [count, STEPS, CHARSET.length],
});

const box = (x: number, y: number, size: readonly [number, number]): TextBox => ({
	quad: quadAt({ x, y, width: size[0], height: size[1] }),
	score: 0.9,
});

const FLAT = [0, 1, 2, 3, 4].map((i) => box(20, 20 + 60 * i, [300, 30]));
const TALL = [0, 1, 2, 3, 4].map((i) => box(20 + 60 * i, 20, [30, 300]));
const SHORT = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => box(400, 20 + 50 * i, [90, 30]));

async function choose(boxes: readonly TextBox[], sideOf: (i: number) => Side, majority = 0) {
	const models = fakeModels(
		{ 'recognition-tiny': recognise, 'recognition-multi-script': seeNothing },
		CHARSET,
	);
	const pyramid = createPyramid(drawPage(boxes, sideOf));
	return await chooseTurn(pyramid, boxes, { models, majority });
}

describe('choosing how a page is turned by reading its lines', () => {
	it.each([
		['upright', FLAT, 'left', 0],
		['upside down', FLAT, 'right', 2],
		['with lines that run down', TALL, 'top', 3],
		['with lines that run up', TALL, 'bottom', 1],
	] as const)('a page %s', async (_, boxes, side, turns) => {
		expect(await choose(boxes, () => side)).toBe(turns);
	});

	it('lets most lines decide', async () => {
		expect(await choose(FLAT, (i) => (i < 2 ? 'left' : 'right'))).toBe(2);
	});

	it('tells nothing where the lead is smaller than asked for', async () => {
		const sideOf = (i: number) => (i < 2 ? 'left' : 'right');
		expect(await choose(FLAT, sideOf, 0.6)).toBeUndefined();
	});

	it('asks the longest lines only', async () => {
		const sideOf = (i: number) => (i < FLAT.length ? 'right' : 'left');
		expect(await choose([...FLAT, ...SHORT], sideOf)).toBe(2);
	});

	it('does not let one line in the margin turn the page', async () => {
		const boxes = [...FLAT.slice(1), box(500, 20, [30, 500])];
		expect(await choose(boxes, (i) => (i < 4 ? 'left' : 'bottom'))).toBe(0);
	});

	it('tells nothing of a page without lines', async () => {
		expect(await choose([], () => 'left')).toBeUndefined();
	});

	it('tells nothing where both directions read alike', async () => {
		const blank = createPyramid({ ...drawPage([], () => 'left') });
		const models = fakeModels(
			{ 'recognition-tiny': recognise, 'recognition-multi-script': seeNothing },
			CHARSET,
		);
		expect(await chooseTurn(blank, FLAT, { models, majority: 0 })).toBeUndefined();
	});
});
