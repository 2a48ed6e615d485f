import { quadBounds } from '../../image/quad';
import type { Point } from '../../result';
import type { FieldReading, FieldReadings, LabelledField } from '../types';
import { extendValue } from './extendValue';
import { textOf } from './findCandidates';
import { makeReading } from './makeReading';
import type { Piece } from './piece';

/** Where values begin on a kind of card: left end and middle of the first line, in millimetres. */
export type CardLayout<N extends string> = Readonly<Partial<Record<N, Point>>>;

/** A value that was found by its place alone is right less often. */
const TRUST = 0.8;
/** Values that were read stand this near (in millimetres) to where the layout has them. */
const FIT = 3;
/** Values that were not read are looked for this near, along the line and across it. */
const REACH: Point = [3.5, 2.2];
/** Values tell the size of the card when they are this far apart, in millimetres. */
const SPREAD = 12;

/** Pixels = millimetres * scale + shift. */
interface Placement {
	readonly scale: number;
	readonly shift: Point;
}

interface Mark {
	readonly onCard: Point;
	readonly onPicture: Point;
}

function startOf(piece: Piece): Point {
	const { left, top, bottom } = quadBounds(piece.quad);
	return [left, (top + bottom) / 2];
}

function mean(points: readonly Point[]): Point {
	const sum = points.reduce<Point>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}

/** Least squares over the values that were read; undefined where they do not fit the layout. */
function fitLayout(marks: readonly Mark[]): Placement | undefined {
	if (marks.length < 2) return undefined;
	const card = mean(marks.map(({ onCard }) => onCard));
	const picture = mean(marks.map(({ onPicture }) => onPicture));
	let [dot, square] = [0, 0];
	for (const { onCard, onPicture } of marks) {
		for (const axis of [0, 1] as const) {
			const from = onCard[axis] - card[axis];
			dot += from * (onPicture[axis] - picture[axis]);
			square += from * from;
		}
	}
	if (square < SPREAD * SPREAD) return undefined;
	const scale = dot / square;
	if (scale <= 0) return undefined;
	const shift: Point = [picture[0] - scale * card[0], picture[1] - scale * card[1]];
	const fits = marks.every(({ onCard, onPicture }) =>
		([0, 1] as const).every((axis) => {
			const miss = onPicture[axis] - onCard[axis] * scale - shift[axis];
			return Math.abs(miss) < FIT * scale;
		}),
	);
	return fits ? { scale, shift } : undefined;
}

export interface LayoutContext<N extends string> {
	/** Where the values that were read stand. */
	readonly placed: ReadonlyMap<N, readonly Piece[]>;
	readonly free: readonly Piece[];
	readonly labels: readonly Piece[];
}

/**
 * Finds values by where they stand to the values that were read, for cards on which labels are
 * too small or too blurred to be read.
 */
export function fillByLayout<N extends string>(
	fields: readonly LabelledField<N>[],
	layout: CardLayout<N>,
	{ placed, free, labels }: LayoutContext<N>,
): { readonly fields: FieldReadings<N>; readonly used: readonly Piece[] } {
	const marks = [...placed].flatMap(([name, [piece]]): Mark[] => {
		const onCard = layout[name];
		return onCard && piece ? [{ onCard, onPicture: startOf(piece) }] : [];
	});
	const fit = fitLayout(marks);
	const found: Partial<Record<N, FieldReading>> = {};
	const left = new Set(free);
	if (!fit) return { fields: found, used: [] };
	for (const field of fields) {
		const onCard = layout[field.name];
		if (!onCard || placed.has(field.name)) continue;
		const miss = (piece: Piece, axis: 0 | 1): number =>
			Math.abs(startOf(piece)[axis] - onCard[axis] * fit.scale - fit.shift[axis]) / fit.scale;
		const near = [...left]
			.filter((piece) => miss(piece, 0) < REACH[0] && miss(piece, 1) < REACH[1])
			.sort((a, b) => miss(a, 1) - miss(b, 1));
		for (const piece of near) {
			const value = field.parse(textOf([piece]));
			if (value === undefined) continue;
			const first = { field, anchor: piece, pieces: [piece], value, cost: 0 };
			const whole = extendValue(first, { labels, isOpen: () => false, free: [...left] });
			whole.pieces.forEach((part) => left.delete(part));
			found[field.name] = makeReading(whole.pieces, whole.value, TRUST);
			break;
		}
	}
	return { fields: found, used: free.filter((piece) => !left.has(piece)) };
}
