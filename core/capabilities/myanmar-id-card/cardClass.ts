import { quadBounds } from '../../image/quad';
import type { Image } from '../../image/image';
import { applyAffine } from '../../image/affine';
import type { CardText } from '../../card/types';

/** Grey levels by which red lies over green and blue on the pink paper of the older cards. */
const PINK = 6;
/** Pixels that are looked at around each line. */
const SAMPLES = 24;

/** The paper beside a line: the brighter half of the pixels above and below the letters. */
function paperOf(image: Image, card: CardText): [red: number, green: number, blue: number][] {
	const found: [number, number, number][] = [];
	for (const { quad } of card.lines) {
		const { left, top, right, bottom } = quadBounds(quad);
		for (let i = 0; i < SAMPLES; i++) {
			const onCard = [left + ((right - left) * (i + 0.5)) / SAMPLES, i % 2 ? top : bottom] as const;
			const [x, y] = applyAffine(card.toImage, onCard).map(Math.round) as [number, number];
			if (x < 0 || y < 0 || x >= image.width || y >= image.height) continue;
			const at = (y * image.width + x) * 3;
			const pixel = image.data.subarray(at, at + 3);
			found.push([pixel[0] ?? 0, pixel[1] ?? 0, pixel[2] ?? 0]);
		}
	}
	const light = ([red, green, blue]: readonly number[]): number =>
		(red ?? 0) + (green ?? 0) + (blue ?? 0);
	return found.sort((a, b) => light(b) - light(a)).slice(0, Math.ceil(found.length / 2));
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * The generation of a card: the older ones are of pink paper, the newer ones of plastic in other
 * colours.
 */
export function cardClass(image: Image, card: CardText): 'old_version' | 'new_version' {
	const paper = paperOf(image, card);
	if (paper.length === 0) return 'old_version';
	const [red, green, blue] = ([0, 1, 2] as const).map((i) => mean(paper.map((pixel) => pixel[i])));
	const overGreen = (red ?? 0) - (green ?? 0);
	// Yellow light takes blue away; pink paper in it is still redder than green.
	return overGreen > PINK && (blue ?? 0) > (green ?? 0) - 2 * overGreen
		? 'old_version'
		: 'new_version';
}
