import { scriptsOf } from '../../text/scripts';
import type { TemplateField } from '../types';
import { formatDay, toDay } from '../values/dates';
import { plainValue } from '../values/valueWords';
import { findDatePart } from './datePart';
import { deriveSources, type KnownSource } from './deriveSources';
import { findConcept, type FoundConcept } from './findConcept';
import { foldName } from './foldName';
import { likeness } from './likeness';
import { listSources } from './listSources';

/** A value for a field out of recognised data. */
export interface FieldMatch {
	readonly value: string | boolean;
	/** Path in the data. */
	readonly source: string;
	/** 0..1 */
	readonly score: number;
}

/** A concept that will do instead of the one asked for, the first of its list and each further one. */
const [SUBSTITUTE, NEXT_SUBSTITUTE] = [0.85, 0.03];
/** Names less alike than this are different ones; likeness counts a little less than meaning. */
const [LEAST_LIKENESS, LIKENESS_WEIGHT] = [0.84, 0.95];
/** Decides between values that fit equally well: the one in the letters of the label. */
const SAME_SCRIPT = 0.005;

/** Names under which one value stands in several languages: `name_th`, `name_en`. */
const LANGUAGE = /[_\s](en|th|kh|my|mm|zh|cn|local)$/iu;

const PART_PATTERN = { day: 'DD', month: 'MM', year: 'YYYY' } as const;

type Asking = Pick<TemplateField, 'name' | 'label' | 'kind'>;

/** Finds values for fields in recognised data by what their names and labels mean. */
export function createMatcher(data: unknown): (field: Asking) => FieldMatch | undefined {
	const identify = (key: string) => findConcept(key.replace(LANGUAGE, ''));
	const read = listSources(data).map((each): KnownSource => ({
		...each,
		found: identify(each.key),
	}));
	const sources = deriveSources(read, identify);
	return (field) => {
		const texts = textsOf(field);
		const asked = texts.flatMap((text) => findConcept(text) ?? []);
		return field.kind === 'check'
			? matchCheck(texts, asked, sources)
			: bestOf(sources.map((source) => matchText(texts, asked, source)));
	};
}

/** The label, and the last part of the name: `form1[0].#subform[0].Surname[0]` is `Surname`. */
function textsOf({ name, label }: Asking): readonly string[] {
	const path = name.replace(/\[\d+\]/gu, '').split(/\.(?=\S)/u);
	const last = path.at(-1) ?? name;
	return label === undefined ? [last] : [label, last];
}

/** A match with what decides between equal ones. */
type Candidate = FieldMatch & { readonly rank: number };

function bestOf(candidates: ReadonlyArray<Candidate | undefined>): FieldMatch | undefined {
	const best = candidates.reduce(
		(first, each) => (each && each.rank > (first?.rank ?? 0) ? each : first),
		undefined,
	);
	return best && { value: best.value, source: best.source, score: best.score };
}

function matchText(
	texts: readonly string[],
	asked: readonly FoundConcept[],
	source: KnownSource,
): Candidate | undefined {
	const byMeaning = asked.map((found) => ({ found, score: found.score * relation(found, source) }));
	const meant = byMeaning.reduce((a, b) => (b.score > a.score ? b : a), NOTHING);
	const alike = Math.max(...texts.map((text) => nameLikeness(text, source.key)));
	const score = Math.max(meant.score, alike) * source.weight;
	if (score === 0) return undefined;
	const part = meant.score >= alike ? findDatePart(meant.found?.rest ?? []) : undefined;
	const value = part && meant.found?.concept.isDate ? partOf(source.text, part) : source.text;
	const isNear = scriptsOf(texts.join(' '))[0] === scriptsOf(source.text)[0];
	return value === undefined
		? undefined
		: { value, source: source.path, score, rank: score + (isNear ? SAME_SCRIPT : 0) };
}

const NOTHING: { readonly found?: FoundConcept; readonly score: number } = { score: 0 };

/** 0..1, how well the meaning of a value answers the one asked for. */
function relation({ concept }: FoundConcept, { found }: KnownSource): number {
	if (!found) return 0;
	if (found.concept.id === concept.id) return found.score;
	const place = concept.takes?.indexOf(found.concept.id) ?? -1;
	return place < 0 ? 0 : found.score * (SUBSTITUTE - place * NEXT_SUBSTITUTE);
}

function nameLikeness(one: string, other: string): number {
	const [a, b] = [foldName(one).join(''), foldName(other).join('')];
	if (a === '' || b === '') return 0;
	if (a === b) return 1;
	const alike = Math.min(a.length, b.length) < 5 ? 0 : likeness(a, b);
	return alike >= LEAST_LIKENESS ? alike * LIKENESS_WEIGHT : 0;
}

function partOf(text: string, part: keyof typeof PART_PATTERN): string | undefined {
	const day = toDay(text, 'dmy');
	return day && formatDay(day, PART_PATTERN[part]);
}

/** A box for one of several values, such as "Male", is ticked where the data has that value. */
function matchCheck(
	texts: readonly string[],
	asked: readonly FoundConcept[],
	sources: readonly KnownSource[],
): FieldMatch | undefined {
	for (const text of texts) {
		const wanted = plainValue(text, 'sex') ?? plainValue(text, 'maritalStatus');
		const source =
			wanted &&
			sources.find(({ found }) => found?.concept.id === wanted.concept && found.score === 1);
		const actual = source && plainValue(source.text, wanted?.concept);
		if (wanted && source && actual) {
			return { value: actual.value === wanted.value, source: source.path, score: source.weight };
		}
	}
	return bestOf(sources.map((source) => matchText(texts, asked, source)));
}
