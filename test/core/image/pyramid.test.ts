import { halveImage } from '../../../core/image/halveImage';
import type { Image } from '../../../core/image/image';
import { createPyramid } from '../../../core/image/pyramid';

function grey(width: number, height: number, data: readonly number[]): Image {
	return { width, height, channels: 1, data: Uint8Array.from(data) };
}

function plain(width: number, height: number): Image {
	return { width, height, channels: 3, data: new Uint8Array(width * height * 3).fill(90) };
}

describe('halving an image', () => {
	it('takes the rounded mean of four pixels', () => {
		expect(halveImage(grey(4, 2, [0, 10, 100, 101, 20, 30, 101, 102]))).toEqual(
			grey(2, 1, [15, 101]),
		);
	});

	it('drops an odd last row and column', () => {
		expect(halveImage(grey(3, 3, [8, 8, 255, 8, 8, 255, 255, 255, 255]))).toEqual(grey(1, 1, [8]));
	});

	it('keeps the channels apart', () => {
		const data = [10, 20, 30, 12, 22, 32, 14, 24, 34, 16, 26, 36];
		const image: Image = { width: 2, height: 2, channels: 3, data: Uint8Array.from(data) };
		expect([...halveImage(image).data]).toEqual([13, 23, 33]);
	});

	it('keeps white white', () => {
		expect(halveImage(grey(2, 2, [255, 255, 255, 255]))).toEqual(grey(1, 1, [255]));
	});
});

describe('a pyramid', () => {
	it('starts with the image itself', () => {
		const base = plain(64, 32);
		expect(createPyramid(base).level(0)).toEqual({ image: base, depth: 0 });
	});

	it('halves once a level and keeps what it made', () => {
		const pyramid = createPyramid(plain(64, 32));
		const { image, depth } = pyramid.level(2);
		expect([image.width, image.height, depth]).toEqual([16, 8, 2]);
		expect(pyramid.level(2).image).toBe(image);
		expect(pyramid.level(1).image).toMatchObject({ width: 32, height: 16 });
	});

	it('stops where a side would fall under two pixels and says so', () => {
		const { image, depth } = createPyramid(plain(64, 9)).level(10);
		expect([image.width, image.height, depth]).toEqual([16, 2, 2]);
	});

	it('leaves a strip of one pixel as it is', () => {
		expect(createPyramid(plain(500, 1)).level(3).depth).toBe(0);
	});
});
