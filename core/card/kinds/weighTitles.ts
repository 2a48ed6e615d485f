import { foldText } from '../labels/foldText';
import { joinRuns } from '../labels/joinRuns';
import { matchLabel } from '../labels/matchLabel';
import type { CardText } from '../types';

/** The lines of a card as folded letters. */
export type Runs = readonly (readonly string[])[];

/** Shorter titles must be a line of their own: they are parts of many words. */
const SHORT = 6;
/** A wrong letter outweighs this many right ones. */
const ERROR_WEIGHT = 3;

export const foldTitle = (title: string): readonly string[] => foldText([...title]).letters;

export function foldRuns(card: CardText): Runs {
	return joinRuns(card.lines).map((run) => foldTitle(run.map(({ char }) => char).join('')));
}

function weighTitle(title: string, runs: Runs): number {
	const letters = foldTitle(title);
	if (letters.length === 0) return 0;
	if (letters.length < SHORT) {
		return runs.some((run) => run.join('') === letters.join('')) ? letters.length : 0;
	}
	const weights = runs
		.flatMap((run) => matchLabel(run, letters))
		.map(({ errors }) => letters.length - ERROR_WEIGHT * errors);
	return Math.max(0, ...weights);
}

/** Letters of the title that is read best, wrong ones taken off; 0 where none is there. */
export function weighTitles(titles: readonly string[], runs: Runs): number {
	return Math.max(0, ...titles.map((title) => weighTitle(title, runs)));
}
