import type { CardText } from '../types';
import { foldText } from './foldText';
import { joinRuns } from './joinRuns';
import { matchLabel } from './matchLabel';

/** Whether one of the titles is printed on a card, single letters of it aside. */
export function showsTitle(card: CardText, titles: readonly string[]): boolean {
	const runs = joinRuns(card.lines).map((run) => foldText(run.map(({ char }) => char)).letters);
	return titles.some((title) => {
		const { letters } = foldText([...title]);
		return runs.some((run) => matchLabel(run, letters).length > 0);
	});
}
