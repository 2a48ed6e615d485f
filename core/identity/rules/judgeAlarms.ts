import type { Check, Judgement } from '../types';
import { skipped } from './judgements';

/** Whether the reading saw signs of a bad picture or of manipulation. */
export function judgeAlarms({ document }: Check): Judgement {
	const { warnings, alarms } = document;
	if (!warnings && !alarms) {
		return skipped('The result carries no remarks: it was read with Simplify off.');
	}
	const warned = warnings?.filter(({ code }) => code === 'alarm') ?? [];
	const raised = [...new Set([...(alarms ?? []), ...warned.map(({ message }) => message)])];
	if (raised.length > 0) {
		return { verdict: 'fail', score: 0, reason: raised.join(' ') };
	}
	return { verdict: 'pass', score: 1, reason: 'The reading raised no alarm.' };
}
