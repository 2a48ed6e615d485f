import type { TextLine } from '../text/types';
import { decodeForm } from './decodeForm';
import type { PlateForm } from './plateForms';
import type { PlateLine, View } from './types';

/** Views that cut off letters are surer of the rest. */
const LETTER_WORTH = 1;
/** Texts that a view speaks for. */
const BEST = 6;

interface Support {
	readonly best: number;
	readonly sum: number;
	readonly view: View;
}

export interface SeenViews {
	readonly views: readonly View[];
	/** What was seen in each. */
	readonly lines: readonly TextLine[];
	/** Of the recogniser, by class. */
	readonly charset: readonly string[];
}

/** The texts of a form that a line may be, by all the views of it; the likeliest first. */
export function chooseLine(form: PlateForm, { views, lines, charset }: SeenViews): PlateLine[] {
	const found = new Map<string, Support>();
	lines.forEach(({ steps }, i) => {
		const view = views[i];
		if (!steps || !view) return;
		for (const { text, score: chance } of decodeForm(steps, form, charset).slice(0, BEST)) {
			const score = chance - view.doubt;
			const known = found.get(text);
			const sum = (known?.sum ?? 0) + Math.exp(score);
			const isBest = known === undefined || score > known.best;
			found.set(text, isBest ? { best: score, sum, view } : { ...known, sum });
		}
	});
	return [...found]
		.map(([text, { best, sum, view }]) => ({
			text,
			score: Math.log(sum) + LETTER_WORTH * text.length,
			// Chances of blanks and of letters that mean the same are added up, rounding included.
			confidence: Math.min(1, Math.exp(best / text.length)),
			view,
		}))
		.sort((a, b) => b.score - a.score);
}
