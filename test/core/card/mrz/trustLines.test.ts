import { trustLines } from '../../../../core/card/mrz/trustLines';
import { linesOf } from './linesOf';

const ZONE = [
	'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<',
	'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02',
] as const;

const printed = ([first, second]: readonly [string, string], confidence?: number) =>
	linesOf(
		[
			['PASSPORT', 40, 20],
			[first, 40, 300],
			[second, 40, 340],
		],
		confidence,
	);

describe('a zone in the reading of the page', () => {
	it('is taken as it stands where nothing is in doubt', () => {
		const zone = trustLines(printed(ZONE));
		expect(zone?.text.lines).toEqual(ZONE);
		expect(zone?.rows).toHaveLength(2);
	});

	it.each([
		['a check digit does not hold', [ZONE[0], ZONE[1].replace('9102147', '9102141')], 0.99],
		['a filler is missing', [ZONE[0].slice(1), ZONE[1]], 0.99],
		['a letter stands for a digit', [ZONE[0], ZONE[1].replace('Q7045', 'Q7O45')], 0.99],
		['characters are unsure', ZONE, 0.7],
	] as const)('is read again where %s', (_, [first, second], confidence) => {
		expect(trustLines(printed([first, second], confidence))).toBeUndefined();
	});
});
