import type { Wording, Wordings } from '../types';
import { EASTERN_WORDINGS } from './eastern';
import { WESTERN_WORDINGS } from './western';

const ALL: Readonly<Record<string, Wordings>> = { ...WESTERN_WORDINGS, ...EASTERN_WORDINGS };

/** Languages in which labels are known. */
export const LABEL_LANGUAGES: readonly string[] = Object.keys(ALL);

/** All labels of some languages, field by field; English ones are always among them. */
export function wordingsOf(languages: readonly string[]): Readonly<Record<Wording, string[]>> {
	const sets = [...new Set([...languages, 'en'])].flatMap((language) => ALL[language] ?? []);
	const gather = (wording: Wording): string[] => [
		...new Set(sets.flatMap((set) => set[wording] ?? [])),
	];
	return {
		last_name: gather('last_name'),
		first_name: gather('first_name'),
		full_name: gather('full_name'),
		sex: gather('sex'),
		nationality: gather('nationality'),
		birth_date: gather('birth_date'),
		issue_date: gather('issue_date'),
		expiry_date: gather('expiry_date'),
		document_number: gather('document_number'),
		address: gather('address'),
		issuing_authority: gather('issuing_authority'),
		other: gather('other'),
	};
}
