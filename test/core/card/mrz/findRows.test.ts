import { findRows } from '../../../../core/card/mrz/findRows';
import { quadAngle, quadBounds } from '../../../../core/image/quad';
import { linesOf } from './linesOf';

const FIRST = 'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<';
const SECOND = 'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02';

describe('rows of a zone', () => {
	it('are found among the other lines', () => {
		const lines = linesOf([
			['UTOPIA', 300, 20],
			['HARBOUR', 300, 80],
			[FIRST, 40, 400],
			[SECOND, 40, 440],
		]);
		const [zone, ...others] = findRows(lines);
		expect(others).toEqual([]);
		expect(zone?.quads).toHaveLength(2);
		expect(quadBounds(zone!.quads[0]!).top).toBeLessThan(quadBounds(zone!.quads[1]!).top);
	});

	it('are as long as each other and put together of their pieces', () => {
		const lines = linesOf([
			[FIRST.slice(0, 20), 40, 400],
			[FIRST.slice(22, 38), 300, 400],
			[SECOND, 40, 440],
		]);
		const [zone] = findRows(lines);
		expect(zone?.quads).toHaveLength(2);
		const [upper, lower] = zone!.quads.map(quadBounds);
		expect(upper!.left).toBeCloseTo(lower!.left);
		expect(upper!.right).toBeCloseTo(lower!.right);
	});

	it('are turned where they were read upside down', () => {
		const lines = linesOf([['>>>>>>>>>>>>>>>>>>>>ESOR>ANIM>>RUOBRAH', 40, 400]]);
		const [zone] = findRows(lines);
		expect(Math.abs(quadAngle(zone!.quads[0]!))).toBeCloseTo(180);
	});

	it('of two documents are two groups', () => {
		const lines = linesOf([
			[FIRST, 40, 100],
			[SECOND, 40, 140],
			[FIRST, 40, 400],
			[SECOND, 40, 440],
		]);
		expect(findRows(lines)).toHaveLength(2);
	});

	it('are not seen in ordinary text', () => {
		const lines = linesOf([
			['Date of birth / Date de naissance', 40, 100],
			['MINISTRY OF FOREIGN AFFAIRS OF UTOPIA', 40, 140],
			['12 FEB 1991', 40, 180],
		]);
		expect(findRows(lines)).toEqual([]);
	});
});
