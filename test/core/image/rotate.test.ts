import { applyAffine } from '../../../core/image/affine';
import type { Image } from '../../../core/image/image';
import { rotateQuarters, unrotateQuarters } from '../../../core/image/rotate';

function numbered(width: number, height: number, channels: 1 | 3): Image {
	const data = Uint8Array.from({ length: width * height * channels }, (_, i) => i);
	return { width, height, channels, data };
}

describe('turning an image by quarters', () => {
	it('turns clockwise', () => {
		const { width, height, data } = rotateQuarters(numbered(3, 2, 1), 1);
		expect([width, height]).toEqual([2, 3]);
		expect([...data]).toEqual([3, 0, 4, 1, 5, 2]);
	});

	it('keeps the channels of a pixel together', () => {
		expect([...rotateQuarters(numbered(2, 1, 3), 2).data]).toEqual([3, 4, 5, 0, 1, 2]);
	});

	it('gives the image itself for whole turns', () => {
		const image = numbered(4, 3, 3);
		expect(rotateQuarters(image, 0)).toBe(image);
		expect(rotateQuarters(image, 4)).toBe(image);
	});

	it('counts backwards for negative turns', () => {
		const image = numbered(4, 3, 3);
		expect(rotateQuarters(image, -1)).toEqual(rotateQuarters(image, 3));
	});

	it('is undone by the turns that are missing to a whole one', () => {
		const image = numbered(4, 3, 3);
		for (const turns of [1, 2, 3]) {
			expect(rotateQuarters(rotateQuarters(image, turns), 4 - turns)).toEqual(image);
		}
	});

	it.each([-1, 0, 1, 2, 3, 4, 5])('maps every pixel back after %d quarter turns', (turns) => {
		const image = numbered(5, 3, 1);
		const turned = rotateQuarters(image, turns);
		const back = unrotateQuarters(image.width, image.height, turns);
		const found = Array.from(turned.data, (_, i) => {
			const centre = [(i % turned.width) + 0.5, Math.floor(i / turned.width) + 0.5] as const;
			const [x, y] = applyAffine(back, centre);
			return image.data[Math.floor(y) * image.width + Math.floor(x)];
		});
		expect(found).toEqual([...turned.data]);
	});
});
