import { decodeZone } from '../../../../core/card/mrz/decodeZone';
import { ZONE_FORMATS, type ZoneFormat } from '../../../../core/card/mrz/formats';
import { slotsOf } from './slotsOf';

const formatOf = (name: ZoneFormat['name']): ZoneFormat =>
	ZONE_FORMATS.find((format) => format.name === name)!;

/** Invented holders with valid check digits. */
const ZONES = {
	TD3: [
		'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<',
		'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02',
	],
	TD2: ['I<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<', 'Q704512366UTO9102147F3406175<<<<<<<2'],
	'MRV-A': [
		'V<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<',
		'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<<<',
	],
	'MRV-B': ['V<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<', 'Q704512366UTO9102147F3406175<<<<<<<<'],
	TD1: [
		'I<UTOQ704512366<<<<<<<<<<<<<<<',
		'9102147F3406175UTO<<<<<<<<<<<2',
		'HARBOUR<<MINA<ROSE<<<<<<<<<<<<',
	],
	'FRA-DL': ['D1FRA13AA000026181231MARTIN<<9'],
	'CHE-DL': ['FACHE305142128097<<800126<<<<<', 'HARBOUR<<MINA<ROSE<<<<<<<<<<<<'],
} as const;

function replaceAt(text: string, place: number, by: string): string {
	return text.slice(0, place) + by + text.slice(place + by.length);
}

describe('a zone', () => {
	it.each(Object.entries(ZONES))(
		'of the format %s is read with all check digits',
		(name, lines) => {
			const text = decodeZone(
				formatOf(name as ZoneFormat['name']),
				lines.map((line) => slotsOf(line)),
			);
			expect(text.lines).toEqual(lines);
			expect(text.checks.map(({ holds }) => holds)).not.toContain(false);
			expect(text.corrected).toEqual([]);
		},
	);

	it('takes letters in places of digits for the digits that look like them, and back', () => {
		const [first, second] = ZONES.TD3;
		const text = decodeZone(formatOf('TD3'), [
			slotsOf(replaceAt(first, 9, '0')),
			slotsOf(replaceAt(replaceAt(second, 13, '9IO2I47'), 10, 'UT0')),
		]);
		expect(text.lines).toEqual(ZONES.TD3);
	});

	it('lets check digits decide between characters that look alike, and says so', () => {
		const [first, second] = ZONES.TD3;
		const text = decodeZone(formatOf('TD3'), [
			slotsOf(first),
			slotsOf(replaceAt(second, 2, 'O'), { 2: ['0', 0.3] }),
		]);
		expect(text.lines).toEqual(ZONES.TD3);
		expect(text.corrected).toEqual(['number']);
	});

	it('believes a sure reading and not its check digit where nothing alike would fit', () => {
		const [first, second] = ZONES.TD3;
		const wrong = replaceAt(second, 1, '4');
		const text = decodeZone(formatOf('TD3'), [slotsOf(first), slotsOf(wrong)]);
		expect(text.lines[1]).toBe(wrong);
		expect(text.checks).toContainEqual({ name: 'number', holds: false });
	});

	it('allows a filler in the place of a check digit', () => {
		const [first, second] = ZONES.TD3;
		const without = `${second.slice(0, 42)}<2`;
		const text = decodeZone(formatOf('TD3'), [slotsOf(first), slotsOf(without)]);
		expect(text.lines[1]).toBe(without);
		expect(text.checks).toContainEqual({ name: 'optional', holds: undefined });
	});

	it('repairs fillers that were read as letters at the end of the names', () => {
		const [first, second] = ZONES.TD3;
		const text = decodeZone(formatOf('TD3'), [
			slotsOf(replaceAt(first, 30, 'K'), { 30: ['<', 0.2] }),
			slotsOf(second),
		]);
		expect(text.lines).toEqual(ZONES.TD3);
	});

	it('takes a run of one blurred letter for fillers', () => {
		const [first, second] = ZONES.TD3;
		const text = decodeZone(formatOf('TD3'), [slotsOf(first.replace(/</g, 'C')), slotsOf(second)]);
		expect(text.lines[0]).toBe(first);
	});

	it.each([
		'P<UTOHARBOUR<<MINA<LEE<<<<<<<<<<<<<<<<<<<<<<',
		'P<UTOBECKK<<ISAAC<<<<<<<<<<<<<<<<<<<<<<<<<<<',
	])('leaves names alone that end in letters like fillers: %s', (first) => {
		const text = decodeZone(formatOf('TD3'), [slotsOf(first), slotsOf(ZONES.TD3[1])]);
		expect(text.lines[0]).toBe(first);
	});

	it('prefers codes of countries that exist', () => {
		const [first, second] = ZONES.TD3;
		const text = decodeZone(formatOf('TD3'), [
			slotsOf(replaceAt(first, 2, 'UTQ'), { 4: ['O', 0.2] }),
			slotsOf(second),
		]);
		expect(text.lines[0]).toBe(first);
	});
});
