import { checkDigitOf } from '../../../../core/card/mrz/checkDigit';
import { decodeZone } from '../../../../core/card/mrz/decodeZone';
import { ZONE_FORMATS } from '../../../../core/card/mrz/formats';
import { interpretZone } from '../../../../core/card/mrz/interpretZone';
import { readZoneDate } from '../../../../core/card/mrz/readZoneDate';
import { slotsOf } from './slotsOf';

function valuesOf(name: string, lines: readonly string[]) {
	const format = ZONE_FORMATS.find((candidate) => candidate.name === name)!;
	const text = decodeZone(
		format,
		lines.map((line) => slotsOf(line)),
	);
	return interpretZone(text, 2026);
}

describe('check digits', () => {
	it.each([
		['520727', '3'],
		['AB2134<<<', '5'],
		['<<<<<<', '0'],
	])('of %s are %s', (text, digit) => {
		expect(checkDigitOf(text)).toBe(digit);
	});
});

describe('dates of a zone', () => {
	it.each([
		['birth', '910214', '1991-02-14'],
		['birth', '240214', '2024-02-14'],
		['birth', '400907', '1940-09-07'],
		['expiry', '340617', '2034-06-17'],
		['expiry', '961210', '1996-12-10'],
		['birth', '64<<<<', '1964'],
		['birth', '6408<<', '1964-08'],
		['birth', '640000', '1964'],
		['birth', '<<<<<<', ''],
		['birth', '641399', undefined],
		['birth', '6<0812', undefined],
	] as const)('%s %s are %s', (kind, text, iso) => {
		expect(readZoneDate(text, { kind, year: 2026 })).toBe(iso);
	});
});

describe('values of a zone', () => {
	it('have names apart, without fillers', () => {
		const values = valuesOf('TD3', [
			'P<D<<VAN<DER<HAVEN<<MINA<ROSE<<<<<<<<<<<<<<<',
			'Q704512366D<<9102147F3406175<<<<<<<<<<<<<<02',
		]);
		expect(values.surname?.value).toBe('VAN DER HAVEN');
		expect(values.given?.value).toBe('MINA ROSE');
		expect(values.country?.value).toBe('D');
		expect(values.nationality?.value).toBe('D');
		expect(values.type?.value).toBe('P');
		expect(values.birth?.value).toBe('1991-02-14');
	});

	it('have no letter O in a number of digits without a check digit', () => {
		const values = valuesOf('TD1', [
			'IDUTO0000O9993<<<<<<<<<<<<<<<<',
			'9102147F3406175UTO<<<<<<<<<<<0',
			'HAVEN<<MINA<<<<<<<<<<<<<<<<<<<',
		]);
		expect(values.number).toMatchObject({ value: '000009993', raw: expect.any(String) as string });
	});

	it('leave out what is not there', () => {
		const values = valuesOf('MRV-B', [
			'V<UTOHARBOUR<<<<<<<<<<<<<<<<<<<<<<<<',
			'Q704512366UTO9102147<3406175<<<<<<<<',
		]);
		expect(values.surname?.value).toBe('HARBOUR');
		expect(values.given).toBeUndefined();
		expect(values.sex).toBeUndefined();
	});

	it('join numbers that go on in the optional data of cards', () => {
		const number = 'Q7045123698';
		const start = number.slice(0, 9);
		const rest = `${number.slice(9)}${checkDigitOf(number)}`;
		const first = `I<UTO${start}<${rest}`.padEnd(30, '<');
		const upper = first.slice(5);
		const second = '9102147F3406175UTO<<<<<<<<<<<';
		const sum = checkDigitOf(
			upper + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
		);
		const values = valuesOf('TD1', [first, second + sum, 'HARBOUR<<MINA<<<<<<<<<<<<<<<<<']);
		expect(values.number?.value).toBe(number);
		expect(values.number?.confidence).toBeGreaterThan(0.9);
	});

	it('are surer with a check digit that holds than with one that does not', () => {
		const line = 'P<UTOHARBOUR<<MINA<ROSE<<<<<<<<<<<<<<<<<<<<<';
		const good = valuesOf('TD3', [line, 'Q704512366UTO9102147F3406175<<<<<<<<<<<<<<02']);
		const bad = valuesOf('TD3', [line, 'Q744512366UTO9102147F3406175<<<<<<<<<<<<<<02']);
		expect(good.number!.confidence).toBeGreaterThan(0.99);
		expect(bad.number!.confidence).toBeLessThan(0.6);
	});
});
