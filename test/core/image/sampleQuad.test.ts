import type { Image } from '../../../core/image/image';
import { createPyramid } from '../../../core/image/pyramid';
import { turnQuad } from '../../../core/image/quad';
import { sampleQuad } from '../../../core/image/sampleQuad';
import type { Point, Quad } from '../../../core/result';

const PLAIN = { scale: [1, 1, 1], shift: [0, 0, 0] } as const;

function paint(
	width: number,
	height: number,
	colour: (x: number, y: number) => readonly number[],
): Image {
	const data = Uint8Array.from(
		Array.from({ length: width * height }, (_, i) =>
			colour(i % width, Math.floor(i / width)),
		).flat(),
	);
	return { width, height, channels: data.length === width * height ? 1 : 3, data };
}

function rectangle([left, top]: Point, [right, bottom]: Point): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

/** The three planes (blue, green, red) of a sampled quad. */
function sample(image: Image, quad: Quad, [width, height]: readonly [number, number]): number[][] {
	const plane = width * height;
	const data = new Float32Array(3 * plane);
	const target = { data, offset: 0, stride: width, plane, width, height };
	sampleQuad(createPyramid(image), quad, { target, pixels: PLAIN });
	return [0, 1, 2].map((i) => [...data.subarray(i * plane, (i + 1) * plane)]);
}

const SLOPE = paint(6, 4, (x, y) => [x * 10 + y, 100 + x, 200 + y]);
const GREY = paint(6, 4, (x, y) => [x * 10 + y]);

describe('sampling a quad', () => {
	it('copies an image at its own size, blue first', () => {
		const [blue, green, red] = sample(SLOPE, rectangle([0, 0], [6, 4]), [6, 4]);
		const channel = (c: number) => [...SLOPE.data].filter((_, i) => i % 3 === c);
		expect([blue, green, red]).toEqual([channel(2), channel(1), channel(0)]);
	});

	it('copies a piece of it', () => {
		const [, , red] = sample(SLOPE, rectangle([2, 1], [4, 3]), [2, 2]);
		expect(red).toEqual([21, 31, 22, 32]);
	});

	it('gives grey images three equal planes', () => {
		const [blue, green, red] = sample(GREY, rectangle([0, 0], [6, 4]), [6, 4]);
		expect(blue).toEqual([...GREY.data]);
		expect(green).toEqual(blue);
		expect(red).toEqual(blue);
	});

	it('reads along the first side, so that a turned quad comes out straight', () => {
		const upside = sample(GREY, turnQuad(rectangle([0, 0], [6, 4]), 2), [6, 4])[0];
		expect(upside).toEqual([...GREY.data].reverse());
		const downwards = sample(GREY, turnQuad(rectangle([0, 0], [6, 4]), 1), [4, 6])[0];
		expect(downwards?.slice(0, 4)).toEqual([50, 51, 52, 53]);
	});

	it('interpolates between pixels', () => {
		const [blue] = sample(
			paint(2, 1, (x) => [x * 100]),
			rectangle([0.5, 0], [1.5, 1]),
			[2, 1],
		);
		expect(blue).toEqual([25, 75]);
	});

	it('repeats the edge outside the image', () => {
		const [blue] = sample(GREY, rectangle([-3, 0], [0, 1]), [3, 1]);
		expect(blue).toEqual([0, 0, 0]);
		expect(sample(GREY, rectangle([6, 3], [9, 4]), [3, 1])[0]).toEqual([53, 53, 53]);
	});

	it('straightens perspective', () => {
		const quad: Quad = [
			[20, 10],
			[80, 10],
			[100, 90],
			[0, 90],
		];
		const image = paint(100, 100, (x, y) => [x, y, 0]);
		const [, green, red] = sample(image, quad, [41, 41]);
		// The diagonals of a square cross in its middle, those of this quad in (50, 40).
		const middle = 20 * 41 + 20;
		expect(red?.[middle]).toBeCloseTo(49.5);
		expect(green?.[middle]).toBeCloseTo(39.5);
	});

	it('averages what it shrinks instead of skipping pixels', () => {
		const checked = paint(64, 64, (x, y) => [(x + y) % 2 === 0 ? 255 : 0]);
		const [blue] = sample(checked, rectangle([0, 0], [64, 64]), [8, 8]);
		expect(new Set(blue)).toEqual(new Set([128]));
	});

	it('places a shrunk picture without a shift', () => {
		const ramp = paint(256, 16, (x) => [x]);
		const [blue] = sample(ramp, rectangle([0, 0], [256, 16]), [16, 1]);
		blue?.forEach((value, i) => expect(Math.abs(value - (i * 16 + 7.5))).toBeLessThan(1.5));
	});

	it('writes only its part of a larger target, scaled and shifted a plane', () => {
		const data = new Float32Array(3 * 8).fill(-7);
		const target = { data, offset: 5, stride: 4, plane: 8, width: 2, height: 1 };
		const pixels = { scale: [1, 2, 3], shift: [0.5, 0, -1] } as const;
		sampleQuad(createPyramid(SLOPE), rectangle([0, 0], [2, 1]), { target, pixels });
		const rest = -7;
		expect([...data]).toEqual([
			...[rest, rest, rest, rest, rest, 200.5, 200.5, rest],
			...[rest, rest, rest, rest, rest, 200, 202, rest],
			...[rest, rest, rest, rest, rest, -1, 29, rest],
		]);
	});

	it('survives a quad without area', () => {
		const [blue] = sample(GREY, rectangle([2, 2], [2, 2]), [4, 4]);
		expect(blue?.every((value) => Number.isFinite(value))).toBe(true);
	});
});
