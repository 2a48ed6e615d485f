import type { Bounds } from '../../image/quad';
import type { SideSupport } from './sideSupport';

/** Width to height of portraits on cards: 35 x 45 mm; what differs more is no portrait. */
const RATIO = { usual: 35 / 45, least: 0.62, most: 1 } as const;

/** Share of a side that must show before the portrait is cut there. */
const SHOWS = 0.5;

/** Sides lose this much of their share where they stand farthest from the usual place. */
const UNUSUAL = 0.35;

/** Pixels beside the edge of the card, whose own sides are no sides of the portrait. */
const RIM = 5;

/**
 * How far the sides of a portrait lie beyond the face box, measured in its widths and heights.
 * From the rules for passport photographs (ICAO 9303, part 3): the face takes half of the width
 * and its middle stands a little above that of the picture.
 */
const BEYOND = {
	beside: { least: 0.1, usual: 0.38, most: 0.8 },
	above: { least: 0.1, usual: 0.55, most: 0.9 },
	below: { least: 0.15, usual: 0.65, most: 1 },
} as const;

interface Size {
	readonly width: number;
	readonly height: number;
}

interface Search {
	/** Side of the face box, and where going away from the face leads. */
	readonly start: number;
	readonly step: 1 | -1;
	/** Width or height of the face box. */
	readonly unit: number;
	/** The card ends here. */
	readonly end: number;
}

/** The place at which a side shows best, the usual place preferred. */
function searchSide(
	support: (at: number) => number,
	{ start, step, unit, end }: Search,
	{ least, usual, most }: (typeof BEYOND)[keyof typeof BEYOND],
): number | undefined {
	let best: { readonly at: number; readonly score: number } | undefined;
	for (let away = least * unit; away <= most * unit; away++) {
		const at = start + step * away;
		if (at < RIM || at > end - RIM) break;
		const shown = support(at);
		const score = shown - (UNUSUAL * Math.abs(away / unit - usual)) / (most - least);
		if (shown >= SHOWS && score > (best?.score ?? 0)) best = { at, score };
	}
	return best?.at;
}

function searchWidth(face: Bounds, sides: SideSupport, size: Size) {
	const unit = face.right - face.left;
	const height = face.bottom - face.top;
	const from = face.top - 0.15 * height;
	const to = face.bottom + 0.3 * height;
	const support = (x: number): number => sides.upright(x, from, to);
	const common = { unit, end: size.width };
	const left = searchSide(support, { ...common, start: face.left, step: -1 }, BEYOND.beside);
	const right = searchSide(support, { ...common, start: face.right, step: 1 }, BEYOND.beside);
	const usual = BEYOND.beside.usual * unit;
	// Where one side shows, the other lies as far away: faces stand in the middle.
	const away =
		left !== undefined ? face.left - left : right !== undefined ? right - face.right : usual;
	return { left: left ?? face.left - away, right: right ?? face.right + away };
}

/**
 * The portrait around a face: cut along the sides that show, in the usual proportions where none
 * do.
 *
 * @param size of the card in the pixels of `face`; the portrait stays inside
 */
export function frameFace(face: Bounds, sides: SideSupport, size: Size): Bounds {
	const unit = face.bottom - face.top;
	const { left, right } = searchWidth(face, sides, size);
	const support = (y: number): number => sides.level(y, left, right);
	const common = { unit, end: size.height };
	const top = searchSide(support, { ...common, start: face.top, step: -1 }, BEYOND.above);
	const bottom = searchSide(support, { ...common, start: face.bottom, step: 1 }, BEYOND.below);
	const tall = (right - left) / RATIO.usual;
	const { above, below } = BEYOND;
	const middle = (face.top + face.bottom) / 2;
	const upper = middle - tall * ((0.5 + above.usual) / (1 + above.usual + below.usual));
	const fits = (from: number, to: number): boolean => {
		const ratio = (right - left) / (to - from);
		return ratio >= RATIO.least && ratio <= RATIO.most;
	};
	const found =
		top !== undefined && bottom !== undefined && fits(top, bottom)
			? { top, bottom }
			: top !== undefined
				? { top, bottom: top + tall }
				: bottom !== undefined && fits(upper, bottom)
					? { top: bottom - tall, bottom }
					: { top: upper, bottom: upper + tall };
	return {
		left: Math.max(0, left),
		right: Math.min(size.width, right),
		top: Math.max(0, Math.min(found.top, face.top)),
		bottom: Math.min(size.height, Math.max(found.bottom, face.bottom)),
	};
}
