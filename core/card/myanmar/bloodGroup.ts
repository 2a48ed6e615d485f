/** Blood groups as cards print them, in Burmese and in Latin letters. */
const GROUPS = [
	['အေဘီ', 'AB'],
	['အေ', 'A'],
	['ဘီ', 'B'],
	['အို', 'O'],
] as const;

const LATIN = /^\W*(AB|A|B|O|0)\s*(?:\(?[+-]\)?|Rh.*)?\W*$/u;

/** The group in Burmese letters, in either script; single marks may be wrong. */
export function parseBloodGroup(text: string): string | undefined {
	const plain = text.replace(/[\s"'’“”().၊]/gu, '');
	const [, latin] = LATIN.exec(plain) ?? [];
	if (latin !== undefined) return burmeseBloodGroup(latin.replace('0', 'O'));
	const isA = /အ[ေ]|^[ေ]အ/u.test(plain);
	if (/ဘ[ီိ]/u.test(plain)) return isA || plain.includes('အ') ? 'အေဘီ' : 'ဘီ';
	if (/အ(?:ို|ိ|ု|ီု)/u.test(plain)) return 'အို';
	return isA ? 'အေ' : undefined;
}

export function burmeseBloodGroup(latin: string): string | undefined {
	return GROUPS.find(([, known]) => known === latin)?.[0];
}

export function latinBloodGroup(burmese: string): string | undefined {
	return GROUPS.find(([known]) => known === burmese)?.[1];
}

/** `AB` and the like, alone in a text. */
export function parseLatinBloodGroup(text: string): string | undefined {
	const [, latin] = LATIN.exec(text.trim()) ?? [];
	return latin?.replace('0', 'O');
}
