import type { Pinyin } from '../../pinyin';
import type { PersonName } from '../types';
import { compareCharacters } from './chinese/compareCharacters';
import { comparePinyin } from './chinese/comparePinyin';
import { compareLatin, type NameMatch } from './compareLatin';
import { compareOwnLetters } from './compareOwnLetters';
import { parseName } from './parseName';
import { scriptOf, shareScript } from './scriptOf';

export interface NamesMatch extends NameMatch {
	readonly document: PersonName;
	readonly expected: PersonName;
}

export interface NameContext {
	readonly pinyin?: Pinyin;
	/** The document is from Myanmar, whose titles are short and may be left out. */
	readonly burmese: boolean;
}

/**
 * Compares all spellings of a document's name with all that are expected, each with those that it
 * can be compared with, and takes the pair that agrees best. Where another spelling says something
 * else, that is a doubt.
 * @returns undefined where no two spellings can be compared
 */
export function compareNames(
	document: readonly PersonName[],
	expected: readonly PersonName[],
	context: NameContext,
): NamesMatch | undefined {
	const bests = expected.flatMap((wanted) => {
		const matches = document.flatMap((found) => {
			const match = comparePair(found, wanted, context);
			return match ? [{ ...match, document: found, expected: wanted }] : [];
		});
		return best(matches) ?? [];
	});
	const winner = best(bests);
	const others = bests.filter((match) => match !== winner && match.contradicts);
	if (!winner || others.length === 0 || winner.contradicts) return winner;
	return { ...winner, doubts: [...winner.doubts, 'otherSpelling'] };
}

function best(matches: readonly NamesMatch[]): NamesMatch | undefined {
	const rank = ({ score, contradicts, doubts }: NamesMatch): number =>
		score - (contradicts ? 1 : 0) - doubts.length / 100;
	const [first, ...others] = matches;
	if (!first) return undefined;
	return others.reduce((winner, next) => (rank(next) > rank(winner) ? next : winner), first);
}

/** The whole name as one text. */
export function textOf({ family, given, full }: PersonName): string {
	return [full, family, given].filter((part) => part).join(' ');
}

function comparePair(
	found: PersonName,
	wanted: PersonName,
	{ pinyin, burmese }: NameContext,
): NameMatch | undefined {
	const [one, other] = [textOf(found), textOf(wanted)];
	const [a, b] = [scriptOf(one), scriptOf(other)];
	if (a === 'han' || b === 'han') {
		if (!pinyin) return undefined;
		if (a === b) return compareCharacters(one, other, pinyin);
		if (a === 'alphabet') return comparePinyin(other, parseName(found, false), pinyin);
		return b === 'alphabet' ? comparePinyin(one, parseName(wanted, false), pinyin) : undefined;
	}
	if (a === 'burmese' && b === 'burmese') return compareOwnLetters(one, other);
	if (a === 'other' || b === 'other') {
		return shareScript(one, other) ? compareOwnLetters(one, other) : undefined;
	}
	const isBurmese = burmese || a === 'burmese' || b === 'burmese';
	return compareLatin(parseName(found, isBurmese), parseName(wanted, isBurmese));
}
