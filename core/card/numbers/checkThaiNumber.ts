/** Whether the last of the thirteen digits of a Thai citizen number is right (modulo 11). */
export function isThaiNumber(number: string): boolean {
	const digits = number.replace(/[\s-]/gu, '');
	if (!/^[1-9]\d{12}$/u.test(digits)) return false;
	const sum = [...digits.slice(0, 12)].reduce(
		(total, digit, i) => total + Number(digit) * (13 - i),
		0,
	);
	return (11 - (sum % 11)) % 10 === Number(digits[12]);
}
