import type { Chance } from '../chance';
import { isoDay, chooseDay, plainDay } from '../people/days';
import type { CalendarDay } from '../zone';
import { NEAR_NAMES } from './nearNames';
import { CULTURES, type Culture, type Word } from './cultures';

/** What a document says and what somebody expects of its holder. */
export interface IdentityPair {
	readonly culture: string;
	/** How the expected values came about. */
	readonly kind: PairKind;
	/** Both are the same person. */
	readonly same: boolean;
	readonly document: Shown;
	readonly expected: Readonly<Record<'name' | 'number' | 'birthDate', string>>;
}

interface Shown {
	readonly family: string;
	readonly given: string;
	readonly number: string;
	readonly birth: string;
}

/** Writings of the same person, in the order of how much they differ from the document. */
export const TRUE_KINDS = [
	...(['as printed', 'other order', 'other letters', 'title'] as const),
	...(['initial', 'part missing', 'romanised', 'typing slip'] as const),
] as const;

/** Other people, who are close in one way. */
export const FALSE_KINDS = [
	...(['near name', 'same family name', 'same given names'] as const),
	...(['namesake', 'twin', 'anybody'] as const),
] as const;

export type PairKind = (typeof TRUE_KINDS)[number] | (typeof FALSE_KINDS)[number];

interface Person {
	readonly culture: Culture;
	readonly family: readonly Word[];
	readonly given: readonly Word[];
	readonly number: string;
	readonly birth: CalendarDay;
}

/** A pair of every kind that the culture has, all by chance. */
export function makePairs(chance: Chance, culture: Culture): IdentityPair[] {
	const person = choosePerson(chance, culture);
	const trues = TRUE_KINDS.flatMap((kind) => {
		const name = writeName(chance, person, kind);
		return name === undefined ? [] : [toPair(chance, { kind, person, other: person, name })];
	});
	const falses = FALSE_KINDS.map((kind) => {
		if (kind === 'near name') return makeNearPair(chance, person);
		const other = chooseStranger(chance, person, kind);
		const name = writeName(chance, other, chance.pick(['as printed', 'other order'])) ?? '';
		return toPair(chance, { kind, person, other, name });
	});
	return [...trues, ...falses];
}

/** Relatives whose given names are almost written alike. */
function makeNearPair(chance: Chance, { culture, family }: Person): IdentityPair {
	const [first, second] = chance.pick(NEAR_NAMES);
	const named = (printedName: string): Person => ({
		...choosePerson(chance, culture),
		family,
		given: [{ printed: printedName, same: [], loose: [] }],
	});
	const [one, other] = [named(first), named(second)];
	const name = inOrder(culture, family.map(printed), other.given.map(printed));
	return toPair(chance, { kind: 'near name', person: one, other, name });
}

function choosePerson(chance: Chance, culture: Culture): Person {
	const several = (list: readonly Word[], count: number): Word[] => {
		const taken: Word[] = [];
		while (taken.length < count) {
			const word = chance.pick(list);
			if (!taken.includes(word)) taken.push(word);
		}
		return taken;
	};
	return {
		culture,
		family: several(culture.family, culture.twoFamilyNames ? 2 : 1),
		given: several(culture.given, chance.whole(...culture.givenWords)),
		number: `${chance.pick(['Q', 'X', 'K'])}${chance.digits(8)}`,
		birth: chooseDay(chance, 1950, 2005),
	};
}

/** The name as a person writes it; undefined where the culture has no such way. */
function writeName(chance: Chance, person: Person, kind: PairKind): string | undefined {
	const { culture, family, given } = person;
	const [first, ...others] = given.map(printed);
	switch (kind) {
		case 'as printed':
			return inOrder(culture, family.map(printed), given.map(printed));
		case 'other order':
			return inOrder(culture, family.map(printed), given.map(printed), true);
		case 'other letters':
			return otherLetters(chance, person);
		case 'title': {
			const name = capitalise(inOrder(culture, family.map(printed), given.map(printed)));
			return `${chance.pick(culture.titles)} ${name}`;
		}
		case 'initial': {
			if (first === undefined || others.length === 0) return undefined;
			const initials = others.map((word) => `${[...word][0] ?? ''}.`);
			return inOrder(culture, family.map(printed), [first, ...initials]);
		}
		case 'part missing':
			if (first === undefined) return undefined;
			if (culture.twoFamilyNames) return `${given.map(printed).join(' ')} ${family[0]?.printed}`;
			if (others.length === 0) return undefined;
			return inOrder(culture, family.map(printed), [first]);
		case 'romanised': {
			const hasLoose = [...family, ...given].some(({ loose }) => loose.length > 0);
			return hasLoose
				? inOrder(culture, loosely(chance, family), loosely(chance, given))
				: undefined;
		}
		default:
			return slip(chance, person);
	}
}

