import type { Chance } from '../chance';
import { findProjection, layCard, project } from './perspective';
import { mapPixels, type Moved, type Picture, type Point } from './picture';

// Looked up once: in tests every look at a global costs.
const { PI, abs, hypot, max, min, round, sin } = Math;

/** How a card lies in the picture. */
export type Placing = 'flat' | 'scan' | 'photo' | 'angle' | 'rot90' | 'rot180' | 'rot270' | 'small';

interface Placement {
	/** Clockwise, in degrees. */
	readonly turn: number;
	/** Share of the picture's sides that each corner may be moved by. */
	readonly tilt: number;
	/** Width of the card against the picture's shorter free side. */
	readonly fill: number;
	readonly desk: boolean;
}

/** Longest side of a photo, in pixels. */
const PHOTO_SIDE = 1400;

/** Puts the card on its ground: a scanner's white or a desk. */
export function layOnGround(
	card: Picture,
	placing: Placing,
	{ chance, rounding }: { readonly chance: Chance; readonly rounding: number },
): Moved {
	if (placing === 'flat') return { picture: card, move: (point) => point };
	const placement = choosePlacement(placing, chance);
	const size = chooseSize(card, placing, placement);
	const ground = placement.desk ? drawDesk(size, chance) : drawWhite(size, chance);
	const corners = placeCorners(card, size, { placement, chance });
	const own: Point[] = [
		[0, 0],
		[card.width, 0],
		[card.width, card.height],
		[0, card.height],
	];
	const back = findProjection(corners, own);
	const there = findProjection(own, corners);
	const radius = rounding * card.height;
	return {
		picture: layCard(shadeUnder(ground, corners), card, { back, radius, corners }),
		move: (point) => project(there, point),
	};
}

function choosePlacement(placing: Placing, chance: Chance): Placement {
	const quarter = { rot90: 90, rot180: 180, rot270: 270 }[placing as string];
	if (placing === 'scan')
		return { turn: chance.between(-0.8, 0.8), tilt: 0, fill: 0.98, desk: false };
	const tilt = chance.between(0.01, 0.05);
	const fill = placing === 'small' ? chance.between(0.35, 0.5) : chance.between(0.8, 0.93);
	if (quarter) return { turn: quarter + chance.between(-4, 4), tilt: 0.01, fill, desk: true };
	const turn = placing === 'angle' ? chance.between(-180, 180) : chance.between(-6, 6);
	return { turn, tilt, fill, desk: true };
}

function chooseSize(card: Picture, placing: Placing, { turn }: Placement) {
	if (placing === 'scan') {
		return { width: round(card.width * 1.03), height: round(card.height * 1.05) };
	}
	const lying = abs(Math.cos((turn * PI) / 180)) > 0.6;
	const [long, short] = [PHOTO_SIDE, round(PHOTO_SIDE * 0.75)];
	return lying ? { width: long, height: short } : { width: short, height: long };
}

interface Size {
	readonly width: number;
	readonly height: number;
}

function placeCorners(
	card: Picture,
	size: Size,
	{ placement, chance }: { readonly placement: Placement; readonly chance: Chance },
): Point[] {
	const angle = (placement.turn * PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const reachX = abs(card.width * cos) + abs(card.height * sin);
	const reachY = abs(card.width * sin) + abs(card.height * cos);
	const scale = placement.fill * min(size.width / reachX, size.height / reachY);
	const free = [size.width - reachX * scale, size.height - reachY * scale];
	const centre = [
		size.width / 2 + free[0]! * chance.between(-0.3, 0.3),
		size.height / 2 + free[1]! * chance.between(-0.3, 0.3),
	];
	return [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1],
	].map(([h, v]) => {
		const x = (h! * card.width * scale) / 2;
		const y = (v! * card.height * scale) / 2;
		const pull = () => 1 - chance.between(0, placement.tilt);
		return [
			centre[0]! + (x * cos - y * sin) * pull(),
			centre[1]! + (x * sin + y * cos) * pull(),
		] as const;
	});
}

function drawWhite({ width, height }: Size, chance: Chance): Picture {
	const data = new Uint8Array(width * height * 3).fill(chance.whole(238, 255));
	return { data, width, height };
}

/** A table top: one colour, grain along one side, slow light over it. */
function drawDesk({ width, height }: Size, chance: Chance): Picture {
	const colour = chance.pick([
		[120, 84, 58],
		[66, 70, 78],
		[176, 172, 164],
		[58, 44, 38],
		[98, 118, 112],
		[205, 198, 186],
		[40, 42, 52],
	]);
	const grain = chance.between(2, 9);
	const length = chance.between(30, 160);
	const rows = Array.from({ length: height }, () => chance.between(-grain, grain));
	const noise = Array.from({ length: 4099 }, () => chance.between(-5, 5));
	const light = [chance.between(-0.2, 0.2), chance.between(-0.2, 0.2)];
	const blank = { data: new Uint8Array(width * height * 3), width, height };
	return mapPixels(blank, (_, x, y, channel) => {
		const wave = rows[(y + round(6 * sin(x / length))) % height] ?? 0;
		const bright = 1 + light[0]! * (x / width - 0.5) + light[1]! * (y / height - 0.5);
		return (colour[channel]! + wave) * bright + noise[(x * 7 + y * 131) % noise.length]!;
	});
}

/** The soft shadow of a card that lies on something. */
function shadeUnder(ground: Picture, corners: readonly Point[]): Picture {
	const reach = ground.width * 0.012;
	const [dx, dy] = [reach * 0.5, reach * 0.8];
	const shades = new Float32Array(ground.width * ground.height);
	const sides = corners.map(([x, y], side) => {
		const [toX, toY] = corners[(side + 1) % 4]!;
		const length = hypot(toX - x, toY - y);
		return { x: x + dx, y: y + dy, outX: (toY - y) / length, outY: (x - toX) / length };
	});
	for (let y = 0, at = 0; y < ground.height; y++) {
		for (let x = 0; x < ground.width; x++, at++) {
			let outside = -ground.width;
			for (const side of sides) {
				outside = max(outside, (x - side.x) * side.outX + (y - side.y) * side.outY);
			}
			shades[at] = outside > reach ? 1 : 0.6 + 0.4 * max(0, outside / reach);
		}
	}
	return mapPixels(ground, (value, x, y) => value * shades[y * ground.width + x]!);
}
