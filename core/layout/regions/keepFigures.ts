import type { Bounds } from '../../image/quad';
import { areaOf, shareInside, sharedArea } from './area';
import type { PlacedText } from './groupBlocks';
import { isIn } from './place';
import type { Guess, Thing } from './types';

/** Boxes of pictures less sure than this are let go. */
const SURE = 0.5;
/** What text covers by more than this is a page or a form that was taken for a picture. */
const MOST_TEXT = 0.3;
/** What fills this share of the page and holds more lines is a page of text. */
const LARGE = 0.35;
const MOST_LINES = 8;
/** Pictures share at most so much of their area with tables and with surer pictures. */
const MOST_SHARED = 0.3;

export interface FigureContext {
	readonly texts: readonly PlacedText[];
	readonly things: readonly Thing[];
	/** Size of the upright frame in pixels. */
	readonly size: { readonly width: number; readonly height: number };
}

function textShare(box: Bounds, texts: readonly PlacedText[]): number {
	return texts.reduce((sum, { bounds }) => sum + sharedArea(bounds, box), 0) / areaOf(box);
}

/** Whether a box is a page of text that was taken for a picture. */
function isPage(box: Bounds, { texts, size }: FigureContext): boolean {
	const inside = texts.filter(({ bounds }) => isIn(box, bounds)).length;
	return areaOf(box) > LARGE * size.width * size.height && inside > MOST_LINES;
}

/** The pictures of a page among the boxes of the layout network. */
export function keepFigures(guesses: readonly Guess[], context: FigureContext): Thing[] {
	const { texts, things } = context;
	const kept: Thing[] = [];
	for (const { kind, score, bounds } of guesses) {
		if (kind !== 'figure' || score < SURE || textShare(bounds, texts) > MOST_TEXT) continue;
		if (isPage(bounds, context)) continue;
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
