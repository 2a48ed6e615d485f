import type { Bounds } from '../../image/quad';
import type { Role } from './labelWords';
import type { Segment } from './splitLabels';

/** A value stands at most this many heights below its label. */
const NEAR = 2.5;

const heightOf = ({ top, bottom }: Bounds): number => bottom - top;
const middleOf = ({ top, bottom }: Bounds): number => (top + bottom) / 2;

/** Whether `value` stands right of `label` or just below it. */
function isValueOf(label: Bounds, value: Bounds): boolean {
	const height = Math.max(heightOf(label), heightOf(value));
	const down = middleOf(value) - middleOf(label);
	if (Math.abs(down) < height / 2) return value.left >= label.right - height;
	if (down < 0 || down > NEAR * height) return false;
	return value.left < label.right + 2 * height && value.right > label.left;
}

/** Labels that stand alone hand their kind to the piece beside or below them. */
export function passDownLabels(segments: readonly Segment[]): Segment[] {
	const kinds = segments.map((segment) => segment);
	segments.forEach((label, i) => {
		if (label.kind === undefined || label.text !== '' || label.kind === 'other') return;
		const isFree = (one: Segment, k: number) =>
			k !== i && one.kind === undefined && kinds[k]?.kind === undefined && one.text !== '';
		const fits = segments
			.map((one, k) => ({ one, k }))
			.filter(({ one, k }) => isFree(one, k) && isValueOf(label.bounds, one.bounds));
		const beside = fits.find(
			({ one }) =>
				Math.abs(middleOf(one.bounds) - middleOf(label.bounds)) < heightOf(label.bounds) / 2,
		);
		const found = beside ?? fits[0];
		if (found) kinds[found.k] = { ...found.one, kind: label.kind, role: label.role };
	});
	return kinds;
}

/** A piece with the role of the part of the page that it stands in. */
export interface RoledSegment extends Segment {
	readonly part?: Role;
}

/** Every piece belongs to the label of a role that stands nearest above it, or beside it. */
export function assignParts(segments: readonly Segment[]): RoledSegment[] {
	const labels = segments.filter(({ role }) => role !== undefined);
	return segments.map((segment) => {
		if (segment.role) return { ...segment, part: segment.role };
		const height = heightOf(segment.bounds);
		const above = labels.filter(
			(label) =>
				label.line <= segment.line ||
				(label.bounds.right <= segment.bounds.left + height &&
					label.bounds.top < segment.bounds.bottom),
		);
		return { ...segment, part: nearest(above, segment)?.role };
	});
}

function nearest(labels: readonly Segment[], { bounds, line }: Segment): Segment | undefined {
	const height = heightOf(bounds);
	const distance = (label: Segment): number => {
		if (label.line === line) return 0;
		const down = Math.max(0, bounds.top - label.bounds.top) / height;
		// Of two columns the one that the piece stands in is meant.
		const aside = Math.max(0, label.bounds.left - bounds.left - 2 * height) / height;
		return down + 20 * Math.min(1, aside) + Math.abs(label.bounds.left - bounds.left) / height / 10;
	};
	let best: Segment | undefined;
	for (const label of labels) if (!best || distance(label) <= distance(best)) best = label;
	return best;
}
