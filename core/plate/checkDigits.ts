import { recogniseBoxes } from '../text/recogniseBoxes';
import type { PlateContext, PlateLine } from './types';

/** The chance of a digit that was not read. */
const RARE = 0.02;
/** A reading is compared with this many of the likeliest texts. */
const COMPARED = 12;

const TAIL = /\d+$/u;

/**
 * Weighs the digits at the end of a number by a second recogniser, which knows no Thai letters but
 * reads digits well.
 *
 * @param lines the texts that a number may be, the likeliest first
 */
export async function checkDigits(
	lines: readonly PlateLine[],
	{ pyramid, models }: PlateContext,
): Promise<PlateLine[]> {
	const [best] = lines;
	if (!best) return [];
	const model = 'recognition-small';
	const [read] = await recogniseBoxes(pyramid, [best.view.quad], { models, model });
	const characters = (read?.characters ?? []).filter(({ char }) => char.trim() !== '');
	const weigh = (text: string): number => {
		const digits = [...(TAIL.exec(text)?.[0] ?? '')].reverse();
		return digits.reduce((sum, digit, i) => {
			const seen = characters[characters.length - 1 - i];
			if (!seen || !/\d/u.test(seen.char)) return sum;
			const chance = seen.char === digit ? seen.confidence : 1 - seen.confidence;
			return sum + Math.log(Math.max(chance, RARE));
		}, 0);
	};
	return lines
		.slice(0, COMPARED)
		.map((line) => ({ ...line, score: line.score + weigh(line.text) }))
		.sort((a, b) => b.score - a.score);
}
