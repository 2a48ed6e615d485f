import { viewCard } from '../../../../core/card/frame/viewCard';
import { findPortrait } from '../../../../core/card/portrait/findPortrait';
import { mapQuad } from '../../../../core/image/affine';
import { mapToQuad } from '../../../../core/image/perspective';
import type { Models } from '../../../../core/models';
import type { Quad } from '../../../../core/result';
import { CARD, drawScene, offBy, placeCard, PORTRAIT } from '../drawScene';

const QUAD = placeCard([500, 375], 800, 5);

/** Sees a face where the scene draws a head, or none. */
function modelsWith(score: number): Models {
	return {
		charset: () => Promise.resolve([]),
		run: (_, { dims }) => {
			const [, , height = 0, width = 0] = dims;
			const [rows, columns] = [height / 32, width / 32];
			const data = new Float32Array(25 * rows * columns).fill(-20);
			const scale = (width === 416 ? 416 : 608) / CARD.width;
			const [x, y] = [(165 * scale) / 32, (265 * scale) / 32];
			const cell = Math.floor(y) * columns + Math.floor(x);
			const logit = (share: number): number => Math.log(share / (1 - share));
			const size = (110 * scale) / 32;
			[
				logit(x % 1),
				logit(y % 1),
				Math.log(size / 1.603231),
				Math.log(size / 2.094468),
				logit(score),
			].forEach((value, i) => {
				data[i * rows * columns + cell] = value;
			});
			return Promise.resolve([{ data, dims: [1, 25, rows, columns] }]);
		},
	};
}

const printed: Quad = mapQuad(PORTRAIT, mapToQuad(QUAD, CARD).toQuad);

describe('the portrait of a card', () => {
	it('is cut along the sides that show around the face', async () => {
		const { image, text } = await drawScene({ cards: [QUAD] });
		const portrait = await findPortrait(viewCard(image, text), modelsWith(0.9));
		expect(portrait?.confidence).toBeGreaterThan(0.8);
		expect(offBy(portrait!.quad, printed)).toBeLessThan(14);
		expect(portrait!.image.width / portrait!.image.height).toBeCloseTo(210 / 270, 1);
	});

	it('is a likely place of low confidence where no face was found', async () => {
		const { image, text } = await drawScene({ cards: [QUAD] });
		const portrait = await findPortrait(viewCard(image, text), modelsWith(0.01));
		expect(portrait?.confidence).toBeLessThan(0.5);
		expect(offBy(portrait!.quad, printed)).toBeLessThan(60);
	});
});
