import { CAPABILITIES } from '../../capabilities';
import type { CapabilityDescriptor, Field } from '../../capabilities/types';

/** Fewer fields could be there by chance. */
const LEAST_FIELDS = 2;

const ALL: readonly CapabilityDescriptor[] = CAPABILITIES;
const CARDS = ALL.filter(({ category }) => category === 'card').map((descriptor) => ({
	descriptor,
	...namesOf(descriptor.fields),
}));

/**
 * The capability that a card's fields come from, by the names of the fields: it must account for
 * all that it always puts out, and of several the one with the most fields is taken.
 * @param fields the `result` of the interface, or what Simplify makes of it
 */
export function findDescriptor(
	fields: Readonly<Record<string, unknown>>,
): CapabilityDescriptor | undefined {
	const fitting = CARDS.flatMap(({ descriptor, always, all }) => {
		if (!always.every((name) => name in fields)) return [];
		const found = all.filter((name) => name in fields).length;
		return found < LEAST_FIELDS ? [] : [{ descriptor, found, of: all.length }];
	});
	const [best] = fitting.sort((a, b) => b.found - a.found || a.of - b.of);
	return best?.descriptor;
}

function namesOf(fields: readonly Field[]) {
	// Confidences come in another place when simplified, pictures become files.
	const told = fields.filter(({ name, type }) => name !== 'confidence' && type !== 'image');
	const always = told.filter(({ when, side, optional }) => !when && !side && !optional);
	return { all: told.map(({ name }) => name), always: always.map(({ name }) => name) };
}
