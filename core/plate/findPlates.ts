import { quadBounds, quadCentre, quadThickness } from '../image/quad';
import type { Quad } from '../result';
import { checkDigits } from './checkDigits';
import { chooseLine } from './chooseLine';
import { framePlate } from './framePlate';
import { joinParts } from './joinParts';
import { boxesBelow, cutAbove, guessBelow, offsetFrom, shapeOf } from './placeBoxes';
import {
	CAR_NUMBER,
	LORRY_NUMBER,
	MOTORCYCLE_DIGITS,
	MOTORCYCLE_LETTERS,
	MOTORCYCLE_LONG_LETTERS,
	type PlateForm,
} from './plateForms';
import { readProvince } from './readProvince';
import { seeViews, THAI_RECOGNISER } from './seeViews';
import type { Plate, PlateContext, PlateLine, ProvinceLine, View } from './types';
import { axesOf, leanBy, leanIn, viewsAbout, viewsAround, viewsNear, viewUpright } from './views';

/** Boxes of one picture that are looked at, the thickest; a street full of signs has more. */
const MAX_BOXES = 40;
/** Numbers are at most this many times as long as high, … */
const LONGEST = 8;
/** … and in boxes around askew ones at least this. */
const SHORTEST = 0.8;
/** Boxes of one picture that are looked at closely. */
const MAX_CANDIDATES = 6;
/** Boxes with less at a glance are no numbers, however they are turned (scores of `chooseLine`). */
const AT_A_GLANCE = -18;
/** A number that was read so well needs no further views. */
const CLEAR = 5;
/** Numbers without a province are read at least so well, … */
const ALONE = 1.5;
/** … shorter ones, for which much is taken, this well, … */
const ALONE_SHORT = 4;
const SHORT = 5;
/** … and a line below, though it cannot be read, makes up for this much. */
const WORTH_OF_BELOW = 2;
/** Numbers with a province are read at least so well, … */
const WITH_PROVINCE = -5;
/** … and the lines of motorcycles, which are shorter. */
const SHORT_LINE = -0.5;
/** Lines below a number that may be the province. */
const MAX_BELOW = 2;
/** A line of small letters below makes a number likelier. */
const HAS_BELOW = 4;
/** Digits of a motorcycle's number of the newer kind. */
const LONG = 4;
/** Digits stand this far below the letters on a motorcycle, in thicknesses of these. */
const DIGITS_BELOW = [0.9, 3.2] as const;

/** How sure a glance must be of a number for a closer look. */
interface Search extends PlateContext {
	readonly least: number;
}

interface Glance {
	readonly box: Quad;
	readonly line: (form: PlateForm) => PlateLine | undefined;
}

async function glance(boxes: readonly Quad[], context: PlateContext): Promise<Glance[]> {
	const views = boxes.map(viewUpright);
	const lines = await seeViews(views, context);
	const charset = await context.models.charset(THAI_RECOGNISER);
	return boxes.flatMap((box, i) => {
		const [view, line] = [views[i], lines[i]];
		if (!view || !line) return [];
		const seen = { views: [view], lines: [line], charset };
		return [{ box, line: (form: PlateForm) => chooseLine(form, seen)[0] }];
	});
}

async function look(views: readonly View[], form: PlateForm, context: PlateContext) {
	const lines = await seeViews(views, context);
	const charset = await context.models.charset(THAI_RECOGNISER);
	return await checkDigits(chooseLine(form, { views, lines, charset }), context);
}

/** Boxes that look less like a number from near their front are seldom one from the side. */
const WORTH_SEARCHING = -10;

/** Reads a box closely: from near its front, and if that is not clear, from all sides. */
async function lookClosely(
	box: Quad,
	{ below, form }: { readonly below: readonly Quad[]; readonly form: PlateForm },
	context: PlateContext,
): Promise<PlateLine | undefined> {
	const cut = below.slice(0, MAX_BELOW).flatMap((line) => {
		const part = cutAbove(box, line);
		return part ? viewsNear(part) : [];
	});
	const near = [...viewsNear(box), ...cut];
	const [first] = await look(near, form, context);
	if (first && first.score >= CLEAR) return first;
	if (below.length === 0 && (first?.score ?? -Infinity) < WORTH_SEARCHING) return first;
	const about = below.slice(0, MAX_BELOW).flatMap((line) => viewsAbout(box, leanBy(box, line)));
	const [second] = await look([...near, ...about, ...viewsAround(box)], form, context);
	return second;
}

/** The province below a number, in a box that was found there or where it should be. */
async function provinceBelow(
	number: PlateLine,
	found: readonly Quad[],
	context: PlateContext,
): Promise<ProvinceLine | undefined> {
	const axes = axesOf(number.view.quad);
	const read: ProvinceLine[] = [];
	for (const box of [...found.slice(0, MAX_BELOW), guessBelow(number.view.quad)]) {
		const views = [...viewsAbout(box, leanIn(box, axes)), ...viewsNear(box)];
		const province = await readProvince(box, views, context);
		if (province?.known === true) return province;
		if (province) read.push(province);
	}
	return found.length > 0 ? read[0] : undefined;
}

/** One letter stands before a hyphen, which wears off or is seen as a blank. */
const ONE_LETTER = /^([ก-ฮ])(\d+)$/u;

function toPlate(number: PlateLine, province: ProvinceLine | undefined): Plate {
	return {
		number: number.text.replace(ONE_LETTER, '$1-$2'),
		province,
		quad: framePlate(number.view.quad, province ? [province.quad] : []),
		confidence: number.confidence,
	};
}

