import type { NameOrder } from './types';

export interface SplitName {
	readonly first: string;
	readonly last: string;
}

/** Forms of address in front of names. */
export const FORMS_OF_ADDRESS = /^(?:MR|MRS|MS|MISS|DR|MX|SR|SRA|MASTER)\b\.?\s*/iu;
/** Words that belong to the family name that follows. */
const PARTICLES = /^(?:de|da|do|dos|das|del|della|di|van|von|der|den|la|le|bin|binti|al|el|ibn)$/iu;

/**
 * Parts a name that is printed as one. A comma stands behind the family name; without one the
 * order of the issuer decides.
 */
export function splitName(printed: string, order: NameOrder = 'given-first'): SplitName {
	const name = printed.replace(/\s+/gu, ' ').trim().replace(FORMS_OF_ADDRESS, '');
	const comma = name.indexOf(',');
	if (comma >= 0) {
		const first = name.slice(comma + 1).trim();
		return { last: name.slice(0, comma).trim(), first: first.replace(/\s*,\s*/gu, ' ') };
	}
	const words = name.split(' ');
	if (words.length === 1) return { first: name, last: '' };
	if (order === 'family-first') {
		return { last: words[0] ?? '', first: words.slice(1).join(' ') };
	}
	let start = words.length - 1;
	while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start--;
	return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}
