import { quadCentre, quadLength, quadThickness } from '../../../core/image/quad';
import { framePlate } from '../../../core/plate/framePlate';
import { inscribe } from '../../../core/plate/inscribe';
import { boxesBelow, guessBelow, offsetFrom } from '../../../core/plate/placeBoxes';
import { leanBy, viewsAround, viewsNear } from '../../../core/plate/views';
import { quadAt } from '../text/lineAt';

const NUMBER = quadAt({ x: 100, y: 100, width: 300, height: 100 });
const PROVINCE = quadAt({ x: 160, y: 200, width: 180, height: 40 });
const BADGE = quadAt({ x: 360, y: 210, width: 180, height: 40 });

describe('ways of looking at a box', () => {
	it('keep its middle, and are less likely the more they lean', () => {
		for (const { quad, lean, doubt } of [...viewsNear(NUMBER), ...viewsAround(NUMBER)]) {
			expect(quadCentre(quad)[0]).toBeCloseTo(250);
			expect(quadCentre(quad)[1]).toBeCloseTo(150);
			expect(doubt > 0).toBe(lean.slope !== 0 || lean.slant !== 0);
		}
	});

	it('fit into the box', () => {
		const leaning = inscribe(NUMBER, { slope: 0.1, slant: 0.2 });
		expect(leaning && quadThickness(leaning)).toBeLessThan(80);
		expect(leaning && quadLength(leaning)).toBeLessThan(310);
		expect(inscribe(NUMBER, { slope: 0.4, slant: 0 })).toBeUndefined();
	});

	it('follow the line below', () => {
		const aside = quadAt({ x: 200, y: 200, width: 180, height: 40 });
		expect(leanBy(NUMBER, PROVINCE)).toEqual({ slope: 0, slant: 0 });
		expect(leanBy(NUMBER, aside).slant).toBeCloseTo(40 / 70);
	});
});

describe('boxes of one plate', () => {
	it('stand one below the other', () => {
		expect(boxesBelow(NUMBER, [NUMBER, PROVINCE, BADGE])).toEqual([PROVINCE]);
		expect(boxesBelow(PROVINCE, [NUMBER, PROVINCE])).toEqual([]);
	});

	it('tell where a line must be that was not found', () => {
		const { along, across, size } = offsetFrom(NUMBER, guessBelow(NUMBER));
		expect(along).toBeCloseTo(0);
		expect(across).toBeGreaterThan(0.5);
		expect(size).toBeLessThan(0.6);
	});

	it('lie inside the plate', () => {
		const [a, , c] = framePlate(NUMBER, [PROVINCE]);
		expect(a[0]).toBeLessThan(100);
		expect(a[1]).toBeLessThan(100);
		expect(c[0]).toBeGreaterThan(400);
		expect(c[1]).toBeGreaterThan(240);
	});
});
