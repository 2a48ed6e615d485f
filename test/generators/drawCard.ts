import type { Quad } from '../../core/result';
import { createChance, type Chance } from './chance';
import { blur, cutBorder, encode, lower } from './effects/camera';
import { coverCorner, tamper } from './effects/cover';
import { layOnGround, type Placing } from './effects/lay';
import { addGlare, addMoire, addNoise, addShadow, darken, photocopy } from './effects/light';
import type { Picture, Point } from './effects/picture';
import { KINDS, type CardKind } from './kinds';
import type { CardDrawing } from './kinds/types';
import { toQuad } from './sheet';

/** What happens to the card; the order in the list does not matter. */
export type Effect =
	| Exclude<Placing, 'flat'>
	| 'tampered'
	| 'covered'
	| 'shadow'
	| 'glare'
	| 'dark'
	| 'noise'
	| 'screen'
	| 'photocopy'
	| 'blur'
	| 'lowRes'
	| 'cut'
	| 'jpeg50';

export interface DrawnCard {
	readonly bytes: Buffer;
	readonly format: 'png' | 'jpeg';
	readonly width: number;
	readonly height: number;
	readonly capability: string;
	/** Wire names of the result to the printed values. */
	readonly truth: Readonly<Record<string, unknown>>;
	/** Printed values that the interface does not return. */
	readonly extra: Readonly<Record<string, unknown>>;
	/** Request parameters that the truth needs. */
	readonly request: Readonly<Record<string, unknown>>;
	readonly effects: readonly Effect[];
	/** Corners of the card in the picture, from its own top left, clockwise. */
	readonly cardQuad: Quad;
	/** Corners of the values by wire name, with `portrait` and `machine_zone` where there are any. */
	readonly fieldQuads: Readonly<Record<string, Quad>>;
}

const PLACINGS: readonly string[] = [
	'scan',
	'photo',
	'angle',
	'rot90',
	'rot180',
	'rot270',
	'small',
];

/** Effects that are seen through a camera: without a placing of their own they get a desk. */
const CAMERA: readonly Effect[] = ['glare', 'shadow', 'dark', 'covered', 'cut', 'jpeg50'];

/**
 * Draws a specimen card of an invented person. The same arguments give the same picture on one
 * machine. Without effects (an empty list) the card fills the picture.
 */
export async function drawCard(
	kind: CardKind,
	seed: number,
	effects: readonly Effect[] = [],
): Promise<DrawnCard> {
	const chance = createChance(seed, kind);
	const drawing = await KINDS[kind](chance);
	const { picture, move } = await photograph(drawing, effects, chance);
	const { sheet } = drawing;
	const corners = toQuad({ left: 0, top: 0, right: sheet.width, bottom: sheet.height });
	const moveQuad = (points: readonly Point[]) => points.map(move).map(round) as unknown as Quad;
	const quality = effects.includes('jpeg50') ? 50 : chance.whole(82, 95);
	const flat = effects.length === 0;
	return {
		bytes: await encode(picture, flat ? 'png' : quality),
		format: flat ? 'png' : 'jpeg',
		width: picture.width,
		height: picture.height,
		capability: drawing.capability,
		truth: drawing.truth,
		extra: drawing.extra ?? {},
		request: drawing.request ?? {},
		effects,
		cardQuad: moveQuad(corners),
		fieldQuads: Object.fromEntries(
			[...sheet.fields].map(([name, box]) => [name, moveQuad(toQuad(box))]),
		),
	};
}

type Move = (point: Point) => Point;

async function photograph(drawing: CardDrawing, effects: readonly Effect[], chance: Chance) {
	const has = (effect: Effect) => effects.includes(effect);
	const part = (name: string) => chance.fork(name);
	const { sheet } = drawing;
	const { width, height } = sheet;
	let picture: Picture = { data: await sheet.finish(), width, height };
	if (has('tampered')) picture = await tamper(picture, part('tamper'), sheet.fields);
	if (has('photocopy')) picture = photocopy(picture, part('copy'));
	const laid = layOnGround(picture, drawing.scene ? 'flat' : choosePlacing(effects), {
		chance: part('lay'),
		rounding: drawing.rounding ?? 0.05,
	});
	picture = laid.picture;
	const moves: Move[] = [laid.move];
	const move: Move = (point) => moves.reduce((at, step) => step(at), point);
	const card = toQuad({ left: 0, top: 0, right: width, bottom: height }) as readonly Point[];
	const corners = () => card.map(move);
	if (has('covered')) picture = await coverCorner(picture, part('cover'), corners());
	if (has('shadow')) picture = addShadow(picture, part('shadow'));
	if (has('glare')) picture = addGlare(picture, part('glare'), corners());
	if (has('dark')) picture = darken(picture, part('dark'));
	if (has('blur')) picture = await blur(picture, part('blur'));
	if (has('cut')) {
		const cut = await cutBorder(picture, part('cut'), corners());
		picture = cut.picture;
		moves.push(cut.move);
	}
	if (has('lowRes')) {
		const low = await lower(picture, part('low'));
		picture = low.picture;
		moves.push(low.move);
	}
	if (has('screen')) picture = addMoire(picture, part('screen'));
	if (has('noise')) picture = addNoise(picture, part('noise'));
	else if (has('dark')) picture = addNoise(picture, part('noise'), 8);
	return { picture, move };
}

function choosePlacing(effects: readonly Effect[]): Placing {
	const named = effects.find((effect) => PLACINGS.includes(effect));
	if (named) return named as Placing;
	return effects.some((effect) => CAMERA.includes(effect)) ? 'photo' : 'flat';
}

function round([x, y]: Point): Point {
	return [Math.round(x), Math.round(y)];
}
