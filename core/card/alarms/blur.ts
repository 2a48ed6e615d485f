import { cutQuad } from '../../image/cutQuad';
import { createPyramid } from '../../image/pyramid';
import { quadLength, quadThickness } from '../../image/quad';
import type { CardView } from '../frame/viewCard';
import { quantile, shrink, toGrey } from './shrink';

/** Cards are measured at this width (pixels) at most: what is soft beyond it reads well. */
const WIDTH = 1200;

/** Lines lower than this (pixels) or with less contrast (grey levels) tell nothing. */
const LEAST = { height: 8, contrast: 40 } as const;

/** Lines looked at, the longest. */
const LINES = 12;

/** Share of the steepest places that count as the edges of letters. */
const STEEP = 0.97;

/**
 * Width in pixels of the edges of letters: the contrast of a line over its steepest change, the
 * median over the lines. About 1.5 for sharp print; a blur by a Gaussian of deviation s gives 2.5 s.
 *
 * @returns NaN where no line can be measured
 */
export function measureEdgeWidth({ card, lines }: CardView): number {
	const image = shrink(card.image, WIDTH);
	const scale = image.width / card.image.width;
	const pyramid = createPyramid(image);
	const longest = [...lines].sort((a, b) => quadLength(b) - quadLength(a)).slice(0, LINES);
	const widths: number[] = [];
	for (const line of longest) {
		const [a, b, c, d] = line.map(([x, y]) => [x * scale, y * scale] as const);
		if (!a || !b || !c || !d) continue;
		const height = Math.round(quadThickness([a, b, c, d]));
		const width = Math.round(quadLength([a, b, c, d]));
		if (height < LEAST.height || width < height) continue;
		const grey = toGrey(cutQuad(pyramid, [a, b, c, d], { width, height }));
		const contrast = quantile(grey, 0.95) - quantile(grey, 0.03);
		if (contrast < LEAST.contrast) continue;
		const steps: number[] = [];
		for (let i = 1; i < grey.length - 1; i++) {
			if (i % width === 0 || i % width === width - 1) continue;
			steps.push(Math.abs((grey[i + 1] as number) - (grey[i - 1] as number)) / 2);
		}
		widths.push(contrast / Math.max(1, quantile(steps, STEEP)));
	}
	return quantile(widths, 0.5);
}
