import { applyAffine, mapQuad } from '../../image/affine';
import type { Pyramid } from '../../image/pyramid';
import { turnQuad } from '../../image/quad';
import type { ModelId, Models } from '../../models';
import type { Quad } from '../../result';
import type { CardText } from '../types';
import { CLASSES } from './alphabet';
import { alignSlots, type SlotReading } from './alignSlots';
import { completeRows } from './completeRows';
import type { ZoneText } from './decodeZone';
import { findRows, type ZoneRows } from './findRows';
import { findSpikes } from './findSpikes';
import { readRows, type CropStyle } from './readRows';
import { searchRows } from './searchRows';
import { trustLines } from './trustLines';
import { decodeLines, tryFormats, type Attempt } from './tryFormats';

export interface ZoneReading extends ZoneText {
	/** The lines in pixels of the picture. */
	readonly rows: readonly Quad[];
	/** The picture shows another zone as well. */
	readonly several: boolean;
}

export interface ZoneContext {
	readonly models: Models;
	/** Smaller weights. */
	readonly fast: boolean;
}

/** The first reading … */
const FIRST: CropStyle = { height: 1, stretch: 1, contrast: false };
/** … and those that are added while characters are doubtful or check digits contradict. */
const MORE: readonly CropStyle[] = [
	{ height: 0.86, stretch: 1, contrast: true },
	{ height: 1.2, stretch: 1.25, contrast: true },
	{ height: 1.05, stretch: 0.85, contrast: false },
];
/** Groups of rows that are looked at. */
const MAX_GROUPS = 2;
/** More rows than this are running text. */
const MAX_ROWS = 6;
/** A character less sure than this is looked at again. */
const DOUBTFUL = 0.8;
/** Mean cost of a character up to which rows are a zone: chosen by judgement, checked on drawn zones. */
const FITTING = 0.45;
/** Rows that fit worse are other text, whatever stands above and below them. */
const HOPELESS = 2;
/** Rows that fit this well need no other candidates. */
const CLEAR = 0.2;

interface Tools {
	readonly pyramid: Pyramid;
	readonly models: Models;
	readonly model: ModelId;
}

/** Rows with their reading. */
interface Found extends Attempt {
	readonly rows: readonly Quad[];
}

/** Mean cost of a character: 0 is perfect. */
function misfit({ cost, readings }: Attempt): number {
	const characters = readings.reduce((sum, { slots }) => sum + slots.length / CLASSES, 0);
	return cost / characters;
}

function isWhole({ readings, text }: Attempt): boolean {
	return readings.length === text.lines.length;
}

function better(a: Found | undefined, b: Found | undefined): Found | undefined {
	return a && (!b || misfit(a) <= misfit(b)) ? a : b;
}

async function readAs(tools: Tools, quads: readonly Quad[]): Promise<Found | undefined> {
	const rows = quads.slice(-MAX_ROWS);
	if (rows.length === 0) return undefined;
	const evidence = await readRows(tools.pyramid, rows, { ...tools, style: FIRST });
	const attempt = tryFormats(evidence.map(findSpikes));
	if (!attempt) return undefined;
	const { start, readings } = attempt;
	return { ...attempt, rows: rows.slice(start, start + readings.length) };
}

/** Adds the neighbours above the first row and below the last one. */
function withNeighbours({ pyramid }: Tools, quads: readonly Quad[]): Quad[] {
	const [first, last] = [quads[0], quads[quads.length - 1]];
	if (!first || !last) return [];
	const above = completeRows(pyramid, first);
	const below = completeRows(pyramid, last);
	return [
		...above.slice(0, above.indexOf(first)),
		...quads,
		...below.slice(below.indexOf(last) + 1),
	];
}

async function readGroup(tools: Tools, { quads }: ZoneRows): Promise<Found | undefined> {
	const found = await readAs(tools, quads);
	if (found && isWhole(found) && misfit(found) < FITTING) return found;
	if (found && misfit(found) > HOPELESS) return undefined;
	const more = withNeighbours(tools, quads);
	if (more.length === quads.length) return found;
	const whole = await readAs(tools, more);
	return whole && misfit(whole) < FITTING ? whole : better(found, whole);
}

