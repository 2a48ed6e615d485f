import type { FlatPage, Label, Place } from './types';

/** Where values are written: after the label, under it, or after it where there is room. */
export type Side = 'auto' | 'right' | 'below';

/** Points between a label and its value, and between a value and what follows. */
const [GAP, MARGIN] = [6, 4];
/** Less room than this, in heights of the label, is none. */
const LEAST_ROOM = 5;
/** Text may run up to this share of the page where nothing else stands. */
const PAGE_EDGE = 0.94;
/** From the bottom of the label to that of the line under it, in heights of the label. */
const NEXT_LINE = 1.25;

/** Free space for a value, or undefined where there is none. */
export function findRoom(page: FlatPage, label: Label, side: Side): Place | undefined {
	if (label.blank && side !== 'below') return label.blank;
	const after = side === 'below' ? undefined : roomAfter(page, label);
	const least = LEAST_ROOM * heightOf(label.place);
	if (after && (side === 'right' || after.right - after.left >= least)) return after;
	return side === 'right' ? undefined : roomBelow(page, label, least);
}

const heightOf = ({ top, bottom }: Place) => bottom - top;

function roomAfter(page: FlatPage, { place }: Label): Place | undefined {
	const left = place.right + GAP;
	const right = nextOn(page, place, place.right) - MARGIN;
	return right > left ? { ...place, left, right } : undefined;
}

function roomBelow(page: FlatPage, { place }: Label, least: number): Place | undefined {
	const shift = NEXT_LINE * heightOf(place);
	const below = { ...place, top: place.top + shift, bottom: place.bottom + shift };
	const right = nextOn(page, below, place.left) - MARGIN;
	const isFree = right - place.left >= least && below.bottom <= page.height;
	return isFree ? { ...below, right } : undefined;
}

/** Where the next text on the height of a place begins, from `x` on. */
function nextOn({ labels, width }: FlatPage, place: Place, x: number): number {
	const edge = Math.max(x, width * PAGE_EDGE);
	const starts = labels
		.map((label) => label.place)
		.filter((other) => other.right > x + 1 && overlaps(other, place))
		.map(({ left }) => Math.max(left, x));
	return Math.min(edge, ...starts);
}

/** Whether two places share more than a third of a line's height. */
function overlaps(one: Place, other: Place): boolean {
	const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return shared > Math.min(heightOf(one), heightOf(other)) / 3;
}
