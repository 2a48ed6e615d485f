import type { LabelledField, ValuePlace } from '../../card/types';
import { cleanName } from '../../card/values/cleanName';
import { matchNumber, matchNumberAtStart } from '../../card/kinds/matchNumber';
import { nationalityCode } from '../../card/kinds/nationalityCode';
import { parseIdDate } from '../../card/kinds/parseIdDate';
import { parseSex } from '../../card/kinds/parseSex';
import { FORMS_OF_ADDRESS } from '../../card/kinds/splitName';
import type { DocumentType, Issuer, Wording } from '../../card/kinds/types';
import { wordingsOf } from '../../card/kinds/wordings';

/** Fields of the result that are read from the document. */
export type IdField =
	| 'first_name'
	| 'last_name'
	| 'sex'
	| 'nationality'
	| 'birth_date'
	| 'issue_date'
	| 'expiry_date'
	| 'document_number'
	| 'address'
	| 'issuing_authority';

const BELOW: readonly ValuePlace[] = ['below', 'after', 'right'];
const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];

/** Numbers of documents have at least so many digits … */
const MIN_DIGITS = 4;
/** … and are no longer than this. */
const MAX_LENGTH = 24;
/** More letters beside each other are a word. */
const WORD = /\p{L}{7}/u;

/** Family and given names: commas between several stay. */
export function parseIdName(text: string): string | undefined {
	if (/\d{2}/u.test(text)) return undefined;
	const parts = text
		.replace(/\n/gu, ' ')
		.replace(FORMS_OF_ADDRESS, '')
		.split(/\s*,\s*/u);
	const names = parts.flatMap((part) => cleanName(part) ?? []);
	return names.length === 0 ? undefined : names.join(', ');
}

/** The number of a document in the form of its issuer, or anything that could be one. */
export function parseIdNumber(text: string, form?: RegExp): string | undefined {
	const plain = text
		.replace(/\s/gu, '')
		.toUpperCase()
		.replace(/[.:,;]+$/u, '');
	const fitting = form && (matchNumber(text, form) ?? matchNumberAtStart(text, form));
	if (fitting) return fitting;
	const digits = plain.replace(/\D/gu, '').length;
	const isNumber = /^[A-Z0-9][A-Z0-9./()-]*$/u.test(plain) && digits >= MIN_DIGITS;
	const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(plain);
	const isOther = isDate || WORD.test(plain) || plain.length > MAX_LENGTH;
	return isNumber && !isOther ? plain : undefined;
}

function parseAddress(text: string): string | undefined {
	// The sharp s of streets in German is read as the letter of its shape.
	const address = text
		.replace(/\s*\n\s*/gu, ' ')
		.replace(/(STRA)B(E)\b/gu, '$1ß$2')
		.trim();
	return address.length >= 4 && /\p{L}{2}/u.test(address) ? address : undefined;
}

function parseWords(text: string): string | undefined {
	const words = text.replace(/\s+/gu, ' ').trim();
	return /\p{L}{2}/u.test(words) || /^[A-Z0-9]{2,}$/u.test(words) ? words : undefined;
}

function parseNationality(text: string): string | undefined {
	const words = parseWords(text);
	const isWord = words !== undefined && !/\d/u.test(words) && words.length <= 30;
	return isWord ? nationalityCode(words) : undefined;
}

/** Labelled values that the result has no field for. */
type Extra = 'full_name' | `other ${number}`;

type Field = LabelledField<IdField | Extra>;

/** What the labels of an identity document depend on. */
export interface LabelSource {
	/** Of the labels, beside English. */
	readonly languages: readonly string[];
	readonly issuer?: Issuer;
	readonly type?: DocumentType;
}

/** The labels of a wording; those of the issuer are taken from the other wordings. */
function labelFinder({ languages, issuer }: LabelSource): (wording: Wording) => string[] {
	const shared = wordingsOf(issuer?.languages ?? languages);
	const own = issuer?.wordings ?? {};
	const taken = new Set(Object.values(own).flat());
	return (wording) => [
		...(own[wording] ?? []),
		...shared[wording].filter((label) => !taken.has(label)),
	];
}

const DATES = { birth_date: 'birth', issue_date: 'issue', expiry_date: 'expiry' } as const;

/** The labels of an identity document and how their values read. */
export function idFields(source: LabelSource): Field[] {
	const { issuer, type } = source;
	const labels = labelFinder(source);
	const form = type && issuer?.numbers?.[type];
	const field = (name: IdField | 'full_name', parse: Field['parse'], maxLines = 1): Field => {
		const places = name === 'full_name' || name === 'document_number' ? BESIDE : BELOW;
		return { name, labels: labels(name), places, maxLines, parse };
	};
	const date = (name: keyof typeof DATES): Field =>
		field(name, (text) => parseIdDate(text, DATES[name], issuer?.dates));
	const others = labels('other').map((label, i): Field => {
		return { name: `other ${i}`, labels: [label], places: BELOW, parse: parseWords };
	});
	return [
		field('last_name', parseIdName, 2),
		field('first_name', parseIdName, 2),
		field('full_name', parseIdName, 2),
		field('sex', (text) => parseSex(text, issuer?.sexes)),
		field('nationality', parseNationality),
		date('birth_date'),
		date('issue_date'),
		date('expiry_date'),
		field('document_number', (text) => parseIdNumber(text, form)),
		field('address', parseAddress, 5),
		field('issuing_authority', parseWords),
		...others,
	];
}
