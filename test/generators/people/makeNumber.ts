import type { Chance } from '../chance';

/** Letters that numbers of documents use; I, O and Q would be taken for digits. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Fills a pattern: `A` a letter, `9` a digit, anything else as it stands. */
export function makeNumber(pattern: string, chance: Chance): string {
	return [...pattern]
		.map((sign) => {
			if (sign === 'A') return chance.pick([...LETTERS]);
			return sign === '9' ? chance.digits(1) : sign;
		})
		.join('');
}
