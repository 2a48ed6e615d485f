import type { CardView } from '../frame/viewCard';
import type { Portrait } from '../portrait/findPortrait';
import { measureEdgeWidth } from './blur';
import { measureMissingBorder } from './border';
import { measureCover } from './cover';
import { measureExchange } from './exchange';
import { measureGlare } from './glare';
import { measureColour, measurePaper } from './light';
import { measureMoire } from './moire';
import { isRaised, toScore, type Scale } from './toScore';

/** Signs of a bad picture or of manipulation; each measures one on its own. */
export const ALARMS = [
	'border',
	'cover',
	'blur',
	'glare',
	'dark',
	'copy',
	'reproduce',
	'tampering',
] as const;

export type Alarm = (typeof ALARMS)[number];

/** 0 to 99 as in the interface; an alarm is raised above 50. */
export type AlarmScores = Readonly<Record<Alarm, number>>;

/** Where each measure raises its alarm; docs/CARDS.md tells how these were found. */
const SCALES = {
	/** Likelihood. */
	border: { never: 0, raised: 0.5, certain: 1 },
	/** Lengths of a side. */
	cover: { never: 0, raised: 0.09, certain: 0.3 },
	/** Pixels on a card 1200 pixels wide. */
	blur: { never: 1.8, raised: 3.2, certain: 6 },
	/** Share of the card. */
	glare: { never: 0, raised: 0.004, certain: 0.05 },
	/** Brightness of the paper, grey levels. */
	dark: { never: 200, raised: 150, certain: 60 },
	/** Grey levels beside the tint of the light. */
	copy: { never: 16, raised: 6, certain: 1 },
	/** Natural logarithm over the neighbouring waves. */
	reproduce: { never: 1.5, raised: 3.5, certain: 6 },
	/** Degrees, and grey levels. */
	turn: { never: 0.05, raised: 0.4, certain: 2 },
	shadow: { never: 4, raised: 20, certain: 40 },
} as const satisfies Readonly<Record<string, Scale>>;

/** Less sure faces do not tell where the portrait ends, less sure frames not how the card lies. */
const SURE = { portrait: 0.4, frame: 0.8 } as const;

function scoreExchange(view: CardView, portrait?: Portrait): number {
	if (!portrait || portrait.confidence < SURE.portrait) return 0;
	if (!view.frame.whole && view.frame.confidence < SURE.frame) return 0;
	const { turn, shadow } = measureExchange(view, portrait.quad);
	return Math.max(toScore(turn, SCALES.turn), toScore(shadow, SCALES.shadow));
}

/** A blur that cannot be measured, for want of letters, is none. */
function scoreBlur(view: CardView): number {
	const width = measureEdgeWidth(view);
	return Number.isNaN(width) ? 0 : toScore(width, SCALES.blur);
}

/**
 * Judges the picture of a card. Takes about 0.3 s, so readers call it only when an alarm is asked
 * for.
 *
 * @param portrait what `findPortrait` found; without it tampering is not looked for
 */
export function judgeCard(view: CardView, portrait?: Portrait): AlarmScores {
	return {
		border: toScore(measureMissingBorder(view), SCALES.border),
		cover: toScore(measureCover(view), SCALES.cover),
		blur: scoreBlur(view),
		glare: toScore(measureGlare(view), SCALES.glare),
		dark: toScore(measurePaper(view), SCALES.dark),
		copy: toScore(measureColour(view), SCALES.copy),
		reproduce: toScore(measureMoire(view), SCALES.reproduce),
		tampering: scoreExchange(view, portrait),
	};
}

/** The kind of picture in the words of the interface: `idcard_type`. */
export function chooseCardType(scores: Pick<AlarmScores, 'copy' | 'reproduce'>) {
	if (isRaised(scores.reproduce)) return 'screen';
	return isRaised(scores.copy) ? 'copy' : 'normal';
}
