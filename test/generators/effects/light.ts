import type { Chance } from '../chance';
import { mapPixels, type Picture, type Point } from './picture';

// Looked up once: in tests every look at a global costs.
const { PI, exp, hypot, max, min, sin, sqrt } = Math;

/** A bright patch in which nothing can be read at its heart; its centre lies on the card. */
export function addGlare(picture: Picture, chance: Chance, card: readonly Point[]): Picture {
	const [cx, cy] = pointWithin(card, chance);
	const side = hypot(card[1]![0] - card[0]![0], card[1]![1] - card[0]![1]);
	const [rx, ry] = [side * chance.between(0.1, 0.24), side * chance.between(0.06, 0.14)];
	const turn = chance.between(0, PI);
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const strength = chance.between(0.85, 1.25);
	return mapPixels(picture, (value, x, y) => {
		const u = ((x - cx) * cos + (y - cy) * sin) / rx;
		const v = ((y - cy) * cos - (x - cx) * sin) / ry;
		const far = u * u + v * v;
		if (far > 8) return value;
		return value + (255 - value) * min(1, strength * exp(-far));
	});
}

/** The shadow of a hand or a phone: a soft edge across the picture. */
export function addShadow(picture: Picture, chance: Chance): Picture {
	const angle = chance.between(0, 2 * PI);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const reach = hypot(picture.width, picture.height);
	const edge = chance.between(-0.15, 0.15) * reach;
	const soft = reach * chance.between(0.01, 0.06);
	const dark = chance.between(0.4, 0.65);
	return mapPixels(picture, (value, x, y) => {
		const away = (x - picture.width / 2) * cos + (y - picture.height / 2) * sin - edge;
		return value * (1 - (1 - dark) / (1 + exp(-away / soft)));
	});
}

/** Low light: darker, flatter, yellowish. */
export function darken(picture: Picture, chance: Chance): Picture {
	const share = chance.between(0.3, 0.5);
	const tint = [1.05, 0.98, chance.between(0.75, 0.95)];
	return mapPixels(picture, (value, _x, _y, channel) => 8 + value * share * tint[channel]!);
}

export function addNoise(
	picture: Picture,
	chance: Chance,
	spread = chance.between(10, 22),
): Picture {
	const noise = Float32Array.from({ length: 65_537 }, () => {
		const sum = chance.next() + chance.next() + chance.next() + chance.next();
		return (sum - 2) * spread * sqrt(3);
	});
	let at = chance.whole(0, 60_000);
	return mapPixels(picture, (value) => value + noise[(at = (at + 1) % noise.length)]!);
}

/** Grey, hard and speckled, on white paper. */
export function photocopy(picture: Picture, chance: Chance): Picture {
	const { data, width, height } = picture;
	const [gain, level] = [chance.between(1.4, 2.1), chance.between(120, 145)];
	const grey = new Uint8Array(data.length);
	for (let at = 0; at < data.length; at += 3) {
		const light = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
		const hard = (light - level) * gain + 150;
		const speck = chance.may(0.0015) ? 90 : 0;
		grey.fill(min(255, max(12, hard - speck)), at, at + 3);
	}
	return { data: grey, width, height };
}

/** A photographed screen: the grid of its dots beats with that of the camera. */
export function addMoire(picture: Picture, chance: Chance): Picture {
	const pitch = chance.between(2.6, 4.4);
	const angle = chance.between(0.02, 0.25);
	const [along, across] = [Math.cos(angle), Math.sin(angle)];
	const depth = chance.between(0.09, 0.18);
	const beat = chance.between(18, 45);
	return mapPixels(picture, (value, x, y, channel) => {
		const [u, v] = [x * along - y * across, x * across + y * along];
		const dots = sin((2 * PI * u) / pitch + (channel * 2 * PI) / 3);
		const rows = sin((2 * PI * v) / pitch);
		const bands = sin((2 * PI * (u + v * 0.6)) / beat + channel * 0.9);
		const cold = channel === 2 ? 1.06 : 0.97;
		return value * cold * (1 + depth * (0.5 * dots + 0.3 * rows + 0.5 * bands)) + 6;
	});
}

function pointWithin(card: readonly Point[], chance: Chance): Point {
	const [h, v] = [chance.between(0.25, 0.75), chance.between(0.25, 0.75)];
	const mix = (axis: 0 | 1) => {
		const upper = card[0]![axis] * (1 - h) + card[1]![axis] * h;
		const lower = card[3]![axis] * (1 - h) + card[2]![axis] * h;
		return upper * (1 - v) + lower * v;
	};
	return [mix(0), mix(1)];
}
