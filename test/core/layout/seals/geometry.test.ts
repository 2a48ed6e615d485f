import type { Image } from '../../../../core/image/image';
import { ellipsePoint } from '../../../../core/layout/seals/ellipsePoint';
import { fitEllipse } from '../../../../core/layout/seals/fitEllipse';
import { cutGrid } from '../../../../core/layout/seals/gridCells';
import { findArcs, findSeam } from '../../../../core/layout/seals/ringArcs';
import { unrollRing } from '../../../../core/layout/seals/unrollRing';

/** White with black rectangles `[left, top, right, bottom]`. */
function drawBoxes(width: number, height: number, boxes: readonly (readonly number[])[]): Image {
	const data = new Uint8Array(width * height).fill(255);
	for (const [left, top, right, bottom] of boxes) {
		for (let y = top!; y < bottom!; y++) data.fill(0, y * width + left!, y * width + right!);
	}
	return { width, height, channels: 1, data };
}

describe('the geometry of seals', () => {
	it('fits an ellipse through points of it', () => {
		const truth = { x: 120, y: 80, a: 60, b: 45, angle: 0.4 };
		const points = Array.from({ length: 40 }, (_, k) => ellipsePoint(truth, k / 6, 0));
		const found = fitEllipse(points, { x: 110, y: 85, a: 55, b: 55, angle: 0 })!;
		expect(found.x).toBeCloseTo(120, 5);
		expect(found.y).toBeCloseTo(80, 5);
		expect([found.a, found.b].map((axis) => Math.round(axis * 1000) / 1000)).toEqual([60, 45]);
		expect(Math.sin(found.angle - truth.angle)).toBeCloseTo(0, 5);
	});

	it('fits nothing through points of a line', () => {
		const points = Array.from({ length: 9 }, (_, k) => [k * 10, 50] as const);
		expect(fitEllipse(points, { x: 40, y: 50, a: 40, b: 40, angle: 0 })).toBeUndefined();
	});

	it('moves points inwards along the normal', () => {
		const [x, y] = ellipsePoint({ x: 0, y: 0, a: 50, b: 30, angle: 0 }, 0, 10);
		expect(x).toBeCloseTo(40);
		expect(y).toBeCloseTo(0);
	});

	it('rolls a ring out clockwise with the outside up', () => {
		// A mark at the right, in the outer half of the band.
		const picture = drawBoxes(200, 200, [[180, 96, 188, 104]]);
		const circle = { x: 100, y: 100, a: 90, b: 90, angle: 0 };
		const band = { from: 0, to: 30, start: -Math.PI / 2, height: 30 };
		const { picture: strip } = unrollRing(picture, circle, band);
		const at = strip.data.indexOf(0);
		expect(Math.floor(at / strip.width)).toBeLessThan(8);
		expect((at % strip.width) / strip.width).toBeCloseTo(0.25, 1);
	});

	it('begins a strip in its widest gap and parts texts that are far apart', () => {
		const strip = drawBoxes(400, 40, [
			[0, 5, 60, 35],
			[80, 5, 120, 35],
			[200, 5, 240, 35],
		]);
		expect(Math.abs(findSeam(strip) - 320)).toBeLessThanOrEqual(1);
		expect(findArcs(strip)).toEqual([
			{ from: 0, to: 120 },
			{ from: 200, to: 240 },
		]);
	});

	it('cuts a square into letters, the right column first', () => {
		const square = drawBoxes(100, 100, [
			[8, 8, 44, 44],
			[56, 8, 92, 44],
			[8, 56, 44, 92],
			[56, 56, 92, 92],
		]);
		const columns = cutGrid(square);
		expect(columns.map((column) => column.length)).toEqual([2, 2]);
		expect(columns[0]![0]![0][0]).toBeGreaterThan(40);
		expect(columns[1]![0]![0][0]).toBeLessThan(20);
	});
});
