import { quadBounds, type Bounds } from '../../image/quad';
import type { Quad } from '../../result';
import { orderLines } from '../../text/orderLines';
import type { TextLine } from '../../text/types';
import { isIn } from './place';
import { groupBlocks, type Block, type PlacedText } from './groupBlocks';
import { nameBlock } from './nameBlock';
import { isPageNumber } from './linePatterns';
import { keepFigures } from './keepFigures';
import type { Guess, Region, Thing } from './types';

export interface PageLayout {
	/** Size of the upright frame in pixels. */
	readonly width: number;
	readonly height: number;
	/** With quads in the frame. */
	readonly lines: readonly TextLine[];
	readonly guesses: readonly Guess[];
	/** Tables, forms, stamps and signatures. */
	readonly things: readonly Thing[];
}

function quadOf({ left, top, right, bottom }: Bounds): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

/** Height of the letters of running text: the median, long lines counting more. */
function bodyHeight(lines: readonly PlacedText[]): number {
	const sorted = lines
		.map(({ text, bounds }) => ({ height: bounds.bottom - bounds.top, weight: text.length }))
		.sort((a, b) => a.height - b.height);
	let left = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
	return sorted.find(({ weight }) => (left -= weight) <= 0)?.height ?? 1;
}

/** Lines and things in reading order. */
function inOrder(
	texts: readonly PlacedText[],
	lines: readonly TextLine[],
	things: readonly Thing[],
) {
	const parts = new Map<TextLine, PlacedText | Thing>();
	for (const text of texts) parts.set(lines[text.index] as TextLine, text);
	for (const thing of things) {
		parts.set({ text: '', confidence: 1, quad: quadOf(thing.bounds), characters: [] }, thing);
	}
	return orderLines([...parts.keys()], 0)
		.flat()
		.flatMap((line) => parts.get(line) ?? []);
}

function linesIn({ bounds }: Thing, texts: readonly PlacedText[]): number[] {
	return texts.filter((text) => isIn(bounds, text.bounds)).map(({ index }) => index);
}

/** Blocks of text and things by the place of what comes first in them. */
function partsOf(
	ordered: readonly (PlacedText | Thing)[],
	guesses: readonly Guess[],
): (Block | Thing)[] {
	const texts = ordered.filter((part): part is PlacedText => 'index' in part);
	const places = new Map(ordered.map((part, place) => [part, place]));
	const parts = [
		...groupBlocks(texts, guesses).map((block) => ({ part: block, first: block.lines[0] })),
		...ordered.flatMap((part) => ('index' in part ? [] : [{ part, first: part }])),
	];
	const placeOf = ({ first }: (typeof parts)[number]): number =>
		(first && places.get(first)) ?? ordered.length;
	return parts.sort((a, b) => placeOf(a) - placeOf(b)).map(({ part }) => part);
}

/** The regions of a page in reading order. */
export function findRegions({ lines, guesses, things: given, ...size }: PageLayout): Region[] {
	const { width, height } = size;
	const texts = lines.map(({ text, quad }, index) => ({ index, text, bounds: quadBounds(quad) }));
	const figures = keepFigures(guesses, { texts, things: given, size: { width, height } });
	const things = [...given, ...figures];
	// Stamps and signatures lie over text, which stays in the regions of its own.
	const holders = things.filter(({ kind }) => kind !== 'stamp' && kind !== 'signature');
	const free = texts.filter(({ bounds }) => !holders.some((thing) => isIn(thing.bounds, bounds)));
	const parts = partsOf(inOrder(free, lines, things), guesses);
	const blocks = parts
		.filter((part): part is Block => 'lines' in part)
		.filter(({ lines: own }) => !own.every(({ text }) => isPageNumber(text)));
	const shape = { height, bodyHeight: bodyHeight(texts) };
	return parts.map((part): Region => {
		if (!('lines' in part)) {
			return { ...part, lines: linesIn(part, texts) };
		}
		const top = Math.min(...blocks.map(({ bounds }) => bounds.top));
		const bottom = Math.max(...blocks.map(({ bounds }) => bounds.bottom));
		const page = {
			...shape,
			isFirst: part.bounds.top < top + shape.bodyHeight,
			isLast: part.bounds.bottom > bottom - shape.bodyHeight,
		};
		const kind = nameBlock(part, page);
		return { kind, bounds: part.bounds, lines: part.lines.map(({ index }) => index) };
	});
}
