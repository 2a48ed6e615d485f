import type { Pyramid } from '../image/pyramid';
import type { Models } from '../models';
import type { Quad } from '../result';
import { chooseReading, scriptSeen } from './chooseReading';
import { dropSpecks } from './dropSpecks';
import { mergeReadings } from './mergeReadings';
import { needsMultiScript, type ReadableScript } from './readableScripts';
import { recogniseBoxes, type RecognitionModel } from './recogniseBoxes';
import type { TextLine } from './types';
import { clearShare, coverageOf, isClear, spanOf } from './weighReading';

/** Readings of PP-OCR under this (confidence times coverage) may be of other scripts. */
const DOUBTFUL = 0.93;
/** Vietnamese lines that PP-OCR has read keep some accents of their letters. */
const ACCENTED = /[àáâãèéêìíòóôõùúýăđĩũơư]/i;
/** So many accented lines tell whether a page is Vietnamese. */
const ACCENTED_PROBES = 2;
/** This share of the length of all lines is tried before a page shows another script … */
const PROBED_SHARE = 0.15;
/** … and at least this many times the height of a line: short pages are tried as a whole. */
const LEAST_PROBED = 25;
/** Where this share of a page is in other scripts, all its lines are tried. */
const FOREIGN_SHARE = 0.3;
/** Scripts with a smaller share of what is in other scripts are misreadings. */
const LEAST_SHARE = 0.15;
const MULTI = 'recognition-multi-script';

export interface ReadLinesOptions {
	readonly models: Models;
	/** The recogniser of Chinese, Japanese, Latin and Greek letters. */
	readonly model: RecognitionModel;
	/** Scripts that the picture is known to hold; found out when absent. */
	readonly scripts?: readonly ReadableScript[];
	/** Keeps so many of the best classes of every time step, for `decodeWithLexicon`. */
	readonly keepSteps?: number;
}

export interface ReadLines {
	/** In the order of the quads; what turned out to be no line has no text. */
	readonly lines: readonly TextLine[];
	/** Scripts of the multi-script recogniser that the page holds. */
	readonly scripts: ReadonlySet<ReadableScript>;
}

/** A line as each recogniser read it; `other` is absent where only PP-OCR was asked. */
interface Candidate {
	readonly main: TextLine;
	other?: TextLine;
}

const totalSpan = (candidates: readonly Candidate[]): number =>
	candidates.reduce((sum, candidate) => sum + spanOf(candidate.main), 0);

const isDoubtful = ({ main }: Candidate): boolean => main.confidence * coverageOf(main) < DOUBTFUL;

/** Long lines first, as they tell most; the first one in any case. */
function takeLongest(candidates: readonly Candidate[], span: number): Candidate[] {
	let left = span;
	return [...candidates]
		.sort((a, b) => spanOf(b.main) - spanOf(a.main))
		.filter((candidate, i) => (left -= spanOf(candidate.main)) >= 0 || i === 0);
}

function pickProbes(candidates: readonly Candidate[]): Candidate[] {
	const allowed = Math.max(LEAST_PROBED, totalSpan(candidates) * PROBED_SHARE);
	const doubtful = takeLongest(candidates.filter(isDoubtful), allowed);
	const accented = candidates
		.filter((candidate) => ACCENTED.test(candidate.main.text) && !doubtful.includes(candidate))
		.sort((a, b) => spanOf(b.main) - spanOf(a.main));
	return [...doubtful, ...accented.slice(0, ACCENTED_PROBES)];
}

/** Scripts of the multi-script recogniser among the lines tried, with the length of their lines. */
function findScripts(candidates: readonly Candidate[]): Map<ReadableScript, number> {
	const spans = new Map<ReadableScript, number>();
	for (const candidate of candidates) {
		const { main, other } = candidate;
		const script = other && scriptSeen(main, other);
		if (script) spans.set(script, (spans.get(script) ?? 0) + spanOf(main));
	}
	const all = [...spans.values()].reduce((sum, span) => sum + span, 0);
	return new Map([...spans].filter(([, span]) => span >= all * LEAST_SHARE));
}

/** Reads places with the multi-script recogniser, in the scripts given or in all. */
type ReadOthers = (
	places: readonly Quad[],
	scripts?: ReadonlySet<ReadableScript>,
) => Promise<TextLine[]>;

/** Tries a few lines, then more of them where these show another script. */
async function explore(
	candidates: readonly Candidate[],
	readOthers: ReadOthers,
): Promise<ReadonlyMap<ReadableScript, number>> {
	const tryLines = async (some: readonly Candidate[]): Promise<void> => {
		const untried = some.filter(({ other }) => !other);
		const others = await readOthers(untried.map(({ main }) => main.quad));
		untried.forEach((candidate, i) => (candidate.other = others[i]));
	};
	await tryLines(pickProbes(candidates));
	if (findScripts(candidates).size > 0) await tryLines(candidates.filter(isDoubtful));
	return findScripts(candidates);
}

function chooseLines(
	candidates: readonly Candidate[],
	scripts: ReadonlySet<ReadableScript>,
): TextLine[] {
	return candidates.map(({ main, other }) => {
		if (!other || chooseReading(main, other, scripts) === main) return main;
		return mergeReadings(main, other);
	});
}

/** Reads a page that is known to hold some scripts, in these alone. */
async function readAs(
	main: readonly TextLine[],
	scripts: ReadonlySet<ReadableScript>,
	readOthers: ReadOthers,
): Promise<ReadLines> {
	const others = await readOthers(
		main.map(({ quad }) => quad),
		scripts,
	);
	const candidates = main.map((line, i): Candidate => ({ main: line, other: others[i] }));
	return { lines: dropSpecks(chooseLines(candidates, scripts)), scripts };
}

async function readUnasked(main: readonly TextLine[], readOthers: ReadOthers): Promise<ReadLines> {
	const candidates = main.map((line): Candidate => ({ main: line }));
	const found = await explore(candidates, readOthers);
	const scripts = new Set(found.keys());
	const span = [...found.values()].reduce((sum, one) => sum + one, 0);
	if (span >= totalSpan(candidates) * FOREIGN_SHARE || scripts.has('Viet')) {
		return await readAs(main, new Set([...scripts, 'Latn']), readOthers);
	}
	return { lines: dropSpecks(chooseLines(candidates, scripts)), scripts };
}

/**
 * Reads boxes as lines with the recogniser that knows their script.
 *
 * PP-OCR reads all of them. The multi-script recogniser reads what is doubtful, as long as that
 * pays: on pages without another script a few lines only. Where scripts are asked for it reads
 * all lines when it is needed for one of these scripts, and none otherwise.
 */
export async function readLines(
	pyramid: Pyramid,
	quads: readonly Quad[],
	{ models, model, scripts: asked, keepSteps }: ReadLinesOptions,
): Promise<ReadLines> {
	const main = await recogniseBoxes(pyramid, quads, { models, model, keepSteps });
	const readOthers: ReadOthers = async (places, scripts) =>
		await recogniseBoxes(pyramid, places, { models, model: MULTI, scripts, keepSteps });
	const wanted = asked?.filter(needsMultiScript);
	if (wanted?.length === 0) return { lines: main, scripts: new Set() };
	if (!asked) return await readUnasked(main, readOthers);
	const known = await readAs(main, new Set(asked), readOthers);
	if (isClear(known.lines)) return known;
	const free = await readUnasked(main, readOthers);
	return clearShare(free.lines) > clearShare(known.lines) ? free : known;
}
