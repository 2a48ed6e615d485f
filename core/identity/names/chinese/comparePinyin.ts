import type { Pinyin } from '../../../pinyin';
import type { NameMatch } from '../compareLatin';
import type { Doubt } from '../compareWords';
import { likeness } from '../likeness';
import type { NameReading, NameWord } from '../parseName';
import { isRegionalSpelling } from './regionalSurnames';
import { simplifyName } from './simplify';
import { toWadeGiles } from './wadeGiles';

/** Ways in which `ü` is written in names. */
const SPELLINGS_OF_UE = ['U', 'YU', 'V', 'UE'];

/** A Chinese name by the syllables of its characters. */
interface Spoken {
	readonly family: Syllables;
	readonly given: Syllables;
	/** The characters of the family name. */
	readonly surname: string;
}

/** Each syllable with all its spellings. */
type Syllables = readonly (readonly string[])[];

/** The longest family name that is not a rare one. */
const COMPOUND = 2;
/** From this likeness of the whole spelling on it is taken for a slip. */
const SLIP = 0.8;

/**
 * Compares a name in Chinese characters with one in Latin letters. Pinyin passes; other readings of
 * the characters and the spellings of Taiwan, Hong Kong and Southeast Asia are left to a person.
 */
export function comparePinyin(
	characters: string,
	readings: readonly NameReading[],
	pinyin: Pinyin,
): NameMatch | undefined {
	const name = simplifyName(characters);
	const matches = readings.flatMap(({ words }) =>
		waysOf(words).map((way) => judge(name, way, pinyin)),
	);
	return matches.reduce<NameMatch | undefined>(
		(best, next) => (best && rank(best) >= rank(next) ? best : next),
		undefined,
	);
}

const rank = ({ score, contradicts, doubts }: NameMatch): number =>
	score - (contradicts ? 1 : 0) - doubts.length / 100;

/** A Latin name as family name first and given name last. */
interface Way {
	readonly family: string;
	readonly given: string;
	readonly doubts: readonly Doubt[];
}

/** Where the parts are told, the other order is in doubt; of three words one may be an English name. */
function waysOf(words: readonly NameWord[]): Way[] {
	const text = (list: readonly NameWord[]): string => list.map(({ forms }) => forms[0]).join('');
	const family = words.filter(({ role }) => role === 'family');
	const given = words.filter(({ role }) => role !== 'family');
	if (family.length > 0 && given.length > 0) {
		return [
			{ family: text(family), given: text(given), doubts: [] },
			{ family: text(given), given: text(family), doubts: ['order'] },
		];
	}
	// A form of address that may also be a name.
	const [first, ...others] = words;
	const untitled = first?.optional ? rotationsOf(others, text, []) : [];
	const ordered = [...rotationsOf(words, text, []), ...untitled];
	if (words.length < 3) return ordered;
	const less = words.flatMap((word) =>
		rotationsOf(
			words.filter((other) => other !== word),
			text,
			['missing'],
		),
	);
	return [...ordered, ...less];
}

function rotationsOf(
	words: readonly NameWord[],
	text: (list: readonly NameWord[]) => string,
	doubts: readonly Doubt[],
): Way[] {
	const [first, last] = [1, words.length - 1];
	const cuts = [...new Set([first, last, ...(words.length > COMPOUND ? [COMPOUND] : [])])];
	return cuts.flatMap((cut) => {
		const [head, tail] = [text(words.slice(0, cut)), text(words.slice(cut))];
		return [
			{ family: head, given: tail, doubts },
			{ family: tail, given: head, doubts },
		];
	});
}

function judge(name: string, way: Way, pinyin: Pinyin): NameMatch {
	const verdicts = [1, COMPOUND].map((length) => judgeSplit(spoken(name, length, pinyin), way));
	return verdicts.reduce((best, next) => (rank(best) >= rank(next) ? best : next));
}

/** Scores by kind of agreement, set by judgement. */
const SCORES = { reading: 0.85, regional: 0.8, spelling: 0.8 } as const;

function judgeSplit({ family, given, surname }: Spoken, way: Way): NameMatch {
	const found = (score: number, ...doubts: readonly Doubt[]): NameMatch => ({
		score,
		doubts: [...way.doubts, ...doubts],
		contradicts: false,
	});
	const [loose, wade] = [family.map(anyReading), family.map(wadeOf)];
	const sameGiven = spells(given.map(anyReading), way.given);
	if (spells(family.map(inNames), way.family) && sameGiven) return found(1);
	if (spells(loose, way.family) && sameGiven) return found(SCORES.reading, 'reading');
	if (spells(wade, way.family) && spells(given.map(wadeOf), way.given)) {
		return found(SCORES.reading, 'romanisation');
	}
	const regional = isRegionalSpelling(surname, way.family);
	const known = regional || spells(loose, way.family) || spells(wade, way.family);
	if (regional && way.given !== '' && given.length > 0) {
		return found(SCORES.regional, 'romanisation');
	}
	if (known && way.given === '') return found(SCORES.spelling, 'missing');
	const like = likeness(plain(given), way.given);
	if (known && way.given !== '' && like >= SLIP) return found(SCORES.spelling, 'spelling');
	const share = known ? 1 / 2 : 0;
	return { score: share, doubts: way.doubts, contradicts: true };
}

function spoken(name: string, length: number, pinyin: Pinyin): Spoken {
	const characters = [...name];
	const usual = pinyin.ofName(name);
	const syllables = characters.map((character, i) => [
		...new Set([usual[i] ?? '', ...pinyin.readings(character)]),
	]);
	return {
		family: syllables.slice(0, length),
		given: syllables.slice(length),
		surname: characters.slice(0, length).join(''),
	};
}

/** The reading that the character has in this name. */
const inNames = (readings: readonly string[]): readonly string[] =>
	readings.slice(0, 1).flatMap(written);

const anyReading = (readings: readonly string[]): readonly string[] => readings.flatMap(written);

const wadeOf = (readings: readonly string[]): readonly string[] =>
	readings.flatMap((reading) => written(toWadeGiles(reading)));

const plain = (syllables: Syllables): string =>
	syllables.map((readings) => (readings[0] ?? '').replaceAll('ü', 'u').toUpperCase()).join('');

function written(syllable: string): readonly string[] {
	const upper = syllable.toUpperCase();
	return upper.includes('Ü') ? SPELLINGS_OF_UE.map((way) => upper.replace('Ü', way)) : [upper];
}

/** Whether the letters are spellings of these syllables, one after the other. */
function spells(syllables: Syllables, letters: string): boolean {
	const [first, ...others] = syllables;
	if (!first) return letters === '';
	return first.some(
		(spelling) =>
			spelling !== '' &&
			letters.startsWith(spelling) &&
			spells(others, letters.slice(spelling.length)),
	);
}