const printed = (word: Word): string => word.printed;

const loosely = (chance: Chance, list: readonly Word[]): string[] =>
	list.map((word) => (word.loose.length > 0 ? chance.pick(word.loose) : word.printed));

function inOrder(
	{ familyFirst }: Culture,
	family: readonly string[],
	given: readonly string[],
	swapped = false,
): string {
	const isFamilyFirst = (familyFirst === true) !== swapped;
	return (isFamilyFirst ? [...family, ...given] : [...given, ...family]).join(' ');
}

/** The same spelling rule for all words: somebody writes in one script. */
function otherLetters(chance: Chance, { culture, family, given }: Person): string | undefined {
	if ([...family, ...given].every(({ same }) => same.length === 0)) return undefined;
	const script = chance.whole(0, 2);
	const write = ({ printed: own, same }: Word): string =>
		same[Math.min(script, same.length - 1)] ?? own;
	const [one, other] = [family.map(write), given.map(write)];
	const latin = [...one, ...other].map((text) => /^[\p{Script=Latin}\p{M}' -]+$/u.test(text));
	if (latin.every(Boolean)) return capitalise(inOrder(culture, one, other));
	// Who cannot write every word in other letters writes none.
	if (latin.some(Boolean)) return undefined;
	const joined = /\p{Script=Han}|\p{Script=Myanmar}/u.test(one.join('')) ? '' : ' ';
	return inOrder(culture, one, other).split(' ').join(joined);
}

function capitalise(text: string): string {
	return text.toLowerCase().replace(/(?<![\p{L}\p{M}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Two neighbours of a long word change places. */
function slip(chance: Chance, { culture, family, given }: Person): string | undefined {
	const places = [...family, ...given].flatMap(({ printed: word }) =>
		[...word].flatMap((letter, at) => {
			const inside = word.length >= 6 && at > 1 && at < word.length - 2;
			const next = word[at + 1] ?? '';
			return inside && letter !== next && /^\p{L}{2}$/u.test(letter + next) ? [{ word, at }] : [];
		}),
	);
	if (places.length === 0) return undefined;
	const { word, at } = chance.pick(places);
	const wrong = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
	const change = (list: readonly Word[]) =>
		list.map((entry) => (entry.printed === word ? wrong : entry.printed));
	return inOrder(culture, change(family), change(given));
}

function chooseStranger(chance: Chance, person: Person, kind: PairKind): Person {
	for (;;) {
		const other = choosePerson(chance, person.culture);
		const sharesFamily = kind === 'same family name' || kind === 'twin' || kind === 'namesake';
		const sharesGiven = kind === 'same given names' || kind === 'namesake';
		const stranger = {
			...other,
			...(sharesFamily && { family: person.family }),
			...(sharesGiven && { given: person.given }),
			...(kind === 'twin' && { birth: person.birth }),
		};
		const differs = (list: readonly Word[], than: readonly Word[]): boolean =>
			list.every((word) => !than.includes(word));
		const [newFamily, newGiven] = [
			differs(stranger.family, person.family),
			differs(stranger.given, person.given),
		];
		if ((sharesFamily || newFamily) && (sharesGiven || newGiven)) return stranger;
	}
}

function toPair(
	chance: Chance,
	{ kind, person, other, name }: { kind: PairKind; person: Person; other: Person; name: string },
): IdentityPair {
	const { family, given, number, birth, culture } = person;
	const spaced = other.number.replace(/(\d{4})/u, ' $1 ');
	return {
		culture: culture.name,
		kind,
		same: person === other,
		document: {
			family: family.map(printed).join(' '),
			given: given.map(printed).join(' '),
			number,
			birth: isoDay(birth),
		},
		expected: {
			name,
			number: chance.pick([other.number, spaced, other.number.toLowerCase()]),
			birthDate: chance.pick([isoDay(other.birth), plainDay(other.birth, '.')]),
		},
	};
}

/** Pairs of all cultures: so many people of each. */
export function makeSeries(chance: Chance, people: number): IdentityPair[] {
	return CULTURES.flatMap((culture) =>
		Array.from({ length: people }, (_, i) =>
			makePairs(chance.fork(`${culture.name}/${i}`), culture),
		).flat(),
	);
}
