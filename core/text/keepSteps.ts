import type { ModelId } from '../models';
import type { CtcOutput } from './decodeCtc';
import type { LineSteps } from './types';

/** The best classes of each step, the best first. */
export function keepSteps(
	{ data, offset, steps, classes }: CtcOutput,
	kept: number,
	model: ModelId,
): LineSteps {
	const labels = new Uint16Array(steps * kept);
	const chances = new Float32Array(steps * kept);
	for (let step = 0; step < steps; step++) {
		const row = offset + step * classes;
		const at = step * kept;
		for (let label = 0; label < classes; label++) {
			const chance = data[row + label] as number;
			let place = kept;
			while (place > 0 && chance > (chances[at + place - 1] as number)) place--;
			if (place === kept) continue;
			chances.copyWithin(at + place + 1, at + place, at + kept - 1);
			labels.copyWithin(at + place + 1, at + place, at + kept - 1);
			chances[at + place] = chance;
			labels[at + place] = label;
		}
	}
	return { model, kept, labels, chances };
}
