import { makeReading } from '../labels/makeReading';
import type { Piece } from '../labels/piece';
import type { FieldReading } from '../types';
import { foldTitle, weighTitles } from './weighTitles';

/** A name that no label names is right less often. */
const TRUST = 0.8;
/** Two to six words of letters, with a comma behind the family name on some cards. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*,?(?:\s[\p{L}'’][\p{L}\p{M}'’.-]*){1,5}$/u;
/** Letters of the shortest name. */
const MIN_LETTERS = 5;
/** Share of a line that a title explains. */
const IS_TITLE = 0.6;
/** What offices and kinds of documents call themselves. */
const OFFICIAL =
	/\b(?:REPUBLI|GOVERN|DEPARTMENT|MINIST|AUTHORI|COMMISSION|CARD|LICEN[CS]E|IDENTI|SPECIMEN|DOCUMENT|PERMANENT|RESIDENT|CITIZEN|ISSUED|UNION|STATE|KAD|LESEN|WARGANEGARA|INCOME|ELECTION|UNIQUE|MALE|FEMALE)/iu;

/**
 * Finds the name of the holder on cards that print it without a label: the first line of names,
 * one with a comma before all others.
 *
 * @param rest where no label tells what it is
 * @param titles of the documents of the issuer, which are no names
 */
export function findName(
	rest: readonly Piece[],
	titles: readonly string[],
): FieldReading | undefined {
	const names = rest
		.filter(({ text }) => NAME.test(text.trim()) && !OFFICIAL.test(text))
		.filter(({ text }) => {
			const letters = foldTitle(text);
			const titled = weighTitles(titles, [letters]);
			return letters.length >= MIN_LETTERS && titled < IS_TITLE * letters.length;
		})
		.sort((a, b) => a.quad[0][1] - b.quad[0][1]);
	const name = names.find(({ text }) => text.includes(',')) ?? names[0];
	return name && makeReading([name], name.text.trim(), TRUST);
}
