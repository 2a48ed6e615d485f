import { findCardFrames } from '../../../../core/card/frame/findCardFrames';
import type { Quad } from '../../../../core/result';
import { drawScene, offBy, placeCard } from '../drawScene';

const WHOLE: Quad = [
	[0, 0],
	[856, 0],
	[856, 540],
	[0, 540],
];

const TILTED: Quad = [
	[210, 150],
	[830, 190],
	[800, 560],
	[180, 590],
];

describe('the frame of a card', () => {
	it.each([
		['level', placeCard([500, 375], 700)],
		['turned a little', placeCard([500, 375], 700, 7)],
		['turned by 33 degrees', placeCard([500, 375], 600, 33)],
		['upside down', placeCard([480, 390], 700, 180)],
		['standing', placeCard([500, 375], 560, 272)],
		['in perspective', TILTED],
		['over a quarter of the picture', placeCard([420, 330], 540, -4)],
	])('is found from its own top left corner when it lies %s', async (_, quad) => {
		const { image, text } = await drawScene({ cards: [quad] });
		const [frame, ...others] = findCardFrames(image, text);
		expect(offBy(frame.quad, quad)).toBeLessThan(5);
		expect(frame.confidence).toBeGreaterThan(0.8);
		expect(frame.whole).toBe(false);
		expect(others).toEqual([]);
	});

	it('is found on a light desk', async () => {
		const quad = placeCard([500, 375], 700, 4);
		const { image, text } = await drawScene({ desk: '#c8b8a0', cards: [quad] });
		expect(offBy(findCardFrames(image, text)[0].quad, quad)).toBeLessThan(6);
	});

	it('is the whole picture where the card fills it', async () => {
		const { image, text } = await drawScene({ width: 856, height: 540, cards: [WHOLE] });
		const [frame] = findCardFrames(image, text);
		expect(frame.whole).toBe(true);
		expect(offBy(frame.quad, WHOLE)).toBeLessThan(3);
	});

	it('lies on the edge of the picture where the card is cut', async () => {
		const { image, text } = await drawScene({ cards: [placeCard([690, 375], 700)] });
		const [frame] = findCardFrames(image, text);
		expect(frame.sides.map(({ onPicture }) => onPicture)).toEqual([false, true, false, false]);
	});

	it('comes twice where two cards lie in the picture', async () => {
		const cards = [placeCard([500, 190], 480), placeCard([500, 560], 480)];
		const { image, text } = await drawScene({ cards });
		const found = [...findCardFrames(image, text)].sort((a, b) => a.quad[0][1] - b.quad[0][1]);
		expect(found).toHaveLength(2);
		cards.forEach((quad, i) => expect(offBy(found[i]!.quad, quad)).toBeLessThan(6));
	});

	it('is found without any text', async () => {
		const quad = placeCard([500, 375], 700);
		const { image, text } = await drawScene({ cards: [quad] });
		const [frame] = findCardFrames(image, { ...text, lines: [] });
		expect(offBy(frame.quad, quad)).toBeLessThan(6);
	});
});
