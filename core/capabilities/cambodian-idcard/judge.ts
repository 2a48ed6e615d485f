import { isRaised } from '../../card/alarms/toScore';
import { judgeCard, type AlarmScores } from '../../card/alarms/judgeCard';
import type { CardView } from '../../card/frame/viewCard';
import { findPortrait } from '../../card/portrait/findPortrait';
import type { Models } from '../../models';
import type { Warning } from '../../result';
import type { ParameterValues } from '../types';
import { ALARM_FIELDS } from './alarms';
import type { CambodianIdcardResult } from './descriptor';

/** Each switch of the interface with the alarm behind it. */
const SWITCHES = [
	['detect_border_integrity', 'border_integrity', 'border'],
	['detect_blocking_within_border', 'blocking_within_border', 'cover'],
	['detect_blur', 'blur', 'blur'],
	['detect_glare', 'glare', 'glare'],
	['detect_tampering', 'tampering', 'tampering'],
	['detect_reproduce', 'reproduce', 'reproduce'],
] as const;

type Judged = Pick<CambodianIdcardResult, 'idcard_type' | 'score_info'> &
	Readonly<Record<string, unknown>>;

/** Whether something was asked for that needs a look at the card itself. */
export function isJudged(parameters: ParameterValues): boolean {
	const asked = SWITCHES.some(([name]) => parameters[name] === true);
	return asked || parameters.return_idcard_type === true;
}

function named(scores: AlarmScores, parameters: ParameterValues): Judged {
	const asked = SWITCHES.filter(([name]) => parameters[name] === true);
	const results = asked.map(([name, , alarm]) => [`${name}_result`, isRaised(scores[alarm])]);
	const info = asked.map(([, name, alarm]) => [`${name}_score`, scores[alarm]]);
	const copy = parameters.return_idcard_type === true;
	return {
		...(copy && { idcard_type: isRaised(scores.copy) ? 'copy' : 'normal' }),
		...Object.fromEntries(results),
		score_info: {
			...(copy && { idcard_type_score: scores.copy }),
			...Object.fromEntries(info),
		},
	};
}

/** What is to be said about the alarms that were raised. */
export function alarmWarnings(judged: Judged): Warning[] {
	return ALARM_FIELDS.flatMap(({ name, alarm }): Warning[] =>
		judged[name] === true ? [{ code: 'alarm', message: alarm }] : [],
	);
}

/** The alarms that were asked for and their scores; nothing where none was. */
export async function judge(
	view: CardView,
	parameters: ParameterValues,
	models: Models,
): Promise<Judged> {
	const exchange = parameters.detect_tampering === true;
	const portrait = exchange ? await findPortrait(view, models) : undefined;
	return named(judgeCard(view, portrait), parameters);
}
