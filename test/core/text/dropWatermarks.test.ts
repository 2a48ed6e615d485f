import type { Tensor } from '../../../core/models';
import { dropWatermarks } from '../../../core/text/dropWatermarks';
import type { TextBox } from '../../../core/text/types';
import { quadAt } from './lineAt';

const [WIDTH, HEIGHT] = [320, 320];
const PAPER = 255;

interface Stripe {
	readonly y: number;
	/** Of the strokes, 0..255, in every colour or in blue, green and red. */
	readonly ink: number | readonly [number, number, number];
	readonly paper?: number;
}

/** Vertical strokes over white or other paper, as the detector is shown them; one box a stripe. */
function draw(stripes: readonly Stripe[]): { input: Tensor; boxes: TextBox[] } {
	const plane = WIDTH * HEIGHT;
	const data = new Float32Array(3 * plane).fill(1);
	const boxes = stripes.map(({ y, ink, paper = PAPER }): TextBox => {
		const inks = typeof ink === 'number' ? [ink, ink, ink] : ink;
		for (let row = y; row < y + 20; row++) {
			for (let x = 20; x < 300; x++) {
				inks.forEach((shade, channel) => {
					const value = x % 6 < 2 ? shade : paper;
					data[channel * plane + row * WIDTH + x] = value / 127.5 - 1;
				});
			}
		}
		return { quad: quadAt({ x: 20, y, width: 280, height: 20 }), score: 0.9 };
	});
	return { input: { data, dims: [1, 3, HEIGHT, WIDTH] }, boxes };
}

/** Which of the stripes, counted from 0, are kept. */
function keptOf(stripes: readonly Stripe[]): number[] {
	const { input, boxes } = draw(stripes);
	return dropWatermarks(boxes, input).map((box) => boxes.indexOf(box));
}

describe('pale text on a page of strong text', () => {
	it('is left out', () => {
		const stripes = [
			{ y: 20, ink: 20 },
			{ y: 60, ink: 225 },
			{ y: 100, ink: 20 },
		];
		expect(keptOf(stripes)).toEqual([0, 2]);
	});

	it('is left out on dark paper as well', () => {
		const stripes = [
			{ y: 20, ink: 240, paper: 20 },
			{ y: 60, ink: 50, paper: 20 },
		];
		expect(keptOf(stripes)).toEqual([0]);
	});

	it('stays when it is the greater part of the page by far', () => {
		const pale = [60, 100, 140, 180, 220].map((y) => ({ y, ink: 225 }));
		expect(keptOf([{ y: 20, ink: 20 }, ...pale])).toHaveLength(6);
	});

	it.each([
		['grey', 150],
		['yellow', [40, 230, 250]],
	] as const)('stays when it is %s print', (_, ink) => {
		expect(
			keptOf([
				{ y: 20, ink: 20 },
				{ y: 60, ink },
			]),
		).toEqual([0, 1]);
	});

	it('is none on a page without text', () => {
		expect(keptOf([])).toEqual([]);
	});
});
