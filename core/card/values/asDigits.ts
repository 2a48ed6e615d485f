/** Letters that are read where a digit of the same shape is printed. */
const DIGITS: Readonly<Record<string, string>> = {
	O: '0',
	Q: '0',
	D: '0',
	o: '0',
	I: '1',
	l: '1',
	'|': '1',
	Z: '2',
	S: '5',
	G: '6',
	B: '8',
};

/** A text in a place of digits: letters of the shape of a digit become that digit. */
export function asDigits(text: string): string {
	return [...text].map((char) => DIGITS[char] ?? char).join('');
}
