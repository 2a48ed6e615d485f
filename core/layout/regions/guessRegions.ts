import { applyAffine, mapQuad, type Affine } from '../../image/affine';
import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import { sampleQuad } from '../../image/sampleQuad';
import type { Models, Tensor } from '../../models';
import type { Quad } from '../../result';
import { IMAGENET } from '../../text/normalisation';
import { decodeGuesses } from './decodeGuesses';
import type { Guess } from './types';

/** Size of the network's input in pixels. */
const [WIDTH, HEIGHT] = [608, 800];

/** The page that is looked at, and where it is on the picture. */
export interface LookedAt {
	readonly image: Image;
	/** Size of the upright frame in pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the frame to those of the picture. */
	readonly toImage: Affine;
}

/** Asks the layout network (CDLA classes). @returns places in the upright frame */
export async function guessRegions(page: LookedAt, models: Models): Promise<Guess[]> {
	const { image, width, height, toImage } = page;
	const plane = WIDTH * HEIGHT;
	const input: Tensor = { data: new Float32Array(3 * plane), dims: [1, 3, HEIGHT, WIDTH] };
	const frame: Quad = [
		[0, 0],
		[width, 0],
		[width, height],
		[0, height],
	];
	const target = {
		data: input.data,
		offset: 0,
		stride: WIDTH,
		plane,
		width: WIDTH,
		height: HEIGHT,
	};
	sampleQuad(
		createPyramid(image),
		mapQuad(frame, (point) => applyAffine(toImage, point)),
		{
			target,
			pixels: IMAGENET,
		},
	);
	const outputs = await models.run('page-layout', input);
	return decodeGuesses(outputs, { width: WIDTH, height: HEIGHT }).map((guess) => ({
		...guess,
		bounds: {
			left: (guess.bounds.left * width) / WIDTH,
			top: (guess.bounds.top * height) / HEIGHT,
			right: (guess.bounds.right * width) / WIDTH,
			bottom: (guess.bounds.bottom * height) / HEIGHT,
		},
	}));
}
