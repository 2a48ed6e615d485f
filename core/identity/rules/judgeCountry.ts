import { CARD_FIELDS } from '../cards/cardFields';
import type { Check, Judgement, NamedValue } from '../types';
import { countryCode } from '../values/countryCode';
import { compared, missing, skipped, softenIfUnsure } from './judgements';

/** Several countries may be expected, with commas between them. */
const LIST = /\s*[,;，、]\s*/u;

/** Whether the document was issued by one of the expected countries. */
export function judgeCountry(check: Check): Judgement {
	const { document, expected } = check;
	return judgeCodes(check, {
		found: document.countries,
		wanted: expected.countries,
		what: 'issuing country',
	});
}

/** Whether the holder has one of the expected nationalities. */
export function judgeNationality(check: Check): Judgement {
	const { document, expected } = check;
	if (CARD_FIELDS[document.capability]?.nationality.length === 0) {
		return skipped('Documents of this kind do not tell the nationality.');
	}
	return judgeCodes(check, {
		found: document.nationalities,
		wanted: expected.nationalities,
		what: 'nationality',
	});
}

interface Codes {
	readonly found: readonly NamedValue[];
	readonly wanted: readonly NamedValue[];
	/** Of the document, for the reason. */
	readonly what: string;
}

function judgeCodes({ document, settings }: Check, { found, wanted, what }: Codes): Judgement {
	const [shown] = found;
	if (wanted.length === 0) return missing(`No ${what} was given to compare with.`);
	if (!shown) return missing(`The document shows no ${what}.`);
	const about = compared(shown, wanted.map(({ text }) => text).join(', '));
	const code = countryCode(shown.text);
	const codes = wanted.flatMap(({ text }) => text.split(LIST)).map(countryCode);
	if (code !== undefined && codes.includes(code)) {
		return { verdict: 'pass', score: 1, reason: `The ${what} agrees.`, ...about };
	}
	if (code === undefined || codes.includes(undefined)) {
		return { ...missing(`The ${what} is not known by this name or code.`), ...about };
	}
	const reason = `The ${what} differs.`;
	return softenIfUnsure(
		{ verdict: 'fail', score: 0, reason, ...about },
		document,
		settings.confidenceLimit,
	);
}
