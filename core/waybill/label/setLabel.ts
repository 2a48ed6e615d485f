import type { Shaper } from '../../typeset/openShaper';
import type { WaybillOrder } from '../types';
import { labelValues } from './labelValues';
import { layOutLabel } from './layOutLabel';
import type { Placed } from './placed';
import { placeSymbol } from './placeSymbol';
import { placeText } from './placeText';
import type { LabelSize } from './sizes';
import type { LabelTemplate } from './templateTypes';

export interface LabelDesign {
	readonly template: LabelTemplate;
	readonly size: LabelSize;
	/** Of the printer: 8 for 203 dpi, 12 for 300 dpi. */
	readonly dotsPerMm: number;
}

export interface SetLabel {
	readonly placed: readonly Placed[];
	/** Sentences about what a person may want to look at. */
	readonly remarks: readonly string[];
}

/**
 * Everything that is drawn on the label of an order.
 * @throws OcrError content, font, parameter
 */
export async function setLabel(
	order: WaybillOrder,
	design: LabelDesign,
	shaper: Shaper,
): Promise<SetLabel> {
	const placed: Placed[] = [];
	const remarks: string[] = [];
	for (const mark of layOutLabel(design.template, labelValues(order), design.size)) {
		if (mark.kind === 'box') placed.push(mark);
		else if (mark.kind === 'text') {
			const { lines, isShortened } = placeText(shaper, mark);
			placed.push(...lines);
			if (isShortened) remarks.push(`The label shows the ${mark.style.label} shortened.`);
		} else placed.push(await placeSymbol(mark, design.dotsPerMm));
	}
	return { placed, remarks };
}
