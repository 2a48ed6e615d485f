import { foldText } from '../labels/foldText';
import { joinRuns } from '../labels/joinRuns';
import { matchLabel } from '../labels/matchLabel';
import type { CardText } from '../types';
import { LABEL_LANGUAGES, wordingsOf } from './wordings';

/** Labels of a language that must be seen. */
const ENOUGH = 2;
/** Shorter labels are found by chance. */
const MIN_LETTERS = 5;
/** A document has labels in its own languages and often in one of its neighbours. */
const MOST = 2;

/** The languages of the labels of a document whose issuer is not known, the likeliest first. */
export function chooseLanguages(card: CardText): readonly string[] {
	const runs = joinRuns(card.lines).map((run) => foldText(run.map(({ char }) => char)).letters);
	const english = new Set(Object.values(wordingsOf([])).flat());
	const seen = LABEL_LANGUAGES.filter((language) => language !== 'en').map((language) => {
		const labels = Object.values(wordingsOf([language]))
			.flat()
			.filter((label) => !english.has(label))
			.map((label) => foldText([...label]).letters)
			.filter((letters) => letters.length >= MIN_LETTERS);
		const found = labels.filter((label) => runs.some((run) => matchLabel(run, label).length > 0));
		return { language, count: found.length };
	});
	return seen
		.filter(({ count }) => count >= ENOUGH)
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST)
		.map(({ language }) => language);
}
