import { checkDigit, td1Lines, td2Lines, td3Lines, toZoneLetters, visaLines } from './zone';

/** The holder that ICAO Doc 9303 prints in its examples. */
const ERIKSSON = {
	code: 'P',
	issuer: 'UTO',
	number: 'L898902C3',
	nationality: 'UTO',
	surname: 'ERIKSSON',
	givenName: 'ANNA MARIA',
	sex: 'F',
	birth: { year: 1974, month: 8, day: 12 },
	expiry: { year: 2012, month: 4, day: 15 },
} as const;

test('makes the passport zone of Doc 9303', () => {
	expect(td3Lines({ ...ERIKSSON, optional: 'ZE184226B' })).toEqual([
		'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
		'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
	]);
});

test('makes the card zones of Doc 9303', () => {
	const card = { ...ERIKSSON, code: 'I', number: 'D23145890' };
	expect(td1Lines(card)).toEqual([
		'I<UTOD231458907<<<<<<<<<<<<<<<',
		'7408122F1204159UTO<<<<<<<<<<<6',
		'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
	]);
	expect(td2Lines(card)[1]).toBe('D231458907UTO7408122F1204159<<<<<<<6');
});

test('makes visa zones of both sizes', () => {
	const visa = { ...ERIKSSON, code: 'V', number: 'L8988901C' };
	expect(visaLines(visa, 44).map((line) => line.length)).toEqual([44, 44]);
	expect(visaLines(visa, 36)[1]).toMatch(/^L8988901C4UTO7408122F1204159<+$/u);
});

test('writes letters with accents as the zone does', () => {
	expect(toZoneLetters("Müller-Weiß d'Łącki Ñandú Đỗ")).toBe('MUELLER WEISS DLACKI NANDU DO');
	expect(checkDigit('520727')).toBe('3');
});
