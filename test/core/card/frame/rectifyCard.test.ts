import { rectifyCard } from '../../../../core/card/frame/rectifyCard';
import type { Point, Quad } from '../../../../core/result';
import { drawScene, placeCard } from '../drawScene';

const TILTED: Quad = [
	[210, 150],
	[830, 190],
	[800, 560],
	[180, 590],
];

describe('a straightened card', () => {
	it('has the ratio of its kind and shows the portrait where it is printed', async () => {
		const { image } = await drawScene({ cards: [TILTED] });
		const card = rectifyCard(image, { quad: TILTED, ratio: 1.55 });
		const { width, height, data } = card.image;
		expect(width / height).toBeCloseTo(85.6 / 54, 2);
		const at = 3 * (Math.round((175 / 540) * height) * width + Math.round((90 / 856) * width));
		expect([...data.subarray(at, at + 3)]).toEqual([0x5f, 0x87, 0xb8]);
	});

	it('is upright when the card stands on its head', async () => {
		const quad = placeCard([500, 375], 700, 180);
		const { image } = await drawScene({ cards: [quad] });
		const { width, data } = rectifyCard(image, { quad, ratio: 1.585 }).image;
		const at = 3 * (Math.round(0.32 * width * 0.63) * width + Math.round(0.1 * width));
		expect([...data.subarray(at, at + 3)]).toEqual([0x5f, 0x87, 0xb8]);
	});

	it('keeps a ratio that is that of no card', async () => {
		const { image } = await drawScene({ cards: [TILTED] });
		const { width, height } = rectifyCard(image, { quad: TILTED, ratio: 2 }).image;
		expect(width / height).toBeCloseTo(2, 1);
	});

	it('leads points to the picture and back', async () => {
		const { image } = await drawScene({ cards: [TILTED] });
		const card = rectifyCard(image, { quad: TILTED, ratio: 1.585 });
		const corner: Point = [card.image.width, card.image.height];
		expect(card.toQuad(corner)[0]).toBeCloseTo(800, 6);
		expect(card.toQuad(corner)[1]).toBeCloseTo(560, 6);
		const [x, y] = card.fromQuad(card.toQuad([123, 45]));
		expect(x).toBeCloseTo(123, 6);
		expect(y).toBeCloseTo(45, 6);
	});
});
