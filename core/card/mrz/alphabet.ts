/** The characters of machine-readable zones in the order of their class numbers. */
export const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

/** Class number of the filler. */
export const FILLER = 36;

/** Classes: ten digits, 26 letters, the filler. */
export const CLASSES = 37;

/** Which characters a place of a zone may hold. */
export type PlaceKind = 'letter' | 'digit' | 'any' | 'sex' | 'month' | 'day' | 'filler';

function classesOf(characters: string): ReadonlySet<number> {
	return new Set([...characters].map((character) => ALPHABET.indexOf(character)));
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

/** `month` and `day` are the tens of a month and of a day; unknown dates hold fillers. */
export const KINDS: Readonly<Record<PlaceKind, ReadonlySet<number>>> = {
	letter: classesOf(LETTERS),
	digit: classesOf('0123456789<'),
	any: classesOf(ALPHABET),
	sex: classesOf('MFX<'),
	month: classesOf('01<'),
	day: classesOf('0123<'),
	filler: classesOf('<'),
};

/**
 * Characters that look alike in the faces used on documents, the most alike first.
 * Listed once; both directions count.
 */
const SAME = ['0O', '1I'];
const NEAR = ['0D', '5S', '8B', '2Z', '<K', '<C'];
const FAR = [
	'6G',
	'4A',
	'7T',
	'1L',
	'7Z',
	'1T',
	'3B',
	'1J',
	'0Q',
	'OQ',
	'OD',
	'IL',
	'MN',
	'VY',
	'38',
	'56',
];
const FARTHER = [
	'UV',
	'HN',
	'PR',
	'EF',
	'CG',
	'<X',
	'<E',
	'<V',
	'17',
	'69',
	'08',
	'0U',
	'68',
	'5B',
];

export interface LookAlike {
	readonly other: number;
	/** How likely a reader takes one for the other, 0..1. */
	readonly weight: number;
	/** Hardly to be told apart: a reader may be sure and wrong. */
	readonly same: boolean;
}

function collectLookAlikes(): readonly (readonly LookAlike[])[] {
	const table: LookAlike[][] = Array.from({ length: CLASSES }, () => []);
	const add = (pairs: readonly string[], weight: number, same = false): void => {
		for (const pair of pairs) {
			const [a, b] = [...pair].map((character) => ALPHABET.indexOf(character)) as [number, number];
			table[a]?.push({ other: b, weight, same });
			table[b]?.push({ other: a, weight, same });
		}
	};
	add(SAME, 0.02, true);
	add(NEAR, 0.02);
	add(FAR, 0.006);
	add(FARTHER, 0.003);
	return table;
}

/**
 * For every class those that it is taken for. The weights are orders of magnitude, set by judgement
 * after looking at what the small recogniser confuses; drawn zones only confirmed the choice.
 */
export const LOOK_ALIKES = collectLookAlikes();
