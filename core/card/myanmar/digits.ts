const ZERO = 0x1040;

/** Letters and signs that are read where a Burmese digit of like shape is printed. */
const LIKE_DIGITS: Readonly<Record<string, string>> = {
	ဝ: '0',
	o: '0',
	O: '0',
	'%': '0',
	J: '2',
	j: '2',
	ရ: '7',
	ဂ: '8',
	e: '9',
};

/** ၀ to ၉ as 0 to 9. */
export function toLatinDigits(text: string): string {
	return text.replace(/[၀-၉]/gu, (digit) => String(digit.charCodeAt(0) - ZERO));
}

/** 0 to 9 as ၀ to ၉. */
export function toBurmeseDigits(text: string): string {
	return text.replace(/\d/gu, (digit) => String.fromCharCode(ZERO + Number(digit)));
}

/** A text in a place of digits, as 0 to 9: letters of the shape of a digit become that digit. */
export function readAsDigits(text: string): string {
	const latin = toLatinDigits(text);
	return [...latin].map((char) => LIKE_DIGITS[char] ?? char).join('');
}
