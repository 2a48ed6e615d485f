import { foldName } from '../matching/foldName';
import { plainValue } from './valueWords';

/**
 * The choice of a field that a value means: the same text, the same words, or the same meaning in
 * another language ("M" for "Hombre").
 */
export function matchOption(value: string, options: readonly string[]): string | undefined {
	if (options.includes(value)) return value;
	const folded = foldName(value).join('');
	const same = options.find((option) => folded !== '' && foldName(option).join('') === folded);
	if (same !== undefined) return same;
	for (const concept of ['sex', 'maritalStatus', 'truth']) {
		const wanted = plainValue(value, concept)?.value;
		const found = options.filter((option) => plainValue(option, concept)?.value === wanted);
		if (wanted !== undefined && found.length === 1) return found[0];
	}
	return undefined;
}
