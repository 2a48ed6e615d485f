/** Machine-readable zones by ICAO Doc 9303, with valid check digits. */

export interface ZoneHolder {
	/** First letters of the zone: `P`, `PM`, `I`, `ID`, `V`, ... */
	readonly code: string;
	readonly issuer: string;
	readonly number: string;
	readonly nationality: string;
	/** As in the zone: capitals A to Z, parts divided by spaces. */
	readonly surname: string;
	readonly givenName: string;
	readonly sex: 'M' | 'F' | 'X';
	readonly birth: CalendarDay;
	readonly expiry: CalendarDay;
	readonly optional?: string;
	/** Of TD1, second line. */
	readonly optional2?: string;
}

export interface CalendarDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** ICAO's weights 7, 3, 1 over digits, letters from 10 and fillers as 0. */
export function checkDigit(text: string): string {
	const weights = [7, 3, 1];
	const sum = [...text].reduce((total, character, place) => {
		const value = character === '<' ? 0 : parseInt(character, 36);
		return total + value * weights[place % 3]!;
	}, 0);
	return String(sum % 10);
}

/** Passport: two lines of 44. */
export function td3Lines(holder: ZoneHolder): string[] {
	const number = fill(holder.number, 9);
	const personal = fill(holder.optional ?? '', 14);
	const personalCheck = personal === fill('', 14) ? '<' : checkDigit(personal);
	const head = number + checkDigit(number);
	const dates = datesPart(holder);
	const tail = dates.birth + dates.expiry + personal + personalCheck;
	return [
		fill(fill(holder.code, 2) + fill(holder.issuer, 3) + names(holder), 44),
		head +
			fill(holder.nationality, 3) +
			dates.birth +
			sexLetter(holder) +
			dates.expiry +
			personal +
			personalCheck +
			checkDigit(head + tail),
	];
}

/** Card of the size of a bank card: three lines of 30. */
export function td1Lines(holder: ZoneHolder): string[] {
	const number = fill(holder.number, 9);
	const optional = fill(holder.optional ?? '', 15);
	const optional2 = fill(holder.optional2 ?? '', 11);
	const first = number + checkDigit(number) + optional;
	const dates = datesPart(holder);
	return [
		fill(holder.code, 2) + fill(holder.issuer, 3) + first,
		dates.birth +
			sexLetter(holder) +
			dates.expiry +
			fill(holder.nationality, 3) +
			optional2 +
			checkDigit(first + dates.birth + dates.expiry + optional2),
		fill(names(holder), 30),
	];
}

/** Larger card: two lines of 36. */
export function td2Lines(holder: ZoneHolder): string[] {
	const number = fill(holder.number, 9);
	const optional = fill(holder.optional ?? '', 7);
	const head = number + checkDigit(number);
	const dates = datesPart(holder);
	return [
		fill(fill(holder.code, 2) + fill(holder.issuer, 3) + names(holder), 36),
		head +
			fill(holder.nationality, 3) +
			dates.birth +
			sexLetter(holder) +
			dates.expiry +
			optional +
			checkDigit(head + dates.birth + dates.expiry + optional),
	];
}

/** Visa: two lines of 44 (size A) or 36 (size B), without a check digit over all. */
export function visaLines(holder: ZoneHolder, length: 44 | 36): string[] {
	const number = fill(holder.number, 9);
	const dates = datesPart(holder);
	return [
		fill(fill(holder.code, 2) + fill(holder.issuer, 3) + names(holder), length),
		fill(
			number +
				checkDigit(number) +
				fill(holder.nationality, 3) +
				dates.birth +
				sexLetter(holder) +
				dates.expiry +
				(holder.optional ?? ''),
			length,
		),
	];
}

type LicenceHolder = Pick<
	ZoneHolder,
	'number' | 'surname' | 'givenName' | 'birth' | 'expiry' | 'sex'
>;

/** French identity cards until 2021: two lines of 36, the number of 12 digits in the second. */
export function frenchLines(holder: LicenceHolder): string[] {
	const first = fill(`IDFRA${holder.surname}`, 30) + fill('750012', 6);
	const head = holder.number + checkDigit(holder.number);
	const given = fill(holder.givenName.replaceAll(' ', '<<'), 14);
	const second = head + given + withCheck(holder.birth) + sexLetter(holder);
	return [first, second + checkDigit(first + second)];
}

/** The back of Swiss driving licences: a line of 9 and two of 30, without check digits. */
export function swissLicenceLines(holder: LicenceHolder): string[] {
	const birth = withCheck(holder.birth).slice(0, 6);
	return [
		'AAA001D<<',
		fill(`FACHE${holder.number}<<${birth}`, 30),
		fill(`${holder.surname}<<${holder.givenName}`, 30),
	];
}

/** The one line of French driving licences. */
export function frenchLicenceLine(holder: LicenceHolder): string {
	const head = `D1FRA${holder.number}`;
	const line =
		head + checkDigit(head) + withCheck(holder.expiry).slice(0, 6) + fill(holder.surname, 8);
	return line + checkDigit(line);
}

/** Letters as the zone writes them, by the table of Doc 9303. */
export function toZoneLetters(text: string): string {
	const special: Readonly<Record<string, string>> = {
		...{ Ä: 'AE', Ö: 'OE', Ü: 'UE', ẞ: 'SS', ß: 'SS', Æ: 'AE', Ø: 'OE', Å: 'AA', Œ: 'OE' },
		...{ Đ: 'D', Ł: 'L', Ñ: 'N', Þ: 'TH', Ð: 'D' },
	};
	return [...text.normalize('NFC').toUpperCase()]
		.map((letter) => special[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
		.join('')
		.replace(/'/gu, '')
		.replace(/[^A-Z0-9]+/gu, ' ')
		.trim();
}

function fill(text: string, length: number): string {
	return text.replaceAll(' ', '<').padEnd(length, '<').slice(0, length);
}

function names({ surname, givenName }: ZoneHolder): string {
	return givenName ? `${surname}<<${givenName}` : surname;
}

function sexLetter({ sex }: Pick<ZoneHolder, 'sex'>): string {
	return sex === 'X' ? '<' : sex;
}

function datesPart({ birth, expiry }: ZoneHolder) {
	return { birth: withCheck(birth), expiry: withCheck(expiry) };
}

function withCheck({ year, month, day }: CalendarDay): string {
	const text = [year % 100, month, day].map((part) => String(part).padStart(2, '0')).join('');
	return text + checkDigit(text);
}
