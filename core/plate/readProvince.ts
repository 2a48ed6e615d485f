import { nearestKnown } from '../card/values/nearestKnown';
import { THAI_PROVINCES } from '../card/values/thaiProvinces';
import type { Quad } from '../result';
import { decodeWithLexicon } from '../text/decodeWithLexicon';
import type { TextLine } from '../text/types';
import { seeViews, THAI_RECOGNISER } from './seeViews';
import type { PlateContext, ProvinceLine, View } from './types';

/** Views whose steps are compared with the list, the surest. */
const COMPARED = 3;
/** A province fits what was seen at least so well; wrong ones stay under 0.3. */
const MIN_FIT = 0.35;
/** Letters of a province that may be wrong in a reading. */
const MAX_WRONG = 0.4;
/** Readings less sure than this are no words. */
const MIN_CONFIDENCE = 0.7;

const thaiLetters = (text: string): number => text.match(/\p{Script=Thai}/gu)?.length ?? 0;

/** The province that the letters of a line are nearest to. */
function bySpelling(lines: readonly TextLine[]) {
	const found = lines.flatMap(({ text, confidence }) => {
		const near = nearestKnown(text.replace(/[^\p{Script=Thai}]/gu, ''), THAI_PROVINCES, MAX_WRONG);
		return near ? [{ name: near.word, confidence: confidence * 0.8 ** near.errors }] : [];
	});
	return found.sort((a, b) => b.confidence - a.confidence)[0];
}

/** The province that fits best what was seen step by step. */
async function bySteps(lines: readonly TextLine[], { models }: PlateContext) {
	const charset = await models.charset(THAI_RECOGNISER);
	const found = lines.slice(0, COMPARED).flatMap(({ steps }) => {
		const [match] = steps ? decodeWithLexicon(steps, THAI_PROVINCES, { charset }) : [];
		return match && match.fit >= MIN_FIT ? [{ name: match.word, confidence: match.fit }] : [];
	});
	return found.sort((a, b) => b.confidence - a.confidence)[0];
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
