import { RULES } from './rules';
import { RULE_IDS, type Check, type Judgement, type RuleId } from './types';

/** What becomes of a document. */
export type Decision = 'verified' | 'review' | 'rejected';

export interface IdentityCheck {
	readonly decision: Decision;
	/** Weighted mean over the rules that were judged, 0..1. */
	readonly score: number;
	/** Why it is not verified; empty when it is. */
	readonly reasons: readonly string[];
	readonly rules: Readonly<Record<RuleId, Judgement>>;
}

/** At least one of these must pass: a valid document alone says nothing of who holds it. */
const IDENTIFYING: readonly RuleId[] = ['name', 'number', 'birthDate'];

/**
 * Judges a document by the rules that are on. It is rejected where a rejecting rule fails, verified
 * where every rule that counts passes or has nothing to judge, and left to a person otherwise: what
 * was not read or not given is never verified.
 */
export function checkIdentity(check: Check): IdentityCheck {
	const { settings } = check;
	const rules = Object.fromEntries(RULE_IDS.map((id) => [id, judge(id, check)])) as Record<
		RuleId,
		Judgement
	>;
	const counted = RULE_IDS.filter((id) => weightOf(id, check) > 0 && settings.rules.includes(id));
	const judged = counted.filter((id) => rules[id].verdict !== 'skipped');
	const score = meanScore(judged, rules, check);
	const why = [
		...judged
			.filter((id) => rules[id].verdict !== 'pass')
			.map((id) => `${RULES[id].label}: ${rules[id].reason}`),
		...(judged.some((id) => IDENTIFYING.includes(id) && rules[id].verdict === 'pass')
			? []
			: ['Nothing that tells who the holder is was found to agree.']),
	];
	const low = why.length === 0 && score < settings.scoreLimit;
	const reasons = low ? ['The score is under the limit.'] : why;
	const rejected = judged.some(
		(id) => rules[id].verdict === 'fail' && settings.rejecting.includes(id),
	);
	const decision = rejected ? 'rejected' : reasons.length === 0 ? 'verified' : 'review';
	return { decision, score, reasons, rules };
}

function judge(id: RuleId, check: Check): Judgement {
	return check.settings.rules.includes(id)
		? RULES[id].judge(check)
		: { verdict: 'skipped', score: 0, reason: 'The rule is off.' };
}

const weightOf = (id: RuleId, { settings }: Check): number =>
	settings.weights[id] ?? RULES[id].weight;

function meanScore(
	judged: readonly RuleId[],
	rules: Readonly<Record<RuleId, Judgement>>,
	check: Check,
): number {
	const whole = judged.reduce((sum, id) => sum + weightOf(id, check), 0);
	const reached = judged.reduce((sum, id) => sum + weightOf(id, check) * rules[id].score, 0);
	return whole === 0 ? 0 : Math.round((reached / whole) * 100) / 100;
}
