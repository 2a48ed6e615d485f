import type { Page } from '../../../core/intake/types';
import { drawCard, type Effect } from '../../generators/drawCard';
import type { CardKind } from '../../generators/kinds';
import { openPage } from './general-text/readPicture';

/** A drawn card as the intake hands it over, with what is printed on it. */
export async function openCard(kind: CardKind, seed: number, effects: readonly Effect[] = []) {
	const { bytes, truth } = await drawCard(kind, seed, effects);
	return { page: await openPage(bytes), truth };
}

/** A page of one grey. */
export function blankPage(width: number, height: number): Page {
	return {
		number: 1,
		image: { width, height, channels: 3, data: new Uint8Array(3 * width * height).fill(240) },
		toSent: [1, 0, 0, 0, 1, 0],
		sentWidth: width,
		sentHeight: height,
	};
}
