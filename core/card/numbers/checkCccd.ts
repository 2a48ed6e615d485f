/** Codes of the places of birth registration: 63 provinces and cities. */
const PROVINCES = new Set(
	(
		'001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 ' +
		'035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 ' +
		'070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
	).split(' '),
);
/** The first century whose people get the digits 0 (men) and 1 (women). */
const FIRST_CENTURY = 19;

export interface CccdParts {
	readonly sex: 'male' | 'female';
	/** Year of birth. */
	readonly year: number;
	/** Whether the first three digits are a province's. */
	readonly knownProvince: boolean;
}

/** What the twelve digits of a Vietnamese citizen number say (Decree 137/2015, article 13). */
export function readCccd(number: string): CccdParts | undefined {
	if (!/^\d{12}$/u.test(number)) return undefined;
	const century = Number(number[3]);
	return {
		sex: century % 2 === 0 ? 'male' : 'female',
		year: (FIRST_CENTURY + Math.floor(century / 2)) * 100 + Number(number.slice(4, 6)),
		knownProvince: PROVINCES.has(number.slice(0, 3)),
	};
}
