import { readZoneDate } from '../../card/mrz/readZoneDate';
import { CARD_FIELDS } from '../cards/cardFields';
import { readZoneLines, type ReadZone } from '../cards/readZoneLines';
import { compareNames } from '../names/compareNames';
import type { CardIdentity, Check, Judgement, PersonName } from '../types';
import { compareDays } from '../values/compareDays';
import { compareNumbers } from '../values/compareNumbers';
import { readDay } from '../values/readDay';
import { readSex } from '../values/readSex';
import { dayOf } from './judgeBirthDate';
import { missing, skipped } from './judgements';

/** Names of the values for the reason. */
const VALUES = ['name', 'number', 'date of birth', 'sex', 'date of expiry'] as const;
type Value = (typeof VALUES)[number];

/** Compares the machine-readable zone with the printed text. */
export function judgeZone(check: Check): Judgement {
	const { document, settings } = check;
	const disagrees = document.warnings?.some(({ code }) => code === 'disagreement');
	const lines = document.zone ?? [];
	if (lines.length === 0) return judgeWithoutZone(document, disagrees === true);
	const zone = readZoneLines(lines);
	if (!zone) return missing('The machine-readable zone was not read completely.');
	const results = compareValues(zone, document, Number(settings.today.slice(0, 4)));
	const wrong = VALUES.filter((name) => results[name] === false);
	if (wrong.length > 0) {
		const reason = `The machine-readable zone says something else: ${wrong.join(', ')}.`;
		return { verdict: 'fail', score: 1 - wrong.length / VALUES.length, reason };
	}
	if (disagrees) return failed();
	return {
		verdict: 'pass',
		score: 1,
		reason: 'The machine-readable zone says the same as the printed text.',
	};
}

function judgeWithoutZone({ capability }: CardIdentity, disagrees: boolean): Judgement {
	if (disagrees) return failed();
	return CARD_FIELDS[capability]?.zoneExpected
		? missing('The machine-readable zone was not read.')
		: skipped('No machine-readable zone was read; cards of this kind may have none.');
}

const failed = (): Judgement => ({
	verdict: 'fail',
	score: 0,
	reason: 'The reading found two places of the document that say different things.',
});

/** Undefined where one of both is not there. */
type Results = Readonly<Record<Value, boolean | undefined>>;

function compareValues(zone: ReadZone, document: CardIdentity, year: number): Results {
	return {
		name: sameName(zone, document),
		number: sameNumber(zone, document),
		'date of birth': sameDate(zone, document, { kind: 'birth', year }),
		sex: sameSex(zone, document),
		'date of expiry': sameDate(zone, document, { kind: 'expiry', year }),
	};
}

const clean = (text: string): string => text.replace(/<+/gu, ' ').trim();

function sameName(zone: ReadZone, document: CardIdentity): boolean | undefined {
	const both = zone.valueOf('names');
	const [surname = '', ...rest] = both.split('<<');
	const family = both === '' ? clean(zone.valueOf('surname')) : clean(surname);
	const given = both === '' ? clean(zone.valueOf('given')) : clean(rest.join('<'));
	const cut = both !== '' && !both.endsWith('<');
	const name: PersonName = { family, given, fields: [], ...(cut && { cut: true }) };
	const printed = document.names.filter(({ family: f, given: g, full }) => f || g || full);
	const match = compareNames(printed, [name], { burmese: false });
	// A zone without room leaves parts out; the order of a printed name is not that of a zone.
	return match && !match.contradicts && match.score > 0.8;
}

function sameNumber(zone: ReadZone, document: CardIdentity): boolean | undefined {
	if (document.numbers.length === 0) return undefined;
	// Long numbers go on in the optional data, where some cards have the national number.
	const start = clean(zone.valueOf('number'));
	const parts = [start, clean(zone.valueOf('optional')), clean(zone.valueOf('optional2'))];
	const places = [...parts, `${start}${parts[1] ?? ''}`].map((text) => text.replace(/\s/gu, ''));
	return document.numbers.some(({ text }) =>
		places.some((place) => {
			const match = compareNumbers(place, text, true);
			const inside = place.length > 5 && place.includes(text.replace(/[^A-Z0-9]/giu, ''));
			return match === 'same' || match === 'withoutCheck' || inside;
		}),
	);
}

function sameDate(
	zone: ReadZone,
	document: CardIdentity,
	rule: { kind: 'birth' | 'expiry'; year: number },
): boolean | undefined {
	const [printed] = rule.kind === 'birth' ? document.birthDates : document.expiryDates;
	const text = readZoneDate(zone.valueOf(rule.kind), rule);
	const day = text ? readDay(text, { order: 'dmy' }) : undefined;
	const other = printed && dayOf(document, printed);
	if (!day || !other) return undefined;
	const match = compareDays(day, other);
	return match === 'same' || match === 'part';
}

function sameSex(zone: ReadZone, document: CardIdentity): boolean | undefined {
	const printed = readSex(document.sexes[0]?.text ?? '');
	const letter = zone.valueOf('sex');
	if (!printed || !/^[MFX]$/u.test(letter)) return undefined;
	return printed === letter;
}
