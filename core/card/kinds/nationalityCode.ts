import { foldText } from '../labels/foldText';
import { isCountryCode } from '../mrz/countries';
import { ISSUERS } from './issuers';

const fold = (text: string): string => foldText([...text]).letters.join('');

/** Folded words for nationals to codes. */
const NATIONALS: ReadonlyMap<string, string> = new Map(
	ISSUERS.flatMap(({ country, nationals = [] }) =>
		nationals.map((word) => [fold(word), country] as const),
	),
);

/**
 * The code of a nationality as cards print it: a code, a word for the nationals of a state, or
 * both with a stroke between.
 *
 * @returns the printed text where it is none that is known
 */
export function nationalityCode(printed: string): string {
	const parts = [printed, ...printed.split(/[/,;()]/u)].map((part) => part.trim());
	const code = parts.find((part) => /^[A-Z]{3}$/u.test(part) && isCountryCode(part));
	const word = parts.map((part) => NATIONALS.get(fold(part))).find((found) => found);
	return code ?? word ?? printed;
}
