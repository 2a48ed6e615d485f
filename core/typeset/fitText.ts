import type { Shaper } from './openShaper';
import type { ShapedLine } from './types';
import { wrapText } from './wrapText';

/** Room for a text, in the unit of the sizes. */
export interface TextRoom {
	readonly width: number;
	readonly height: number;
	/** Of the text where it fits. */
	readonly size: number;
	/** Below this it counts as too long. */
	readonly minSize: number;
	/** Whether it may take several lines. */
	readonly wraps: boolean;
	/** From baseline to baseline in ems; absent: what the fonts ask for. */
	readonly leading?: number;
}

export interface FittedText {
	readonly lines: readonly ShapedLine[];
	readonly size: number;
	/** From baseline to baseline, in the unit of the room. */
	readonly lineHeight: number;
}

/** Sizes are tried in steps of this share of the largest one. */
const STEP = 0.04;

/**
 * The largest size, from `size` down to `minSize`, at which a text fits.
 * @returns undefined when it is too long even at the smallest size
 * @throws OcrError font
 */
export function fitText(shaper: Shaper, text: string, room: TextRoom): FittedText | undefined {
	for (let size = room.size; size > room.minSize; size -= room.size * STEP) {
		const fitted = layText(shaper, text, { ...room, size });
		if (fits(fitted, room)) return fitted;
	}
	const smallest = layText(shaper, text, { ...room, size: Math.min(room.size, room.minSize) });
	return fits(smallest, room) ? smallest : undefined;
}

function layText(shaper: Shaper, text: string, room: TextRoom): FittedText {
	const { size, width, wraps, leading } = room;
	const oneLine = () => [shaper.shape(text.replace(/\s*[\r\n]+\s*/gu, ' '))];
	const lines = wraps ? wrapText(shaper, text, width / size) : oneLine();
	const asked = Math.max(...lines.map(({ ascent, descent }) => ascent + descent));
	return { lines, size, lineHeight: (leading ?? asked) * size };
}

/** The last line needs no room below that of its letters. */
function fits(
	{ lines, size, lineHeight }: FittedText,
	{ width, height, wraps }: TextRoom,
): boolean {
	const widest = Math.max(...lines.map((line) => line.width)) * size;
	return (
		widest <= width + 1e-6 && (!wraps || lines.length === 1 || lines.length * lineHeight <= height)
	);
}
