import { quantile, shrink, toGrey } from './shrink';
import type { CardView } from '../frame/viewCard';

/** Width (pixels) at which brightness and colours are measured. */
const WIDTH = 160;

/** Brightness (0..255) of the paper: what nine tenths of the card are darker than. */
export function measurePaper({ card }: CardView): number {
	return quantile(toGrey(shrink(card.image, WIDTH)), 0.9);
}

/** Places darker than this (grey levels) have no colour to speak of. */
const DARK = 24;

/**
 * How colourful the card is beside the tint that its light gives to everything: the distance, in
 * grey levels, of the most colourful places (the top 4 %) from the tint.
 */
export function measureColour({ card }: CardView): number {
	const { data } = shrink(card.image, WIDTH);
	const sums = { light: 0, red: 0, blue: 0 };
	const each = (visit: (light: number, red: number, blue: number) => void): void => {
		for (let i = 0; i < data.length; i += 3) {
			const green = data[i + 1] as number;
			const light = ((data[i] as number) + green + (data[i + 2] as number)) / 3;
			if (light > DARK) visit(light, (data[i] as number) - green, (data[i + 2] as number) - green);
		}
	};
	each((light, red, blue) => {
		sums.light += light * light;
		sums.red += red * light;
		sums.blue += blue * light;
	});
	const away: number[] = [];
	each((light, red, blue) => {
		const u = red - (sums.red / sums.light) * light;
		const v = blue - (sums.blue / sums.light) * light;
		away.push(Math.sqrt(u * u + v * v));
	});
	return away.length === 0 ? 0 : quantile(away, 0.96);
}
