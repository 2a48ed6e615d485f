import { findComponents } from '../../image/findComponents';
import { minAreaRect } from '../../image/minAreaRect';
import { quadLength, quadThickness } from '../../image/quad';
import type { Point, Quad } from '../../result';
import { dilate } from './dilate';
import { judgeBox } from './judgeBox';
import type { RingView } from './rays';

/** A frame that may be that of a seal. */
export interface FoundBox {
	readonly quad: Quad;
	/** Letters are cut out of the ink. */
	readonly solid: boolean;
	/** 0..1 */
	readonly confidence: number;
}

/** Gaps of so many pixels in a frame are bridged. */
const REACH = 2;
/** The shortest side of a seal, in pixels of the working picture. */
const LEAST_SIDE = 26;
/** The longest side over that of the working picture … */
const MOST_SIDE = 0.36;
/** … of a page; a picture with a longer side under this may show a seal and nothing else. */
const SMALL_PICTURE = 640;
const MOST_RATIO = 5;
/** Frames that are less sure than this are none. */
const LEAST_CONFIDENCE = 0.4;

/** Moves every side inwards. */
function insetQuad([a, b, c, d]: Quad, by: number): Quad {
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
	const thickness = Math.hypot(d[0] - a[0], d[1] - a[1]);
	const along: Point = [((b[0] - a[0]) / length) * by, ((b[1] - a[1]) / length) * by];
	const across: Point = [((d[0] - a[0]) / thickness) * by, ((d[1] - a[1]) / thickness) * by];
	const move = (p: Point, i: number, j: number): Point => [
		p[0] + i * along[0] + j * across[0],
		p[1] + i * along[1] + j * across[1],
	];
	return [move(a, 1, 1), move(b, -1, 1), move(c, -1, -1), move(d, 1, -1)];
}

/** Finds square and rectangular seals in one ink; what lies in rings is to be taken out before. */
export function findBoxes(view: RingView): FoundBox[] {
	const { width, height } = view.ink;
	const longest = Math.max(width, height);
	const most = longest < SMALL_PICTURE ? longest : MOST_SIDE * longest;
	const components = findComponents(dilate(view.ink, REACH), width, height);
	return components.flatMap((component) => {
		if (component.area < 2 * LEAST_SIDE * REACH) return [];
		const grown = minAreaRect(component);
		const sides = [quadLength(grown), quadThickness(grown)].map((side) => side - 2 * REACH);
		const [short, long] = [Math.min(...sides), Math.max(...sides)];
		if (short < LEAST_SIDE || long > most || long > MOST_RATIO * short) return [];
		const quad = insetQuad(grown, REACH);
		const { solid, confidence } = judgeBox(view, quad);
		return confidence < LEAST_CONFIDENCE ? [] : [{ quad, solid, confidence }];
	});
}
