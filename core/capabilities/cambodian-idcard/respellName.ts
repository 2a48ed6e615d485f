import { nearestWord } from '../../card/values/nearestWord';
import { KHMER_NAMES } from './khmerNames';

/** With the Latin spelling beside it, a name may have lost nearly half of its letters. */
const SAME = { share: 0.45, clear: 0 } as const;

/**
 * A Khmer name with the spelling of known names, word by word: only where the Latin name beside it
 * says the same.
 */
export function respellName(khmer: string, latin: string): string {
	const words = khmer.split(' ');
	const spelled = latin.split(/[\s-]+/u);
	if (words.length !== spelled.length) return khmer;
	return words
		.map((word, i) => {
			const known = KHMER_NAMES.filter(([, ...spellings]) => spellings.includes(spelled[i] ?? ''));
			const names = known.map(([name]) => name);
			return nearestWord(word, names, SAME)?.word;
		})
		.map((word, i) => word ?? words[i] ?? '')
		.join(' ');
}
