import { toBurmeseDigits } from './digits';
import { CODE_LETTERS } from './latinTownship';
import {
	formatLatinNrc,
	formatNrc,
	NRC_KINDS,
	parseLatinNrc,
	parseNrc,
	romaniseNrc,
} from './nrcNumber';
import { TOWNSHIP_CODES } from './townshipCodes';

/** Every way to write a code in Latin letters with Burmese ones. */
function spellCode(latin: string): string[] {
	if (latin === '') return [''];
	return Object.entries(CODE_LETTERS).flatMap(([letter, sound]) =>
		latin.startsWith(sound)
			? spellCode(latin.slice(sound.length)).map((rest) => letter + rest)
			: [],
	);
}

const shared = (a: string, b: string): number =>
	[...a].filter((letter, i) => letter === b[i]).length;

/** The township that Latin letters mean: one that exists, or the one most like what was read. */
function townshipOf(latin: string, state: number, read: string): string | undefined {
	const known = TOWNSHIP_CODES[state - 1]?.split(' ') ?? [];
	const ways = spellCode(latin).filter((code) => [...code].length === 3);
	const rated = ways.map((code) => ({
		code,
		score: 2 * shared(code, read) + (known.includes(code) ? 1 : 0),
	}));
	return rated.sort((a, b) => b.score - a.score)[0]?.code;
}

/** The two spellings of a number of a registration card, each from the other. */
export const pairNrc = {
	/** @param read the number as it was read in Burmese; it decides between letters of one sound */
	toBurmese(latin: string, read: string | undefined): string | undefined {
		const nrc = parseLatinNrc(latin);
		const own = parseNrc(read ?? '');
		const township = nrc && townshipOf(nrc.township, nrc.state, own?.township ?? '');
		if (!nrc || township === undefined) return undefined;
		const kind = NRC_KINDS.find(([, letter]) => letter === nrc.kind)?.[0] ?? 'နိုင်';
		return formatNrc({ ...nrc, township, kind, number: toBurmeseDigits(nrc.number) });
	},

	toLatin(burmese: string): string | undefined {
		const nrc = parseNrc(burmese);
		return nrc && formatLatinNrc(romaniseNrc(nrc));
	},
};
