import { compareWithPrint } from '../../../../core/card/mrz/compareWithPrint';
import { decodeZone } from '../../../../core/card/mrz/decodeZone';
import { ZONE_FORMATS } from '../../../../core/card/mrz/formats';
import type { TextLine } from '../../../../core/text/types';
import { linesOf } from './linesOf';
import { slotsOf } from './slotsOf';

const SECOND = 'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02';

function zoneOf(first: string, doubts = {}) {
	return decodeZone(ZONE_FORMATS[0]!, [slotsOf(first, doubts), slotsOf(SECOND)]);
}

function printed(text: string): TextLine {
	return linesOf([[text, 0, 0]])[0]!;
}

const LINE = 'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<';

describe('a zone and the print above it', () => {
	it('confirm each other', () => {
		const { confirmed, contradicted } = compareWithPrint(zoneOf(LINE), [
			printed('Harbour'),
			printed('Mina Rose'),
			printed('Q70451236'),
		]);
		expect([...confirmed].sort()).toEqual(['names', 'number']);
		expect(contradicted).toEqual([]);
	});

	it('repair a letter that only the print shows well', () => {
		const { zone } = compareWithPrint(
			zoneOf(LINE.replace('HARBOUR', 'HARBDUR'), { 9: ['O', 0.4] }),
			[printed('HARBOUR')],
		);
		expect(zone.lines[0]).toBe(LINE);
		expect(zone.corrected).toContain('names');
	});

	it('contradict each other where both are sure', () => {
		const { contradicted, zone } = compareWithPrint(zoneOf(LINE), [printed('Q70451239')]);
		expect(contradicted).toEqual(['number']);
		expect(zone.lines[1]).toBe(SECOND);
	});

	it('have nothing to do with other words', () => {
		const { confirmed, contradicted } = compareWithPrint(zoneOf(LINE), [
			printed('Surname'),
			printed('12 FEB 1991'),
		]);
		expect([...confirmed, ...contradicted]).toEqual([]);
	});
});
