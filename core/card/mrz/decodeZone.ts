import { ALPHABET, FILLER } from './alphabet';
import { sharpenFillers } from './blurredFillers';
import { checkDigitOf } from './checkDigit';
import { isCountryCode } from './countries';
import { decodeChecked } from './decodeChecked';
import { decodeNames } from './decodeNames';
import type { ZoneCheck, ZoneField, ZoneFieldName, ZoneFormat } from './formats';
import { placeCandidates, type Candidate } from './placeCandidates';
import { placeKinds } from './placeKinds';

export interface CheckResult {
	readonly name: ZoneCheck['name'];
	/** Undefined where a filler, or something that is no digit, stands in the place of the digit. */
	readonly holds?: boolean;
}

/** A zone as text, laid out by its format. */
export interface ZoneText {
	readonly format: ZoneFormat;
	readonly lines: readonly string[];
	/** 0..1, for every character. */
	readonly confidences: readonly (readonly number[])[];
	readonly checks: readonly CheckResult[];
	/** Fields whose characters were chosen by their check digits. */
	readonly corrected: readonly ZoneFieldName[];
	/** How badly the picture fits this text; for comparison between formats. */
	readonly cost: number;
}

/** What a country code costs that is not in use. */
const UNKNOWN_CODE = 4;
/** What it costs that a zone does not begin like its format. */
const ODD_BEGINNING = 8;

/** A digit that is less likely than this (0..1) was not seen in its place. */
const SEEN = 0.05;

type Grid = (Candidate | undefined)[][];

/** The likeliest three letters, codes in use first. */
function chooseCode(places: readonly (readonly Candidate[])[]): readonly Candidate[] {
	const most = places.map((candidates) => candidates.slice(0, 5));
	const triples = most.reduce<readonly (readonly Candidate[])[]>(
		(starts, candidates) =>
			starts.flatMap((start) => candidates.map((candidate) => [...start, candidate])),
		[[]],
	);
	const rated = triples.map((triple) => {
		const code = triple.map(({ index }) => ALPHABET[index]).join('');
		const cost = triple.reduce((sum, candidate) => sum + candidate.cost, 0);
		const used = isCountryCode(code.replace(/<+$/, ''));
		return { triple, cost: cost + (used ? 0 : UNKNOWN_CODE) };
	});
	return rated.reduce((best, next) => (next.cost < best.cost ? next : best)).triple;
}

/** What a second letter costs in the kind of a document: most have none. */
const SECOND_LETTER = 2;

function chooseType([first = [], second = []]: readonly (readonly Candidate[])[]): Candidate[] {
	const rated = second.map((candidate) => ({
		candidate,
		cost: candidate.cost + (candidate.index === FILLER ? 0 : SECOND_LETTER),
	}));
	const best = rated.sort((a, b) => a.cost - b.cost)[0];
	return [...first.slice(0, 1), ...(best ? [best.candidate] : [])];
}

/** Fields whose characters hang together in another way than by check digits. */
const CHOOSERS: Partial<
	Record<ZoneFieldName, (places: readonly (readonly Candidate[])[]) => readonly Candidate[]>
> = {
	type: chooseType,
	country: chooseCode,
	nationality: chooseCode,
	names: (places) => decodeNames(places).chosen,
};

function candidatesOf(field: ZoneField, all: readonly (readonly (readonly Candidate[])[])[]) {
	return (all[field.line] ?? []).slice(field.from, field.to);
}

function checksOf({ checks }: ZoneFormat, lines: readonly string[], grid: Grid): CheckResult[] {
	return checks.map(({ name, line, at, over }) => {
		const digit = lines[line]?.[at];
		const seen = (grid[line]?.[at]?.probability ?? 0) >= SEEN;
		const text = over.map((part) => lines[part.line]?.slice(part.from, part.to) ?? '').join('');
		return { name, holds: digit === '<' || !seen ? undefined : digit === checkDigitOf(text) };
	});
}

function fieldAt({ fields }: ZoneFormat, line: number, at: number): ZoneFieldName | undefined {
	return fields.find((field) => field.line === line && at >= field.from && at < field.to)?.name;
}

/**
 * Reads a zone of a known format from the probabilities of its places.
 *
 * @param slots one array a line, `CLASSES` values a place
 */
export function decodeZone(format: ZoneFormat, slots: readonly Float64Array[]): ZoneText {
	const kinds = placeKinds(format);
	const sharp = slots.map(sharpenFillers);
	const all = kinds.map((line, row) =>
		line.map((kind, at) => placeCandidates(sharp[row] as Float64Array, at, kind)),
	);
	const grid: Grid = all.map((line) => line.map(([likeliest]) => likeliest));
	const corrected = new Set<ZoneFieldName>();
	const checked = decodeChecked(format, (line, at) => all[line]?.[at] ?? []);
	for (const { line, at, chosen, likeliest } of checked.places) {
		(grid[line] as Grid[number])[at] = chosen;
		const name = fieldAt(format, line, at);
		if (chosen !== likeliest && name) corrected.add(name);
	}
	for (const field of format.fields) {
		const chosen = CHOOSERS[field.name]?.(candidatesOf(field, all)) ?? [];
		chosen.forEach(
			(candidate, i) => ((grid[field.line] as Grid[number])[field.from + i] = candidate),
		);
	}
	const lines = grid.map((line) =>
		line.map((candidate) => ALPHABET[candidate?.index ?? FILLER] as string).join(''),
	);
	const checks = checksOf(format, lines, grid);
	const failed = checks.filter(({ holds }) => holds === false).length;
	const seen = grid.flat().reduce((sum, candidate) => sum + (candidate?.cost ?? 0), 0);
	return {
		format,
		lines,
		confidences: grid.map((line) => line.map((candidate) => candidate?.probability ?? 0)),
		checks,
		corrected: [...corrected],
		cost: seen + failed * 3 + (format.begins.test(lines[0] ?? '') ? 0 : ODD_BEGINNING),
	};
}
