import { nearestWord } from '../card/values/nearestWord';
import { THAI_PROVINCES } from '../card/values/thaiProvinces';
import type { Quad } from '../result';
import { decodeWithLexicon } from '../text/decodeWithLexicon';
import type { TextLine } from '../text/types';
import { shapeOf } from './placeBoxes';
import { seeViews, THAI_RECOGNISER } from './seeViews';
import type { PlateContext, ProvinceLine, View } from './types';

/** Views whose steps are compared with the list, the surest. */
const COMPARED = 4;
/** A province that fits what was seen so well is meant; other words stay under 0.3 … */
const CLEAR_FIT = 0.35;
/** … and one that fits this well is, if it fits so many times better than the next. */
const LIKELY_FIT = 0.1;
const LEAD = 2;
/** Letters that take room, in thicknesses of the line: short names are spaced out, Bangkok is not. */
const LETTERS_A_THICKNESS = [1.2, 3.6] as const;
/** Letters of a province that may be wrong in a reading. */
const MAX_WRONG = 0.4;
/** Readings less sure than this are no words. */
const MIN_CONFIDENCE = 0.7;

const thaiLetters = (text: string): number => text.match(/\p{Script=Thai}/gu)?.length ?? 0;

/** Letters of a part of a name that tells which it is. */
const MIN_PART = 5;
/** A part of a name is worth this much of a whole one. */
const WORTH_OF_PART = 0.8;

/** The only province that begins or ends like this: frames and bolts hide the rest. */
function byPart(letters: string): string | undefined {
	if (letters.length < MIN_PART) return undefined;
	const [name, ...others] = THAI_PROVINCES.filter(
		(province) => province.startsWith(letters) || province.endsWith(letters),
	);
	return others.length === 0 ? name : undefined;
}

/** The province that the letters of a line are nearest to. */
function bySpelling(lines: readonly TextLine[]) {
	const found = lines.flatMap(({ text, confidence }) => {
		const letters = text.replace(/[^\p{Script=Thai}]/gu, '');
		const near = nearestWord(letters, THAI_PROVINCES, { share: MAX_WRONG });
		if (near) return [{ name: near.word, confidence: confidence * 0.8 ** near.errors }];
		const name = byPart(letters);
		return name ? [{ name, confidence: confidence * WORTH_OF_PART }] : [];
	});
	return found.sort((a, b) => b.confidence - a.confidence)[0];
}

const roomOf = (name: string): number => name.replace(/\p{M}/gu, '').length;

/** The province that fits best what was seen step by step, of those that are about as long. */
async function bySteps(lines: readonly TextLine[], { models }: PlateContext) {
	const charset = await models.charset(THAI_RECOGNISER);
	const fits = new Map<string, number>();
	for (const { steps, quad } of lines.slice(0, COMPARED)) {
		const [fewest, most] = LETTERS_A_THICKNESS.map((letters) => letters * shapeOf(quad));
		const words = THAI_PROVINCES.filter((name) => {
			const room = roomOf(name);
			return room >= (fewest ?? 0) && room <= (most ?? Infinity);
		});
		for (const { word, fit } of steps ? decodeWithLexicon(steps, words, { charset }) : []) {
			fits.set(word, Math.max(fits.get(word) ?? 0, fit));
		}
	}
	const [best, second] = [...fits].sort(([, a], [, b]) => b - a);
	if (!best) return undefined;
	const [name, confidence] = best;
	const leads = confidence >= LIKELY_FIT && confidence >= LEAD * (second?.[1] ?? 0);
	return confidence >= CLEAR_FIT || leads ? { name, confidence } : undefined;
}

/**
 * Reads the line below a number as the province of the vehicle. Plates of shows and offices have
 * other words there; they are given as they were read.
 *
 * @param box where the line is
 * @param views ways of looking at it
 */
export async function readProvince(
	box: Quad,
	views: readonly View[],
	context: PlateContext,
): Promise<ProvinceLine | undefined> {
	const lines = [...(await seeViews(views, context))].sort((a, b) => b.confidence - a.confidence);
	const known = bySpelling(lines) ?? (await bySteps(lines, context));
	if (known) return { ...known, known: true, quad: box };
	const [best] = lines;
	if (!best || best.confidence < MIN_CONFIDENCE || thaiLetters(best.text) < 3) return undefined;
	const name = best.text.replace(/[\s.]+$/u, '');
	return { name, known: false, confidence: best.confidence, quad: box };
}
