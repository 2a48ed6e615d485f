/**
 * Whether a number has the form of a Chinese passport: `E` or `G` with eight digits, `E` with a
 * letter (never I or O) and seven digits, or the letters of service and diplomatic passports.
 */
export function isChinesePassportNumber(number: string): boolean {
	return /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|(?:D|S|P|DE|SE|PE)\d{7,8}|[HM]\d{8,10}|1[45]\d{7})$/u.test(
		number,
	);
}
