import { isDni } from '../../card/numbers/checkDni';
import { isRun } from '../../card/numbers/checkRun';
import { readCccd } from '../../card/numbers/checkCccd';
import { isThaiNumber } from '../../card/numbers/checkThaiNumber';
import { readZoneLines } from '../cards/readZoneLines';
import type { CardIdentity, Check, Judgement } from '../types';
import { readSex } from '../values/readSex';
import { dayOf } from './judgeBirthDate';
import { skipped } from './judgements';

/** Whether the number of a card keeps to its rule; undefined where it cannot be told. */
type NumberCheck = (number: string, document: CardIdentity) => boolean | undefined;

/** Field that holds the number, and its rule. */
const NUMBER_CHECKS: Readonly<Record<string, readonly [field: string, check: NumberCheck]>> = {
	'thailand-id-card': ['id_number', isThaiNumber],
	'chile-id-card': ['number', isRun],
	'peru-id-card': ['cui_number', (number) => (/^\d{8}$/u.test(number) ? undefined : isDni(number))],
	'vietnam-id-card': ['number', agreesWithCccd],
};

/** Whether all check digits of the document hold: of its zone, of its number, and in the reading. */
export function judgeCheckDigits({ document }: Check): Judgement {
	const zone = readZoneLines(document.zone ?? []);
	const number = numberCheck(document);
	const warned = document.warnings?.some(({ code }) => code === 'check-digit');
	const results = [
		...(zone?.checks.map(({ holds }) => holds) ?? []),
		...(number === undefined ? [] : [number]),
		...(warned ? [false] : []),
	];
	if (results.length === 0) return skipped('The document has no check digits that were read.');
	if (results.every((holds) => holds)) {
		return { verdict: 'pass', score: 1, reason: 'All check digits hold.' };
	}
	const held = results.filter((holds) => holds).length;
	const score = Math.round((held / results.length) * 100) / 100;
	return { verdict: 'fail', score, reason: 'Check digits do not hold.' };
}

function numberCheck(document: CardIdentity): boolean | undefined {
	const [field, check] = NUMBER_CHECKS[document.capability] ?? [];
	const number = document.numbers.find((value) => value.field === field);
	return number && check ? check(number.text, document) : undefined;
}

/** A Vietnamese number of twelve digits tells sex and year of birth; one of nine tells nothing. */
function agreesWithCccd(number: string, document: CardIdentity): boolean | undefined {
	const parts = readCccd(number.replace(/\s/gu, ''));
	if (!parts) return undefined;
	const [birth] = document.birthDates;
	const year = birth && dayOf(document, birth)?.year;
	const sex = readSex(document.sexes[0]?.text ?? '');
	const sameYear = year === undefined || year === parts.year;
	const sameSex = sex === undefined || sex === (parts.sex === 'male' ? 'M' : 'F');
	return parts.knownProvince && sameYear && sameSex;
}
