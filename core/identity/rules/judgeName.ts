import type { Doubt } from '../names/compareWords';
import { compareNames, textOf, type NamesMatch } from '../names/compareNames';
import type { CardIdentity, Check, IdentitySettings, Judgement } from '../types';
import { countryCode } from '../values/countryCode';
import { missing, softenIfUnsure } from './judgements';

/** What a person should look at. */
const DOUBTS: Readonly<Record<Doubt, string>> = {
	accent: 'Accents differ.',
	initial: 'One side has only an initial.',
	abbreviation: 'One side is abbreviated.',
	romanisation: 'The spelling in Latin letters differs.',
	spelling: 'A letter or two differ.',
	order: 'Family name and given names are the other way round.',
	missing: 'One side lacks parts of the name.',
	otherName: 'It agrees with another name of the person: the one at birth or by marriage.',
	reading: 'A Chinese character is read otherwise than usual in names.',
	characters: 'The characters sound alike but differ.',
	otherSpelling: 'The name in other letters says something else.',
};

/** Compares the names of the document with those that are expected. */
export function judgeName({ document, expected, settings, pinyin }: Check): Judgement {
	if (expected.names.length === 0) return missing('No name was given to compare with.');
	if (document.names.length === 0) return missing('The document shows no name.');
	const burmese = isFromMyanmar(document);
	const match = compareNames(document.names, expected.names, { pinyin, burmese });
	if (!match) {
		const fields = document.names.flatMap((name) => name.fields);
		return missing('The names are written in letters that cannot be compared.', fields);
	}
	return softenIfUnsure(
		{
			...judgeMatch(match, settings),
			score: Math.round(match.score * 100) / 100,
			fields: match.document.fields,
			found: textOf(match.document),
			expected: textOf(match.expected),
		},
		document,
		settings.confidenceLimit,
	);
}

function isFromMyanmar({ countries, nationalities }: CardIdentity): boolean {
	return [...countries, ...nationalities].some(({ text }) => countryCode(text) === 'MMR');
}

function judgeMatch(
	{ score, doubts, contradicts }: NamesMatch,
	{ namePass, nameFail, acceptMissingParts }: IdentitySettings,
): Pick<Judgement, 'verdict' | 'reason'> {
	const counted = doubts.filter((doubt) => !(acceptMissingParts && doubt === 'missing'));
	const why = doubts.map((doubt) => DOUBTS[doubt]).join(' ');
	if (score < nameFail) return { verdict: 'fail', reason: 'The names differ.' };
	if (contradicts) {
		return { verdict: 'review', reason: `The names agree only in part. ${why}`.trim() };
	}
	const accepted = acceptMissingParts && doubts.includes('missing');
	if (counted.length > 0) return { verdict: 'review', reason: why };
	if (score < namePass && !accepted) {
		return { verdict: 'review', reason: `The names are only alike. ${why}`.trim() };
	}
	return { verdict: 'pass', reason: `The names agree. ${why}`.trim() };
}
