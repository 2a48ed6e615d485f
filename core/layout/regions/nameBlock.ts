import type { Block } from './groupBlocks';
import { isNumberedHeading, isPageNumber } from './linePatterns';
import type { Guess, RegionKind } from './types';

/** Letters of titles are this much larger than those of running text, of headings this much. */
const TITLE = 1.4;
const HEADING = 1.18;
/** Longer texts are no headings: lines and characters. */
const MOST_LINES = 3;
const MOST_CHARACTERS = 90;
/** Headers and footers stand in these shares of the page at its upper and lower edge … */
const EDGE = 0.07;
/** … and are no larger than this against running text. */
const SMALL = 1.1;
/** Numbers of pages may stand a little farther from the edge. */
const NUMBER_EDGE = 0.1;
/** Footnotes stand in this lower share of the page, in letters smaller than this. */
const NOTE_EDGE = 0.6;
const NOTE_SIZE = 0.9;

const LEADERS = /(?:\.{3,}|…+|·{3,}|_{3,})\s*\d{1,4}\s*$/u;
const NOTE = /^(?:\d{1,2}|[*†‡①-⑳]|\[\d+\]|注[:：])\s*\S/u;

export interface PageShape {
	/** Height of the frame in pixels. */
	readonly height: number;
	/** Height of the letters of running text in pixels. */
	readonly bodyHeight: number;
	/** Whether the block is the first or the last of the page. */
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

const KINDS: Readonly<Partial<Record<Guess['kind'], RegionKind>>> = {
	figure_caption: 'image_caption',
	table_caption: 'table_caption',
	reference: 'reference',
	equation: 'formula',
};

const textOf = ({ lines }: Block): string => lines.map(({ text }) => text).join('\n');

/** Height of the letters of a block against those of running text. */
function sizeOf({ lines }: Block, { bodyHeight }: PageShape): number {
	const heights = lines.map(({ bounds }) => bounds.bottom - bounds.top).sort((a, b) => a - b);
	return (heights[heights.length >> 1] ?? bodyHeight) / bodyHeight;
}

function isHeadingText(text: string, lines: number): boolean {
	if (lines > MOST_LINES || text.length > MOST_CHARACTERS) return false;
	return /\p{L}{2}/u.test(text) && !/[:：;；,，。]\s*$/u.test(text) && !/[:：]/u.test(text);
}

/** Headers, footers and page numbers, by their place. */
function nameByPlace(block: Block, page: PageShape, size: number): RegionKind | undefined {
	const text = textOf(block);
	const { top, bottom } = block.bounds;
	const isTop = bottom < EDGE * page.height;
	const isBottom = top > (1 - EDGE) * page.height;
	const nearEdge = bottom < NUMBER_EDGE * page.height || top > (1 - NUMBER_EDGE) * page.height;
	if (nearEdge && isPageNumber(text)) return 'page_number';
	if (size > SMALL || block.lines.length > 2) return undefined;
	if (isTop && page.isFirst) return 'header';
	return isBottom && page.isLast ? 'footer' : undefined;
}

function nameByText(block: Block, page: PageShape, size: number): RegionKind | undefined {
	const { lines, bounds } = block;
	const leaders = lines.filter(({ text }) => LEADERS.test(text)).length;
	if (lines.length > 1 && leaders * 2 > lines.length) return 'directory';
	const low = bounds.top > NOTE_EDGE * page.height;
	return low && size < NOTE_SIZE && NOTE.test(textOf(block)) ? 'footnote' : undefined;
}

function nameHeading(block: Block, size: number): RegionKind | undefined {
	const text = textOf(block);
	if (!isHeadingText(text, block.lines.length)) return undefined;
	if (size >= TITLE) return 'title';
	const guessed = block.guess?.kind === 'title' || block.guess?.kind === 'header';
	if (size >= HEADING) return guessed ? 'title' : 'sub_title';
	if (guessed && block.guess?.kind === 'title') return 'sub_title';
	return block.lines.length === 1 && isNumberedHeading(text) ? 'sub_title' : undefined;
}

/** What a block of text is, by its words, its place, its size and the layout network. */
export function nameBlock(block: Block, page: PageShape): RegionKind {
	const size = sizeOf(block, page);
	const guessed = block.guess && KINDS[block.guess.kind];
	return (
		nameByPlace(block, page, size) ??
		nameByText(block, page, size) ??
		nameHeading(block, size) ??
		guessed ??
		'text'
	);
}
