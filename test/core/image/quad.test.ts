import {
	distanceBetween,
	quadAngle,
	quadBounds,
	quadCentre,
	quadLength,
	quadThickness,
	sliceQuad,
	turnQuad,
} from '../../../core/image/quad';
import type { Quad } from '../../../core/result';

const FLAT: Quad = [
	[10, 20],
	[50, 20],
	[50, 30],
	[10, 30],
];
const TRAPEZOID: Quad = [
	[0, 0],
	[10, 0],
	[8, 6],
	[2, 6],
];

describe('measures of a quad', () => {
	it('are the distance of two points', () => {
		expect(distanceBetween([1, 2], [4, 6])).toBe(5);
	});

	it('are mean lengths along and across the reading direction', () => {
		expect([quadLength(FLAT), quadThickness(FLAT)]).toEqual([40, 10]);
		expect(quadLength(TRAPEZOID)).toBe(8);
		expect(quadThickness(TRAPEZOID)).toBeCloseTo(Math.hypot(2, 6));
	});

	it.each([
		[0, 0],
		[1, 90],
		[2, 180],
		[3, -90],
	])('are the angle after %d turns of the start: %d degrees', (turns, degrees) => {
		expect(quadAngle(turnQuad(FLAT, turns))).toBeCloseTo(degrees);
	});

	it('are bounds and a centre', () => {
		expect(quadBounds(TRAPEZOID)).toEqual({ left: 0, top: 0, right: 10, bottom: 6 });
		expect(quadCentre(TRAPEZOID)).toEqual([5, 3]);
	});
});

describe('parts of a quad', () => {
	it('turn the start clockwise and swap length and thickness', () => {
		const turned = turnQuad(FLAT, 1);
		expect(turned[0]).toEqual(FLAT[1]);
		expect([quadLength(turned), quadThickness(turned)]).toEqual([10, 40]);
		expect(turnQuad(turned, 3)).toEqual(FLAT);
	});

	it('are cut along the reading direction', () => {
		expect(sliceQuad(FLAT, 0, 1)).toEqual(FLAT);
		expect(sliceQuad(FLAT, 0.25, 0.5)).toEqual([
			[20, 20],
			[30, 20],
			[30, 30],
			[20, 30],
		]);
		expect(sliceQuad(turnQuad(FLAT, 2), 0, 0.25)).toEqual([
			[50, 30],
			[40, 30],
			[40, 20],
			[50, 20],
		]);
	});
});
