import type { Quad } from '../../../core/result';
import { createChance, type Chance } from '../chance';
import type { Picture, Point } from '../effects/picture';
import { disturb, type Way } from '../seals/disturb';
import {
	createPaper,
	finishPaper,
	printProse,
	type Paper,
	type PrintedLine,
} from '../seals/drawPaper';
import { drawSeal } from '../seals/drawSeal';
import { measureText } from '../seals/glyphs';
import { inkSeal } from '../seals/inkSeal';
import { companyName, englishName, personName } from '../seals/words';
import { drawStrokes, type Hand } from './drawStrokes';

/** A contract with places to sign, in pixels of the picture. */
export interface SignaturePage {
	readonly picture: Picture;
	readonly bytes: Buffer;
	readonly way: Way;
	readonly signatures: readonly { readonly hand: Hand; readonly quad: Quad }[];
	/** The printed lines. */
	readonly lines: readonly PrintedLine[];
	/** Places to sign that were left empty, or filled with print. */
	readonly empty: number;
}

const WIDTH = 1240;
const HEIGHT = 1754;
const HANDS: readonly Hand[] = ['scribble', 'cursive', 'chinese', 'cursive', 'initials'];
const WAYS: readonly Way[] = ['clean', 'scan', 'photo', 'scan', 'copy', 'photo', 'turned'];
const INKS = ['#15151c', '#1c2a6b', '#101010', '#26389a'];

const CHINESE = [
	...['签名：', '签字：', '授权代表签字：', '经办人：', '法定代表人或授权代表：', '甲方（签章）：'],
	...['负责人签字：', '审核人：', '收款人签名：'],
];
const ENGLISH = ['Signature:', 'Signed by:', 'By:', 'Authorized Signature:', 'Sign here:', 'X'];
const UNDER = ['Authorized Signature', 'Signature of applicant', 'Witness', 'Signature'];

/** How a place to sign is laid out. */
type Layout = 'chinese' | 'english' | 'under';

interface Block {
	readonly layout: Layout;
	readonly left: number;
	readonly top: number;
	readonly size: number;
}

/** Prints the label and its line; answers where a signature starts and its lowest line. */
function printLabel(paper: Paper, { layout, left, top, size }: Block, chance: Chance): Point {
	const line = (from: number, to: number, y: number): void => {
		paper.svg.push(`<path d="M${from} ${y}H${to}" stroke="#222" stroke-width="1.8"/>`);
	};
	if (layout === 'under') {
		line(left, left + size * 13, top);
		paper.print(chance.pick(UNDER), [left, top + size * 0.9], { size });
		return [left + size * chance.between(0.5, 3), top + size * 0.2];
	}
	const text = chance.pick(layout === 'chinese' ? CHINESE : ENGLISH);
	paper.print(text, [left, top], { size });
	const start = left + measureText(text, size) + size * 0.4;
	if (text === 'X' || chance.may(0.6))
		line(start, Math.max(start + size * 6, left + size * 14), top + size * 0.55);
	return [start + size * chance.between(0.2, 1.5), top + size * 0.6];
}

/** Prints what stands round the place: names, dates, titles. */
function printMore(paper: Paper, { layout, left, top, size }: Block, chance: Chance): void {
	const chinese = layout === 'chinese';
	const below = top + size * (layout === 'under' ? 2.9 : 3.4);
	const date = chinese
		? `日期：20${chance.digits(2)}年${chance.whole(1, 12)}月${chance.whole(1, 28)}日`
		: `Date: ${chance.whole(1, 28)}/${chance.whole(1, 12)}/20${chance.digits(2)}`;
	paper.print(date, [left, below], { size });
	if (chance.may(0.4)) {
		const name = chinese ? `姓名：${personName(chance)}` : `Name: ${englishName(chance)}`;
		paper.print(name, [left, below + size * 1.7], { size });
	}
	if (layout !== 'under' && chance.may(0.5)) {
		const company = chinese ? companyName(chance) : `For ${englishName(chance)} Ltd`;
		paper.print(company.slice(0, 18), [left, top - size * 3.4], { size });
	}
}

type Fill = 'signed' | 'empty' | 'printed';

function fillBlock(
	paper: Paper,
	block: Block,
	{ fill, hand, chance }: { fill: Fill; hand: Hand; chance: Chance },
) {
	const [x, base] = printLabel(paper, block, chance);
	printMore(paper, block, chance);
	const { size } = block;
	if (fill === 'printed') {
		const name = block.layout === 'chinese' ? personName(chance) : englishName(chance);
		paper.print(name, [x, base - size * 0.6], {
			size,
			weight: chance.pick([400, 500, 700] as const),
		});
	}
	if (fill !== 'signed') return undefined;
	const drawn = drawStrokes(hand, chance, size);
	const y = base - drawn.height * chance.between(0.7, 0.85);
	const ink = chance.pick(INKS);
	const width = chance.between(2.2, 4.5);
	paper.svg.push(
		`<g transform="translate(${x} ${y})" fill="none" stroke="${ink}" color="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${drawn.svg}</g>`,
	);
	const [right, bottom] = [x + drawn.width, y + drawn.height];
	const corners: Point[] = [
		[x, y],
		[right, y],
		[right, bottom],
		[x, bottom],
	];
	return { hand, corners };
}

/** Draws a contract with two places to sign. The same seed gives the same page. */
export async function drawSignaturePage(seed: number, signed = true): Promise<SignaturePage> {
	const chance = createChance(seed, signed ? 'signed' : 'unsigned');
	const paper = createPaper(WIDTH, HEIGHT);
	printProse(paper, { chance, top: HEIGHT * 0.06, bottom: HEIGHT * 0.55 });
	const layout = chance.pick(['chinese', 'chinese', 'english', 'under'] as const);
	const size = chance.between(21, 27);
	const top = HEIGHT * chance.between(0.66, 0.8);
	const sides = [WIDTH * 0.09, WIDTH * 0.53];
	const filled = sides.map((left, i) => {
		const empty = chance.may(0.5) ? 'printed' : 'empty';
		const fill: Fill = signed && (i === 0 || chance.may(0.6)) ? 'signed' : empty;
		const hand = HANDS[(seed + i) % HANDS.length]!;
		return fillBlock(paper, { layout, left, top, size }, { fill, hand, chance });
	});
	let picture = await finishPaper(paper);
	if (chance.may(0.4)) {
		const seal = drawSeal('round', chance.fork('seal'), WIDTH / 210);
		const place = {
			...{ x: chance.pick(sides) + 150, y: top, turn: chance.between(-15, 15) },
			...{ colour: 'red' as const, strength: 0.8, uneven: 0.4 },
		};
		picture = await inkSeal(picture, seal, { place, chance: chance.fork('ink') });
	}
	const way = WAYS[seed % WAYS.length]!;
	const { picture: seen, bytes, move } = await disturb(picture, way, chance.fork('way'));
	const done = filled.flatMap((one) => one ?? []);
	return {
		...{ picture: seen, bytes, way, empty: sides.length - done.length },
		lines: paper.lines.map(({ text, quad }) => ({ text, quad: quad.map(move) as unknown as Quad })),
		signatures: done.map(({ hand, corners }) => ({
			hand,
			quad: corners.map(move) as unknown as Quad,
		})),
	};
}
