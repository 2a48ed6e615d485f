import type { Pyramid } from '../image/pyramid';
import { sampleQuad } from '../image/sampleQuad';
import type { Models } from '../models';
import type { Quad } from '../result';
import { IMAGENET } from './normalisation';

/** The network looks at a square of this many pixels … */
const CROP = 224;
/** … cut from the middle of the page with its shorter side at this size. */
const SHORT_SIDE = 256;

/** How far a page is turned, in clockwise quarter turns that make it upright. */
export interface Turn {
	readonly quarters: 0 | 1 | 2 | 3;
	/** 0..1 */
	readonly confidence: number;
}

/** The middle of the page that the network sees, as a quad of the page. */
function middleOf({ width, height }: { width: number; height: number }): Quad {
	const half = (Math.min(width, height) * CROP) / SHORT_SIDE / 2;
	const x = width / 2;
	const y = height / 2;
	return [
		[x - half, y - half],
		[x + half, y - half],
		[x + half, y + half],
		[x - half, y + half],
	];
}

/** Asks the page orientation network (classes: turned clockwise by 0, 90, 180, 270 degrees). */
export async function findTurn(pyramid: Pyramid, models: Models): Promise<Turn> {
	const plane = CROP * CROP;
	const data = new Float32Array(3 * plane);
	const target = { data, offset: 0, stride: CROP, plane, width: CROP, height: CROP };
	sampleQuad(pyramid, middleOf(pyramid.base), { target, pixels: IMAGENET });
	const [output] = await models.run('page-orientation', { data, dims: [1, 3, CROP, CROP] });
	const scores = [...(output?.data ?? [])].slice(0, 4);
	const best = Math.max(...scores);
	const turned = Math.max(0, scores.indexOf(best));
	return { quarters: ((4 - turned) % 4) as Turn['quarters'], confidence: best };
}