interface Scored {
	readonly plate: Plate;
	readonly score: number;
}

async function readCars(seen: readonly Glance[], boxes: readonly Quad[], context: Search) {
	const candidates = seen
		.flatMap(({ box, line }) => {
			const below = boxesBelow(box, boxes);
			const score = line(CAR_NUMBER)?.score ?? -Infinity;
			const likely = Math.max(score, AT_A_GLANCE) + (below.length > 0 ? HAS_BELOW : 0);
			return likely > context.least ? [{ box, below, likely }] : [];
		})
		.sort((a, b) => b.likely - a.likely)
		.slice(0, MAX_CANDIDATES);
	const found: Scored[] = [];
	for (const { box, below } of candidates) {
		const number = await lookClosely(box, { below, form: CAR_NUMBER }, context);
		if (!number || number.score < WITH_PROVINCE) continue;
		const province = await provinceBelow(number, below, context);
		const least = number.text.length > SHORT ? ALONE : ALONE_SHORT;
		const needed = below.length > 0 ? least - WORTH_OF_BELOW : least;
		if (number.score < needed && province?.known !== true) continue;
		found.push({ plate: toPlate(number, province), score: number.score });
	}
	return found;
}

/** Lorries have no letters: only the province tells their plates from other numbers. */
async function readLorries(seen: readonly Glance[], boxes: readonly Quad[], context: PlateContext) {
	const found: Scored[] = [];
	for (const { box, line } of seen) {
		const number = line(LORRY_NUMBER);
		const below = boxesBelow(box, boxes);
		if (!number || number.score < ALONE || below.length === 0) continue;
		const province = await provinceBelow(number, below, context);
		if (province?.known !== true) continue;
		found.push({ plate: toPlate(number, province), score: number.score });
	}
	return found;
}

/** Letters, province and digits in three lines. */
async function readMotorcycles(
	seen: readonly Glance[],
	boxes: readonly Quad[],
	context: PlateContext,
) {
	const found: Scored[] = [];
	const digits = seen.filter(
		({ line }) => (line(MOTORCYCLE_DIGITS)?.score ?? -Infinity) > SHORT_LINE,
	);
	for (const upper of seen) {
		const lower = digits.find(({ box }) => {
			const { along, across, size } = offsetFrom(upper.box, box);
			const below = across > DIGITS_BELOW[0] && across < DIGITS_BELOW[1];
			return below && Math.abs(along) < 1 && size > 0.55 && size < 1.8;
		});
		if (!lower || (upper.line(MOTORCYCLE_LETTERS)?.score ?? -Infinity) < AT_A_GLANCE / 2) continue;
		const number = await lookClosely(lower.box, { below: [], form: MOTORCYCLE_DIGITS }, context);
		const form = number?.text.length === LONG ? MOTORCYCLE_LONG_LETTERS : MOTORCYCLE_LETTERS;
		const letters = await lookClosely(upper.box, { below: [], form }, context);
		if (!letters || !number || letters.score < SHORT_LINE) continue;
		const between = boxesBelow(
			upper.box,
			boxes.filter((box) => box !== lower.box),
		);
		const province = await provinceBelow(letters, between, context);
		if (letters.score < ALONE && province?.known !== true) continue;
		const quads = [...(province ? [province.quad] : []), lower.box];
		const plate: Plate = {
			number: letters.text + number.text,
			province,
			quad: framePlate(letters.view.quad, quads),
			confidence: Math.min(letters.confidence, number.confidence),
		};
		found.push({ plate, score: letters.score + number.score });
	}
	return found;
}

function overlaps(a: Quad, b: Quad): boolean {
	const inside = ([x, y]: readonly [number, number], quad: Quad): boolean => {
		const { left, top, right, bottom } = quadBounds(quad);
		return x > left && x < right && y > top && y < bottom;
	};
	return inside(quadCentre(a), b) || inside(quadCentre(b), a);
}

/** The better of two plates that stand on the same place. */
function dropOverlaps(found: readonly Scored[]): Plate[] {
	const kept: Plate[] = [];
	for (const { plate } of [...found].sort((a, b) => b.score - a.score)) {
		if (!kept.some(({ quad }) => overlaps(quad, plate.quad))) kept.push(plate);
	}
	return kept;
}

/**
 * Reads the number plates among boxes of text: a line of the form of a number, with a province
 * below it.
 *
 * @param boxes where text is, each from the corner where reading starts
 * @param least score of a glance at a box that is worth a closer look
 */
export async function findPlates(
	boxes: readonly Quad[],
	given: PlateContext,
	least = AT_A_GLANCE,
): Promise<Plate[]> {
	const context = { ...given, least };
	const thickest = [...boxes]
		.sort((a, b) => quadThickness(b) - quadThickness(a))
		.slice(0, MAX_BOXES);
	const whole = [...thickest, ...joinParts(thickest).slice(0, MAX_BOXES)];
	const shaped = whole.filter((box) => shapeOf(box) < LONGEST && shapeOf(box) > SHORTEST);
	const seen = await glance(shaped, context);
	const cars = await readCars(seen, boxes, context);
	const motorcycles = await readMotorcycles(seen, boxes, context);
	const lorries = await readLorries(seen, boxes, context);
	return dropOverlaps([...cars, ...motorcycles, ...lorries]);
}
