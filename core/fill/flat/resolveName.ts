import { foldName } from '../matching/foldName';
import { likeness } from '../matching/likeness';

/** Recognised labels may differ from what was typed in a letter or two. */
const LEAST_LIKENESS = 0.84;

/**
 * The labels that typed names mean: the same text, the same but for case and punctuation, or nearly
 * the same. Names that fit none stay as they are.
 */
export function resolveName(name: string, labels: readonly string[]): string {
	if (labels.includes(name)) return name;
	const folded = foldName(name).join('');
	const judged = labels.map((label) => ({
		label,
		alike: likeness(folded, foldName(label).join('')),
	}));
	const best = judged.reduce<(typeof judged)[number] | undefined>(
		(first, each) => (first && first.alike >= each.alike ? first : each),
		undefined,
	);
	return best && best.alike >= LEAST_LIKENESS ? best.label : name;
}
