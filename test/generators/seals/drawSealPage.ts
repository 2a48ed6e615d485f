import type { Quad } from '../../../core/result';
import { createChance, type Chance } from '../chance';
import type { Picture, Point } from '../effects/picture';
import { disturb, type Way } from './disturb';
import { createPaper, drawTable, finishPaper, printProse, type PrintedLine } from './drawPaper';
import { drawSeal, type DrawnSeal, type SealColour, type SealKind } from './drawSeal';
import { inkSeal, type SealPlace } from './inkSeal';

export interface PlacedSeal extends Pick<DrawnSeal, 'shape' | 'lines' | 'ring'> {
	readonly kind: SealKind;
	readonly colour: SealColour;
	readonly quad: Quad;
	readonly faint: boolean;
	/** Share of it that lies on the page. */
	readonly visible: number;
}

/** A page with its seals and the lines that are printed on it, in pixels of the picture. */
export interface SealPage {
	readonly picture: Picture;
	readonly bytes: Buffer;
	readonly way: Way;
	readonly seals: readonly PlacedSeal[];
	readonly lines: readonly PrintedLine[];
}

const WIDTH = 1240;
const HEIGHT = 1754;
const MILLIMETRE = WIDTH / 210;

const KINDS: readonly SealKind[] = [
	...(['round', 'round', 'round', 'oval', 'name', 'box', 'roundEnglish', 'nameSolid'] as const),
];
const WAYS: readonly Way[] = ['clean', 'scan', 'scan', 'photo', 'photo', 'dim', 'turned'];

function chooseColour(kind: SealKind, chance: Chance): SealColour {
	if (kind === 'round' || kind.startsWith('name')) return chance.may(0.9) ? 'red' : 'blue';
	return chance.pick(['red', 'red', 'blue', 'violet'] as const);
}

/** The corners of an upright seal, turned and moved to its place. */
function cornersOf({ width, height }: DrawnSeal, { x, y, turn }: SealPlace): Point[] {
	const angle = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1],
	].map(([h, v]) => {
		const [u, w] = [(h! * width) / 2, (v! * height) / 2];
		return [x + u * cos - w * sin, y + u * sin + w * cos] as const;
	});
}

export interface SealPageOptions {
	readonly kind?: SealKind;
	readonly way?: Way;
	/** Seals on the page; one or two by chance when absent. */
	readonly count?: number;
	/** All of it is seen in grey: a copy. */
	readonly grey?: boolean;
}

/** Draws a page of a contract with seals over its text. The same seed gives the same page. */
export async function drawSealPage(seed: number, options: SealPageOptions = {}): Promise<SealPage> {
	const chance = createChance(seed, 'seals');
	const paper = createPaper(WIDTH, HEIGHT);
	const middle = HEIGHT * chance.between(0.35, 0.6);
	printProse(paper, { chance, top: HEIGHT * 0.06, bottom: middle });
	const rest = { chance, top: middle + 30, bottom: HEIGHT * 0.94 };
	if (chance.may(0.4)) drawTable(paper, rest);
	else printProse(paper, rest);
	let picture = await finishPaper(paper);
	const count = options.count ?? (chance.may(0.35) ? 2 : 1);
	const placed: { seal: PlacedSeal; corners: Point[] }[] = [];
	for (let i = 0; i < count; i++) {
		const kind = options.kind ?? KINDS[(seed + i) % KINDS.length]!;
		const seal = drawSeal(kind, chance.fork(`seal${i}`), MILLIMETRE);
		const place = choosePlace(seal, { kind, index: i, chance });
		picture = await inkSeal(picture, seal, { place, chance: chance.fork(`ink${i}`) });
		placed.push(describe(seal, kind, place));
	}
	const way = options.grey ? 'copy' : (options.way ?? WAYS[seed % WAYS.length]!);
	const { picture: seen, bytes, move } = await disturb(picture, way, chance.fork('way'));
	const toQuad = (points: readonly Point[]) => points.map(move) as unknown as Quad;
	return {
		picture: seen,
		bytes,
		way,
		seals: placed.map(({ seal, corners }) => ({ ...seal, quad: toQuad(corners) })),
		lines: paper.lines.map(({ text, quad }) => ({ text, quad: toQuad(quad) })),
	};
}

function choosePlace(
	seal: DrawnSeal,
	{ kind, index, chance }: { kind: SealKind; index: number; chance: Chance },
): SealPlace {
	const round = seal.shape !== 'rectangle';
	const cut = round && chance.may(0.08);
	const reach = Math.max(seal.width, seal.height) / 2 + 12;
	const x = cut
		? WIDTH - (seal.width / 2) * chance.between(0.25, 0.7)
		: chance.between(reach, WIDTH / 2 - reach) + (index % 2 === 0 ? WIDTH / 2 : 0);
	return {
		x,
		y: chance.between(HEIGHT * 0.15, HEIGHT - reach),
		turn: chance.may(0.1) ? chance.between(-180, 180) : chance.between(-18, 18),
		colour: chooseColour(kind, chance),
		strength: chance.may(0.2) ? chance.between(0.35, 0.5) : chance.between(0.65, 1),
		uneven: chance.between(0.1, 0.75),
	};
}

function describe(seal: DrawnSeal, kind: SealKind, place: SealPlace) {
	const { shape, lines, ring } = seal;
	const out = Math.max(0, place.x + seal.width / 2 - WIDTH) / seal.width;
	return {
		corners: cornersOf(seal, place),
		seal: {
			...{ kind, shape, lines, ring, colour: place.colour },
			...{ quad: [] as unknown as Quad, faint: place.strength < 0.55, visible: 1 - out },
		},
	};
}
