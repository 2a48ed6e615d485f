import type { CardIdentity, Judgement, NamedValue } from '../types';

/** Something that is to be compared was not read or not given: never a pass. */
export function missing(reason: string, fields?: readonly string[]): Judgement {
	return { verdict: 'review', score: 0, reason, ...(fields && { fields }) };
}

/** The document has nothing of the kind. */
export function skipped(reason: string): Judgement {
	return { verdict: 'skipped', score: 0, reason };
}

/**
 * A difference in a value that was read unsurely may be one of the reading: it is left to a person.
 * @param limit confidence, 0..1
 */
export function softenIfUnsure(
	judgement: Judgement,
	{ confidences }: Pick<CardIdentity, 'confidences'>,
	limit: number,
): Judgement {
	const unsure = judgement.fields?.some((field) => (confidences[field] ?? 1) < limit) ?? false;
	if (judgement.verdict !== 'fail' || !unsure) return judgement;
	return {
		...judgement,
		verdict: 'review',
		reason: `${judgement.reason} The document was read unsurely here.`,
	};
}

/** What was compared, for the item. */
export function compared(
	found: NamedValue | undefined,
	expected: string | undefined,
): Pick<Judgement, 'fields' | 'found' | 'expected'> {
	return {
		...(found && { fields: [found.field], found: found.text }),
		...(expected !== undefined && { expected }),
	};
}
