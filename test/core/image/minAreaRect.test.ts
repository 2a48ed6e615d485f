import { findComponents } from '../../../core/image/findComponents';
import { minAreaRect } from '../../../core/image/minAreaRect';
import { quadAngle, quadCentre, quadLength, quadThickness } from '../../../core/image/quad';
import type { Point, Quad } from '../../../core/result';
import { parseMask } from './parseMask';

const SIZE = 200;

/** The pixels whose centre lies in a rectangle that is turned clockwise about (100, 100). */
function paintTurned(length: number, thickness: number, degrees: number): Uint8Array {
	const cos = Math.cos((degrees * Math.PI) / 180);
	const sin = Math.sin((degrees * Math.PI) / 180);
	return Uint8Array.from({ length: SIZE * SIZE }, (_, i) => {
		const x = (i % SIZE) + 0.5 - SIZE / 2;
		const y = Math.floor(i / SIZE) + 0.5 - SIZE / 2;
		const along = x * cos + y * sin;
		const across = y * cos - x * sin;
		return Math.abs(along) <= length / 2 && Math.abs(across) <= thickness / 2 ? 1 : 0;
	});
}

/** The centres of the pixels that are set. */
function centresOf(mask: Uint8Array): Point[] {
	return Array.from(mask).flatMap((set, i): Point[] =>
		set === 1 ? [[(i % SIZE) + 0.5, Math.floor(i / SIZE) + 0.5]] : [],
	);
}

function rectOf(mask: Uint8Array, width: number, height: number): Quad {
	const [component] = findComponents(mask, width, height);
	return minAreaRect(component!);
}

function areaOf(quad: Quad): number {
	const crossed = quad.map((a, i) => {
		const b = quad[(i + 1) % 4]!;
		return a[0] * b[1] - b[0] * a[1];
	});
	return crossed.reduce((sum, value) => sum + value, 0) / 2;
}

describe('the smallest rectangle around a component', () => {
	it('is the pixels themselves where they stand straight', () => {
		const { mask, width, height } = parseMask(['......', '.####.', '.####.', '......']);
		expect(rectOf(mask, width, height)).toEqual([
			[1, 1],
			[5, 1],
			[5, 3],
			[1, 3],
		]);
	});

	it('is one pixel large for one pixel', () => {
		const { mask, width, height } = parseMask(['..', '.#']);
		expect(areaOf(rectOf(mask, width, height))).toBeCloseTo(1);
	});

	it.each(Array.from({ length: 23 }, (_, i) => -44 + 4 * i))(
		'follows a line that is turned by %d degrees',
		(degrees) => {
			const quad = rectOf(paintTurned(120, 20, degrees), SIZE, SIZE);
			const centre = quadCentre(quad);
			expect(Math.abs(quadAngle(quad) - degrees)).toBeLessThan(1);
			expect(Math.abs(quadLength(quad) - 120)).toBeLessThan(3);
			expect(Math.abs(quadThickness(quad) - 20)).toBeLessThan(3);
			expect(Math.hypot(centre[0] - SIZE / 2, centre[1] - SIZE / 2)).toBeLessThan(1);
		},
	);

	it.each([60, 75, 90, 100, 120])(
		'starts with the short side when a line is turned by %d degrees',
		(degrees) => {
			const quad = rectOf(paintTurned(120, 20, degrees), SIZE, SIZE);
			expect(Math.abs(quadAngle(quad) - (degrees - 90))).toBeLessThan(1);
			expect(Math.abs(quadLength(quad) - 20)).toBeLessThan(3);
			expect(Math.abs(quadThickness(quad) - 120)).toBeLessThan(3);
		},
	);

	it('runs clockwise on the screen and holds every pixel', () => {
		for (let degrees = -90; degrees < 90; degrees += 7) {
			const mask = paintTurned(90, 30, degrees);
			const quad = rectOf(mask, SIZE, SIZE);
			expect(areaOf(quad)).toBeGreaterThan(0);
			const outside = centresOf(mask).filter(([x, y]) =>
				quad.some((a, i) => {
					const b = quad[(i + 1) % 4]!;
					return (b[0] - a[0]) * (y - a[1]) < (b[1] - a[1]) * (x - a[0]);
				}),
			);
			expect(outside).toEqual([]);
		}
	});

	it('takes hollow shapes as a whole', () => {
		const { mask, width, height } = parseMask(['#....#', '#....#', '######']);
		expect(rectOf(mask, width, height)).toEqual([
			[0, 0],
			[6, 0],
			[6, 3],
			[0, 3],
		]);
	});
});
