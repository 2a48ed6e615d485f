import type { CardIdentity, Check, Judgement } from '../types';
import { missing } from './judgements';

/** Whether the values that the other rules look at were read surely. */
export function judgeConfidence({ document, settings }: Check): Judgement {
	const partial = document.warnings?.some(({ code }) => code === 'partial');
	const fields = fieldsOf(document);
	const known = fields.flatMap((field) => {
		const confidence = document.confidences[field];
		return confidence === undefined ? [] : [{ field, confidence }];
	});
	const all = known.length > 0 ? known : overall(document);
	if (all.length === 0) return missing('The result does not say how surely it was read.');
	const lowest = Math.min(...all.map(({ confidence }) => confidence));
	const unsure = all.filter(({ confidence }) => confidence < settings.confidenceLimit);
	const score = Math.round(lowest * 100) / 100;
	const names = unsure.map(({ field }) => field);
	if (unsure.length > 0) {
		return { verdict: 'review', score, reason: 'Values were read unsurely.', fields: names };
	}
	if (partial) return { verdict: 'review', score, reason: 'A part of the document was not read.' };
	return { verdict: 'pass', score, reason: 'All values were read surely.' };
}

function overall({ confidence }: CardIdentity): { field: string; confidence: number }[] {
	return confidence === undefined ? [] : [{ field: 'confidence', confidence }];
}

function fieldsOf({ names, numbers, birthDates, sexes, expiryDates }: CardIdentity): string[] {
	const values = [...numbers, ...birthDates, ...sexes, ...expiryDates].map(({ field }) => field);
	return [...new Set([...names.flatMap(({ fields }) => fields), ...values])];
}
