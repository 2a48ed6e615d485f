import type { ReadableScript } from '../text/readableScripts';
import { recogniseBoxes } from '../text/recogniseBoxes';
import type { TextLine } from '../text/types';
import type { PlateContext, View } from './types';

/** The recogniser of Thai letters. */
export const THAI_RECOGNISER = 'recognition-multi-script';

const THAI: ReadonlySet<ReadableScript> = new Set(['Thai']);
/** Classes kept a step: enough to reach the letters behind Latin ones of like shape. */
const KEPT_CLASSES = 12;

/** What the recogniser of Thai letters sees in each view, step by step. */
export async function seeViews(
	views: readonly View[],
	{ pyramid, models }: PlateContext,
): Promise<readonly TextLine[]> {
	return await recogniseBoxes(
		pyramid,
		views.map(({ quad }) => quad),
		{ models, model: THAI_RECOGNISER, scripts: THAI, keepSteps: KEPT_CLASSES },
	);
}
