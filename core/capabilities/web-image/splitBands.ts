import type { Bounds } from '../../image/quad';

/** Anything with a place in the upright picture, y down. */
export interface Placed {
	readonly bounds: Bounds;
}

type Side = 'left' | 'top' | 'right' | 'bottom';

/**
 * Puts blocks in reading order: bands from the top to the bottom, in each band columns from the
 * left to the right, in each column bands again.
 */
export function splitBands<B extends Placed>(blocks: readonly B[]): B[] {
	if (blocks.length <= 1) return [...blocks];
	const bands = split(blocks, 'top', 'bottom');
	if (bands.length > 1) return bands.flatMap(splitBands);
	const columns = split(blocks, 'left', 'right');
	if (columns.length > 1) return columns.flatMap(splitBands);
	return [...blocks].sort((a, b) => a.bounds.top - b.bounds.top || a.bounds.left - b.bounds.left);
}

/** Groups with nothing reaching from one into the next; lines may touch by a little. */
function split<B extends Placed>(blocks: readonly B[], from: Side, to: Side): B[][] {
	const groups: B[][] = [];
	let end = -Infinity;
	for (const block of [...blocks].sort((a, b) => a.bounds[from] - b.bounds[from])) {
		const height = block.bounds.bottom - block.bounds.top;
		const slack = Math.min(4, height / 5);
		const last = groups[groups.length - 1];
		if (last && block.bounds[from] < end - slack) last.push(block);
		else groups.push([block]);
		end = Math.max(end, block.bounds[to]);
	}
	return groups;
}
