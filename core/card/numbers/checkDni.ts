/** Weights of the eight digits, and the check digit by the sum modulo 11. */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
const CHECKS = '65432110987';
/** Cards of the first years print a letter instead. */
const LETTERS = 'KJIHGFEDCBA';

/** Whether a Peruvian DNI with its check character, such as `10117410-2`, agrees with it. */
export function isDni(number: string): boolean {
	const plain = number.toUpperCase().replace(/[^0-9A-K]/gu, '');
	const match = /^(\d{8})([0-9A-K])$/u.exec(plain);
	if (!match) return false;
	const sum = [...(match[1] as string)].reduce(
		(total, digit, i) => total + Number(digit) * (WEIGHTS[i] as number),
		0,
	);
	return CHECKS[sum % 11] === match[2] || LETTERS[sum % 11] === match[2];
}
