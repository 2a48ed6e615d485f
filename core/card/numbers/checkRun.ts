/**
 * Check character of a Chilean RUN: modulo 11 with the weights 2 to 7 from the right.
 *
 * @param digits the number without its check character
 */
export function runCheck(digits: string): string {
	const sum = [...digits]
		.reverse()
		.reduce((total, digit, i) => total + Number(digit) * (2 + (i % 6)), 0);
	const rest = 11 - (sum % 11);
	return rest === 11 ? '0' : rest === 10 ? 'K' : String(rest);
}

/** Whether a RUN such as `12.345.678-5` agrees with its check character. */
export function isRun(run: string): boolean {
	const plain = run.toUpperCase().replace(/[^0-9K]/gu, '');
	return /^\d{6,9}[0-9K]$/u.test(plain) && runCheck(plain.slice(0, -1)) === plain.slice(-1);
}
