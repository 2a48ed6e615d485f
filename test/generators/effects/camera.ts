import sharp, { type Sharp } from 'sharp';

import type { Chance } from '../chance';
import type { Moved, Picture, Point } from './picture';

/** Out of focus, a little or clearly. */
export function blur(picture: Picture, chance: Chance): Promise<Picture> {
	const sigma = (chance.between(1.2, 2.6) * picture.width) / 1400;
	return run(open(picture).blur(Math.max(0.4, sigma)));
}

/** The longer side becomes 480 to 720 pixels. */
export async function lower(picture: Picture, chance: Chance): Promise<Moved> {
	const longest = Math.max(picture.width, picture.height);
	const scale = Math.min(1, chance.whole(480, 720) / longest);
	const width = Math.round(picture.width * scale);
	const height = Math.round(picture.height * scale);
	const small = await run(open(picture).resize(width, height, { fit: 'fill' }));
	return {
		picture: small,
		move: ([x, y]) => [(x * width) / picture.width, (y * height) / picture.height],
	};
}

/** Cuts the picture so that a side of the card is outside. */
export async function cutBorder(
	picture: Picture,
	chance: Chance,
	card: readonly Point[],
): Promise<Moved> {
	const bounds = (axis: 0 | 1) => card.map((point) => point[axis]);
	const side = chance.pick(['left', 'top', 'right', 'bottom'] as const);
	const axis = side === 'left' || side === 'right' ? 0 : 1;
	const [low, high] = [Math.min(...bounds(axis)), Math.max(...bounds(axis))];
	const into = (high - low) * chance.between(0.03, 0.06);
	const fromStart = side === 'left' || side === 'top';
	const whole = axis === 0 ? picture.width : picture.height;
	const start = fromStart ? Math.max(0, Math.round(low + into)) : 0;
	const end = fromStart ? whole : Math.min(whole, Math.round(high - into));
	const region =
		axis === 0
			? { left: start, top: 0, width: end - start, height: picture.height }
			: { left: 0, top: start, width: picture.width, height: end - start };
	return {
		picture: await run(open(picture).extract(region)),
		move: ([x, y]) => [x - region.left, y - region.top],
	};
}

export function encode(picture: Picture, quality: number | 'png'): Promise<Buffer> {
	const image = open(picture);
	return quality === 'png' ? image.png().toBuffer() : image.jpeg({ quality }).toBuffer();
}

/** Draws SVG elements over a picture. */
export function drawOver(picture: Picture, svg: string): Promise<Picture> {
	const { width, height } = picture;
	const input = Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`,
	);
	return run(open(picture).composite([{ input, left: 0, top: 0 }]));
}

function open({ data, width, height }: Picture) {
	return sharp(data, { raw: { width, height, channels: 3 } });
}

async function run(image: Sharp): Promise<Picture> {
	const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return { data, width: info.width, height: info.height };
}
