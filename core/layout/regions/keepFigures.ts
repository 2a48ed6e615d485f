import type { Bounds } from '../../image/quad';
import { areaOf, shareInside, sharedArea } from './area';
import type { PlacedText } from './groupBlocks';
import type { Guess, Thing } from './types';

/** Boxes of pictures less sure than this are let go. */
const SURE = 0.5;
/** What text covers by more than this is a page or a form that was taken for a picture. */
const MOST_TEXT = 0.3;
/** Pictures share at most so much of their area with tables and with surer pictures. */
const MOST_SHARED = 0.3;

function textShare(box: Bounds, texts: readonly PlacedText[]): number {
	return texts.reduce((sum, { bounds }) => sum + sharedArea(bounds, box), 0) / areaOf(box);
}

/** The pictures of a page among the boxes of the layout network. */
export function keepFigures(
	guesses: readonly Guess[],
	{ texts, things }: { readonly texts: readonly PlacedText[]; readonly things: readonly Thing[] },
): Thing[] {
	const kept: Thing[] = [];
	for (const { kind, score, bounds } of guesses) {
		if (kind !== 'figure' || score < SURE || textShare(bounds, texts) > MOST_TEXT) continue;
		const others = [...things, ...kept];
		const shared = others.some(
			(thing) =>
				shareInside(bounds, thing.bounds) > MOST_SHARED ||
				shareInside(thing.bounds, bounds) > MOST_SHARED,
		);
		if (!shared) kept.push({ kind: 'image', bounds });
	}
	return kept;
}
