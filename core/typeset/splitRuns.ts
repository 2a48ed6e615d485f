import { bidiClass } from '../text/spelling/bidiClass';
import { displayOrder } from '../text/spelling/displayOrder';

/** A stretch of text that is shaped as one. */
export interface TextRun {
	readonly font: string;
	/** In the order of reading. */
	readonly text: string;
	readonly isRightToLeft: boolean;
}

export interface SplitLine {
	/** From left to right. */
	readonly runs: readonly TextRun[];
	/** Starts at the right side. */
	readonly isRightToLeft: boolean;
}

/** The first letter says at which side a line starts (rules P2 and P3 of UAX 9). */
function startsRight(chars: readonly string[]): boolean {
	const strong = chars.map(bidiClass).find((found) => ['L', 'R', 'AL'].includes(found));
	return strong === 'R' || strong === 'AL';
}

interface OpenRun {
	readonly font: string;
	readonly level: number;
	readonly indices: number[];
}

/** Cuts a line where font or direction change, in the order in which it is displayed. */
export function splitRuns(chars: readonly string[], fonts: readonly string[]): SplitLine {
	const isRightToLeft = startsRight(chars);
	const { order, levels } = displayOrder(chars, isRightToLeft ? 'right' : 'left');
	const runs: OpenRun[] = [];
	for (const index of order) {
		const [font, level] = [fonts[index] as string, levels[index] as number];
		const last = runs.at(-1);
		const step = level % 2 === 1 ? -1 : 1;
		const goesOn = last?.font === font && last.level === level;
		if (last && goesOn && last.indices.at(-1) === index - step) last.indices.push(index);
		else runs.push({ font, level, indices: [index] });
	}
	return {
		isRightToLeft,
		runs: runs.map(({ font, level, indices }) => {
			const isReversed = level % 2 === 1;
			const read = isReversed ? [...indices].reverse() : indices;
			return { font, text: read.map((i) => chars[i]).join(''), isRightToLeft: isReversed };
		}),
	};
}
