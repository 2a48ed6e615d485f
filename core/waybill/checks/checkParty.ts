import { looksLikeChineseDetail } from '../../contact/china/findChineseAddress';
import { isChineseAddress } from '../order/formatAddress';
import type { Party } from '../types';
import { checkDivisions, type Divisions } from './checkDivisions';
import { checkPhone } from './checkPhone';
import { needsDistrict } from './needsDistrict';

/** What may be checked before a label is printed. */
export const CHECKS = ['name', 'phone', 'divisions', 'address'] as const;

export type Check = (typeof CHECKS)[number];

export interface PartyCheck {
	readonly party: Party;
	/** What forbids a label, as clauses without a full stop. */
	readonly problems: readonly string[];
	/** What a person may want to look at, as sentences. */
	readonly remarks: readonly string[];
}

export interface PartyCheckOptions {
	readonly role: 'receiver' | 'sender';
	readonly checks: readonly Check[];
	/** Whether divisions that do not belong together are replaced by the nearest that do. */
	readonly correct: boolean;
}

/** Checks one end of a shipment; divisions come back by their full names. */
export async function checkParty(party: Party, options: PartyCheckOptions): Promise<PartyCheck> {
	const { checks, role } = options;
	const placed = checks.includes('divisions') ? placeParty(party, options) : unchecked(party);
	const problems: string[] = [];
	if (checks.includes('name') && !isName(party.name) && !(role === 'sender' && party.company)) {
		problems.push(party.name === '' ? `the ${role} has no name` : `'${party.name}' is no name`);
	}
	if (checks.includes('phone')) {
		const fault = await checkPhone(party.phone, party.country);
		if (fault) problems.push(`the phone of the ${role} ${fault}`);
	}
	const address = checks.includes('address') ? checkAddress(placed.party, role) : NOTHING;
	return {
		party: placed.party,
		problems: [...problems, ...placed.problems, ...address.problems],
		remarks: [...placed.remarks, ...address.remarks],
	};
}

type Findings = Omit<PartyCheck, 'party'>;

const NOTHING: Findings = { problems: [], remarks: [] };

const unchecked = (party: Party): PartyCheck => ({ party, ...NOTHING });

/** Two letters of any script, or one Chinese character with others. */
function isName(name: string): boolean {
	return (name.match(/\p{L}/gu) ?? []).length >= 2;
}

function placeParty(party: Party, { role, correct }: PartyCheckOptions): PartyCheck {
	const { province, city, district } = party;
	if (!isChineseAddress(party) || `${province}${city}${district}` === '') return unchecked(party);
	const verdict = checkDivisions({ province, city, district });
	if (verdict.kind === 'right')
		return unchecked({ ...party, ...completed(verdict.divisions, party) });
	if (verdict.kind === 'unknown-district') {
		const remark = `The district of the ${role} (${district}) is not in the division table.`;
		return { party: { ...party, ...verdict.divisions }, problems: [], remarks: [remark] };
	}
	const written = joinDivisions(party);
	const { suggestion } = verdict;
	if (suggestion && correct) {
		const remark = `The divisions of the ${role} were changed from ${written} to ${joinDivisions(suggestion)}.`;
		return { party: { ...party, ...suggestion }, problems: [], remarks: [remark] };
	}
	const meant = suggestion ? `; perhaps ${joinDivisions(suggestion)} is meant` : '';
	const problem = `the divisions of the ${role} do not belong together (${written})${meant}`;
	return { party, problems: [problem], remarks: [] };
}

/** A level that several places share keeps what was written. */
function completed(found: Divisions, { province, city, district }: Party): Divisions {
	return {
		province: found.province || province,
		city: found.city || city,
		district: found.district || district,
	};
}

const joinDivisions = ({ province, city, district }: Divisions): string =>
	[province, city, district].filter((part) => part !== '').join(' ');

function checkAddress(party: Party, role: string): Findings {
	const { province, city, district, detail } = party;
	if (!isChineseAddress(party)) {
		const letters = (detail.match(/\p{L}/gu) ?? []).length;
		if (letters < 3) return { problems: [`the address of the ${role} is missing`], remarks: [] };
		const remark = `The address of the ${role} has no number in it.`;
		return { problems: [], remarks: /\p{N}/u.test(detail) ? [] : [remark] };
	}
	const missing = [
		...(province === '' ? ['province'] : []),
		...(city === '' ? ['city'] : []),
		...(district === '' && needsDistrict(province, city) ? ['district'] : []),
		...(detail.trim().length < 2 ? ['street or village'] : []),
	];
	const list = new Intl.ListFormat('en').format(missing);
	const problems = missing.length > 0 ? [`the address of the ${role} lacks the ${list}`] : [];
	const remark = `The address of the ${role} has no number of a house or room.`;
	const isVague = detail !== '' && !looksLikeChineseDetail(detail);
	return { problems, remarks: isVague ? [remark] : [] };
}