/** Rows that were found without being read may stand upside down. */
async function readEitherWay(tools: Tools, group: ZoneRows): Promise<Found | undefined> {
	const found = await readGroup(tools, group);
	if (found && misfit(found) < FITTING) return found;
	const quads = group.quads.map((quad) => turnQuad(quad, 2)).reverse();
	return better(found, await readGroup(tools, { ...group, quads }));
}

/** Whether a zone holds more than the letters of any line would by chance. */
function isCertain(found: Found): boolean {
	const held = found.text.checks.filter(({ holds }) => holds === true).length;
	return misfit(found) < CLEAR && held >= 2;
}

/** Whether a part of a zone is enough: with check digits that hold, or with its beginning. */
function isUseful(found: Found): boolean {
	const { format, checks, lines } = found.text;
	const held = checks.filter(({ holds }) => holds === true).length;
	const beginning = lines[0] ?? '';
	const begins = format.begins.test(beginning) && beginning.includes('<<');
	return misfit(found) < CLEAR && (held >= 2 || begins);
}

async function findZone(
	tools: Tools,
	card: CardText,
): Promise<(Found & { several?: boolean }) | undefined> {
	const lines = card.lines.map((line) => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(card.toImage, point)),
	}));
	const read: Found[] = [];
	for (const group of findRows(lines).slice(0, MAX_GROUPS)) {
		const found = await readGroup(tools, group);
		if (found) read.push(found);
	}
	const certain = read.filter(isCertain);
	const texts = new Set(certain.map(({ text }) => text.lines.join('')));
	let best = read.reduce<Found | undefined>((found, next) => better(found, next), undefined);
	if (best && isWhole(best) && misfit(best) < FITTING) return { ...best, several: texts.size > 1 };
	for await (const groups of searchRows(tools.pyramid, tools.models)) {
		for (const group of groups.slice(0, MAX_GROUPS)) {
			best = better(best, await readEitherWay(tools, group));
			if (best && isWhole(best) && misfit(best) < FITTING) return best;
		}
	}
	return best && isUseful(best) ? best : undefined;
}

function meanSlots(readings: readonly SlotReading[]): Float64Array {
	const [first] = readings;
	return (first?.slots ?? new Float64Array()).map(
		(_, i) => readings.reduce((sum, { slots }) => sum + (slots[i] as number), 0) / readings.length,
	);
}

/** The rows that are worth another look: all of them where check digits had to choose. */
function doubtfulRows(
	{ checks, confidences, corrected }: ZoneText,
	{ rows, line }: Found,
): number[] {
	const everywhere = corrected.length > 0 || checks.some(({ holds }) => holds === false);
	return rows.flatMap((_, i) => {
		const places = confidences[line + i] ?? [];
		return everywhere || places.some((confidence) => confidence < DOUBTFUL) ? [i] : [];
	});
}

/** Reads doubtful rows again in other crops; all readings of a row count alike. */
async function readAgain(tools: Tools, found: Found): Promise<ZoneText> {
	const { format } = found.text;
	const all = found.readings.map((reading) => [reading]);
	let { text } = found;
	for (const style of MORE) {
		const doubtful = doubtfulRows(text, found);
		if (doubtful.length === 0) break;
		const rows = doubtful.map((i) => found.rows[i] as Quad);
		const more = await readRows(tools.pyramid, rows, { ...tools, style });
		more.forEach((row, k) => {
			const i = doubtful[k] as number;
			const length = format.lengths[found.line + i] as number;
			all[i]?.push(alignSlots(findSpikes(row), length));
		});
		const before = text.lines.join();
		text = decodeLines(format, all.map(meanSlots), found.line);
		// What another crop does not change, the next one hardly does.
		if (text.lines.join() === before) break;
	}
	return text;
}

/** Reads the machine-readable zone of a page, or undefined where there is none. */
export async function readZone(
	pyramid: Pyramid,
	card: CardText,
	{ models, fast }: ZoneContext,
): Promise<ZoneReading | undefined> {
	const toImage = (quad: Quad): Quad => mapQuad(quad, (point) => applyAffine(card.toImage, point));
	const trusted = trustLines(card.lines);
	if (trusted) return { ...trusted.text, rows: trusted.rows.map(toImage), several: false };
	const tools: Tools = { pyramid, models, model: fast ? 'recognition-tiny' : 'recognition-small' };
	const found = await findZone(tools, card);
	if (!found) return undefined;
	return { ...(await readAgain(tools, found)), rows: found.rows, several: found.several ?? false };
}
