import type { FoundConcept } from './findConcept';
import type { SourceValue } from './listSources';

/** A value of the data and what it means. */
export interface KnownSource extends SourceValue {
	readonly found?: FoundConcept;
}

/** Values that were put together are a little less sure than those that were read. */
const JOINED = 0.95;

const HAN = /^\p{Script=Han}+$/u;

/**
 * Values that follow from others: both family names as one, and the whole name where only its
 * parts were read.
 * @param identify finds the meaning of a name
 */
export function deriveSources(
	sources: readonly KnownSource[],
	identify: (key: string) => FoundConcept | undefined,
): readonly KnownSource[] {
	const find = (id: string, among: readonly KnownSource[]) =>
		among.find(({ found }) => found?.concept.id === id && found.score === 1);
	const join = (parts: readonly [KnownSource, KnownSource], key: string): KnownSource => ({
		path: parts.map(({ path }) => path).join(' + '),
		key,
		// Chinese names have no blank between their parts.
		text: parts.map(({ text }) => text).join(parts.every(({ text }) => HAN.test(text)) ? '' : ' '),
		weight: JOINED,
		found: identify(key),
	});
	const all = [...sources];
	const [first, second] = [find('firstSurname', all), find('secondSurname', all)];
	if (first && second) all.push(join([first, second], 'both surnames'));
	const surname = find('surname', all) ?? find('bothSurnames', all);
	const given = find('givenNames', all);
	if (surname && given && !find('fullName', all)) {
		const isHan = HAN.test(surname.text) && HAN.test(given.text);
		all.push(join(isHan ? [surname, given] : [given, surname], 'full name'));
	}
	return all;
}
