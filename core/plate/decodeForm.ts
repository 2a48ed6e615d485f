import type { LineSteps } from '../text/types';
import type { PlateForm } from './plateForms';

/** A text of the form, and how likely it is. */
export interface FormMatch {
	readonly text: string;
	/** Logarithm of its chance over all alignments. */
	readonly score: number;
}

/** The chance of a class that was not among the best of a step. */
const RARE = 1e-4;
/** Characters with a smaller chance are not followed. */
const FOLLOWED = 5e-4;
/** Beginnings that are followed further at every step. */
const BEAM = 24;

interface Prefix {
	/** Chances of the alignments that end with a blank … */
	readonly blank: number;
	/** … and with the last letter. */
	readonly letter: number;
}

type Beam = Map<string, Prefix>;

function add(beam: Beam, text: string, { blank, letter }: Prefix): void {
	const known = beam.get(text);
	beam.set(text, {
		blank: (known?.blank ?? 0) + blank,
		letter: (known?.letter ?? 0) + letter,
	});
}

const total = ({ blank, letter }: Prefix): number => blank + letter;

/** A blank between the parts of a number says nothing; some signs are read for the hyphen. */
const MEANT: Readonly<Record<string, string>> = { ' ': '', '–': '-', '—': '-', '.': '-' };

/** The characters kept at a step with their chances; '' is that none begins there. */
function charactersAt(
	{ kept, labels, chances }: LineSteps,
	step: number,
	charset: readonly string[],
): ReadonlyMap<string, number> {
	const found = new Map<string, number>([['', RARE]]);
	for (let k = step * kept; k < (step + 1) * kept; k++) {
		const read = charset[labels[k] as number] ?? '';
		const char = MEANT[read] ?? read;
		found.set(char, (found.get(char) ?? 0) + (chances[k] as number));
	}
	return found;
}

function advance(beam: Beam, characters: ReadonlyMap<string, number>, form: PlateForm): Beam {
	const next: Beam = new Map();
	const none = characters.get('') ?? RARE;
	for (const [text, prefix] of beam) {
		const last = text.at(-1);
		const again = last === undefined ? 0 : (characters.get(last) ?? RARE);
		add(next, text, { blank: total(prefix) * none, letter: prefix.letter * again });
		for (const [char, chance] of characters) {
			if (char === '' || chance < FOLLOWED || !form.begins.test(text + char)) continue;
			const before = char === last ? prefix.blank : total(prefix);
			add(next, text + char, { blank: 0, letter: before * chance });
		}
	}
	const best = [...next].sort(([, a], [, b]) => total(b) - total(a)).slice(0, BEAM);
	return new Map(best);
}

/**
 * Reads a line as a text of a form: a search over the beginnings that the form allows (prefix beam
 * search over the output of the recogniser, A. Graves, 2012).
 *
 * @param steps of a line that was read with `keepSteps`
 * @param charset of the recogniser by class
 * @returns the likeliest texts, the best first
 */
export function decodeForm(
	steps: LineSteps,
	form: PlateForm,
	charset: readonly string[],
): readonly FormMatch[] {
	const count = steps.labels.length / steps.kept;
	let beam: Beam = new Map([['', { blank: 1, letter: 0 }]]);
	let scale = 0;
	for (let step = 0; step < count; step++) {
		beam = advance(beam, charactersAt(steps, step, charset), form);
		const most = Math.max(...[...beam.values()].map(total));
		if (most <= 0) return [];
		scale += Math.log(most);
		beam = new Map(
			[...beam].map(([text, { blank, letter }]) => [
				text,
				{ blank: blank / most, letter: letter / most },
			]),
		);
	}
	return [...beam]
		.filter(([text]) => form.whole.test(text))
		.map(([text, prefix]) => ({ text, score: Math.log(total(prefix)) + scale }))
		.sort((a, b) => b.score - a.score);
}
