import { unlikeness } from './likeness';
import { TOWNSHIP_CODES } from './townshipCodes';

const ALL = new Set(TOWNSHIP_CODES.flatMap((codes) => codes.split(' ')));
/** Codes of the state itself are likelier by this much. */
const OWN_STATE = 0.5;
/** At most about one letter is wrong, and every other code is this much less like what was read. */
const CLOSE = 1.1;
const CLEAR = 0.3;

/**
 * The code of a township that was read as these letters. A code that exists somewhere is never
 * changed.
 *
 * @param state 1 to 14
 * @returns undefined for letters that no code is clearly like and that are no code by their form
 */
export function completeTownship(letters: string, state: number): string | undefined {
	if (ALL.has(letters)) return letters;
	const own = TOWNSHIP_CODES[state - 1]?.split(' ') ?? [];
	const rated = [...ALL]
		.map((code) => ({
			code,
			cost: unlikeness(letters, code) - (own.includes(code) ? OWN_STATE : 0),
		}))
		.sort((a, b) => a.cost - b.cost);
	const [best, next] = rated;
	const clear = best && best.cost <= CLOSE && (next?.cost ?? Infinity) - best.cost >= CLEAR;
	if (clear) return best.code;
	return [...letters].length === 3 ? letters : undefined;
}
