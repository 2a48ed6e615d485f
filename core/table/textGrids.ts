import { groupRows } from '../text/groupRows';
import type { Grid } from './grid';
import type { Piece, Rule } from './types';

/** Rows of a table without rules stand nearer to each other than this many heights of a line. */
const FAR = 1.6;
/** So many rows with text in one column only may stand between others. */
const MOST_SINGLE = 2;

interface Band {
	readonly pieces: readonly Piece[];
	readonly top: number;
	readonly bottom: number;
}

function bandOf(pieces: readonly Piece[]): Band {
	const tops = pieces.map(({ bounds }) => bounds.top);
	const bottoms = pieces.map(({ bounds }) => bounds.bottom);
	return { pieces, top: Math.min(...tops), bottom: Math.max(...bottoms) };
}

const isSingle = ({ pieces }: Band): boolean => pieces.length === 1;

/** Takes off rows of one piece at both ends: headings and notes. */
function trim(bands: readonly Band[]): Band[] {
	const first = bands.findIndex((band) => !isSingle(band));
	return first < 0 ? [] : bands.slice(first, bands.findLastIndex((band) => !isSingle(band)) + 1);
}

/** Sets of rows of text near to each other, of which most have several pieces. */
function findBlocks(bands: readonly Band[], lineHeight: number): Band[][] {
	const blocks: Band[][] = [];
	let block: Band[] = [];
	let singles = 0;
	for (const band of bands) {
		const last = block.at(-1);
		singles = isSingle(band) ? singles + 1 : 0;
		if (last && (band.top - last.bottom > FAR * lineHeight || singles > MOST_SINGLE)) {
			blocks.push(trim(block));
			block = [];
		}
		block.push(band);
	}
	return [...blocks, trim(block)].filter(({ length }) => length > 1);
}

/**
 * Grids of what may be tables without rules: text that stands side by side in several rows.
 *
 * @param rules horizontal ones, of which some may part rows
 * @param lineHeight median height of the lines of text in pixels
 */
export function textGrids(
	pieces: readonly Piece[],
	rules: readonly Rule[],
	lineHeight: number,
): Grid[] {
	const bands = groupRows(pieces).map(bandOf);
	return findBlocks(bands, lineHeight).map((block) => {
		const all = block.flatMap((band) => band.pieces);
		const left = Math.min(...all.map(({ bounds }) => bounds.left)) - lineHeight / 2;
		const right = Math.max(...all.map(({ bounds }) => bounds.right)) + lineHeight / 2;
		const top = Math.min(...block.map((band) => band.top)) - 1;
		const bottom = Math.max(...block.map((band) => band.bottom)) + 1;
		const horizontal = rules.filter(
			({ at, from, to }) => at > top && at < bottom && to - from > 0.5 * (right - left),
		);
		const inner = horizontal.map(({ at }) => ({ at, drawn: true })).sort((a, b) => a.at - b.at);
		const edge = (at: number) => ({ at, drawn: false });
		return {
			columns: [edge(left), edge(right)],
			rows: [edge(top), ...inner, edge(bottom)],
			rules: { horizontal, vertical: [] },
		};
	});
}
