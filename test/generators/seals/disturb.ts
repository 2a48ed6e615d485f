import type { Chance } from '../chance';
import { blur, encode } from '../effects/camera';
import { layOnGround } from '../effects/lay';
import { findProjection, layCard, project } from '../effects/perspective';
import { addNoise, addShadow, darken, photocopy } from '../effects/light';
import { mapPixels, type Moved, type Picture, type Point } from '../effects/picture';

/** How a page got into the computer. */
export type Way = 'clean' | 'scan' | 'copy' | 'photo' | 'dim' | 'turned';

const DESKS = [
	[120, 84, 58],
	[66, 70, 78],
	[176, 172, 164],
	[58, 44, 38],
	[205, 198, 186],
] as const;

/** Lays a page on a desk as a hand-held camera sees it; the page fills most of the picture. */
function photograph(page: Picture, chance: Chance): Moved {
	const [width, height] = [1500, 2000];
	const scale = Math.min(width / page.width, height / page.height) * chance.between(0.86, 0.97);
	const angle = (chance.between(-5, 5) * Math.PI) / 180;
	const own: Point[] = [
		[0, 0],
		[page.width, 0],
		[page.width, page.height],
		[0, page.height],
	];
	const corners = own.map(([x, y]): Point => {
		const pull = scale * (1 - chance.between(0, 0.05));
		const [u, v] = [(x - page.width / 2) * pull, (y - page.height / 2) * pull];
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		return [width / 2 + u * cos - v * sin, height / 2 + u * sin + v * cos];
	});
	const desk = chance.pick(DESKS);
	const light = chance.between(-0.2, 0.2);
	const blank = { data: new Uint8Array(width * height * 3), width, height };
	const ground = mapPixels(
		blank,
		(_v, x, y, c) => desk[c]! * (1 + light * (x / width - y / height)),
	);
	const back = findProjection(corners, own);
	const there = findProjection(own, corners);
	return {
		picture: layCard(ground, page, { back, radius: 0, corners }),
		move: (point) => project(there, point),
	};
}

/** Light and camera on a page, with the way of its points and the compressed picture. */
export async function disturb(
	page: Picture,
	way: Way,
	chance: Chance,
): Promise<Moved & { readonly bytes: Buffer }> {
	const same = (point: Point): Point => point;
	let moved: Moved = { picture: page, move: same };
	if (way === 'copy') moved = { picture: photocopy(page, chance), move: same };
	if (way === 'scan' || way === 'copy') {
		moved = layOnGround(moved.picture, 'scan', { chance, rounding: 0 });
		moved = { ...moved, picture: addNoise(moved.picture, chance, chance.between(2, 7)) };
	}
	if (way === 'photo' || way === 'dim') {
		moved = photograph(page, chance);
		if (way === 'dim') moved = { ...moved, picture: darken(moved.picture, chance) };
		else if (chance.may(0.5)) moved = { ...moved, picture: addShadow(moved.picture, chance) };
		moved = { ...moved, picture: await blur(moved.picture, chance) };
		moved = { ...moved, picture: addNoise(moved.picture, chance, chance.between(2, 8)) };
	}
	if (way === 'turned') {
		moved = layOnGround(page, chance.pick(['rot90', 'rot180', 'rot270'] as const), {
			chance,
			rounding: 0,
		});
	}
	const quality = way === 'clean' ? 95 : chance.whole(60, 92);
	return { ...moved, bytes: await encode(moved.picture, quality) };
}
