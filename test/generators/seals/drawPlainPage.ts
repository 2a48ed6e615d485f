import { createChance, type Chance } from '../chance';
import { starPath } from '../ornaments';
import { disturb, type Way } from './disturb';
import { createPaper, drawTable, finishPaper, printProse, type Paper } from './drawPaper';
import type { SealPage } from './drawSealPage';
import { drawText, measureText } from './glyphs';
import { companyName, proseLine } from './words';

const WIDTH = 1240;
const HEIGHT = 1754;
const COLOURS = ['#c8161d', '#d9363e', '#b01030', '#1f4fa8', '#2a6fd6', '#6a3fa0'];
const WAYS: readonly Way[] = ['clean', 'scan', 'photo', 'dim', 'copy', 'turned'];

type Draw = (paper: Paper, chance: Chance, colour: string) => void;

/** Large coloured letters, as over official letters, with a coloured rule. */
const heading: Draw = (paper, chance, colour) => {
	const text = chance.may(0.5) ? `${companyName(chance)}文件` : '中华人民共和国国务院公告';
	const size = Math.min((WIDTH * 0.84) / text.length, chance.between(50, 96));
	const left = (WIDTH - measureText(text, size, 700)) / 2;
	paper.print(text, [left, 180], { size, weight: 700, fill: colour });
	paper.svg.push(`<path d="M110 290H1130" stroke="${colour}" stroke-width="4"/>`);
};

/** A round or square mark of a company beside its name. */
const logo: Draw = (paper, chance, colour) => {
	const r = chance.between(40, 110);
	const at = `translate(${chance.between(160, 1000)} ${chance.between(150, 300)})`;
	const letter = drawText('山', [-r * 0.5, 0], { size: r, weight: 700 });
	const forms = [
		`<circle r="${r}"/><g fill="#fff">${letter}</g>`,
		`<circle r="${r}" fill="none" stroke="${colour}" stroke-width="${r * 0.22}"/><path d="M${-r * 0.5} ${r * 0.3}L0 ${-r * 0.5}L${r * 0.5} ${r * 0.3}Z"/>`,
		`<rect x="${-r}" y="${-r}" width="${2 * r}" height="${2 * r}" rx="${r * 0.2}"/><path fill="#fff" d="${starPath(0, 0, r * 0.6)}"/>`,
		`<path d="${starPath(0, 0, r)}"/>`,
		`<path d="M${-r} ${r}L0 ${-r}L${r} ${r}Z"/><circle cx="${r}" cy="0" r="${r * 0.5}" fill="#e8b000"/>`,
	];
	paper.svg.push(`<g transform="${at}" fill="${colour}">${chance.pick(forms)}</g>`);
};

/** Shares and bars in colours. */
const chart: Draw = (paper, chance, colour) => {
	const [cx, cy, r] = [350, 420, chance.between(110, 200)];
	const fills = [colour, '#e8b000', '#3a9d5d', '#1f4fa8', '#d9363e', '#888'];
	let from = 0;
	let svg = '';
	for (let i = 0; from < 6.28; i++) {
		const to = Math.min(6.2831, from + chance.between(0.5, 2));
		const [a, b] = [from, to].map((t) => `${cx + r * Math.cos(t)} ${cy + r * Math.sin(t)}`);
		svg += `<path d="M${cx} ${cy}L${a}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${b}Z" fill="${fills[i % 6]}"/>`;
		from = to;
	}
	if (chance.may(0.5)) svg += `<circle cx="${cx}" cy="${cy}" r="${r * 0.6}" fill="#fdfdfb"/>`;
	for (let i = 0; i < 7; i++) {
		const height = chance.between(40, 300);
		svg += `<rect x="${700 + i * 60}" y="${600 - height}" width="40" height="${height}" fill="${fills[i % 6]}"/>`;
	}
	paper.svg.push(svg);
	paper.print(proseLine(chance, 8, false), [700, 640], { size: 20, fill: colour });
};

/** A form whose rules and labels are coloured. */
const form: Draw = (paper, chance, colour) => {
	drawTable(paper, { chance, top: 150, bottom: chance.between(400, 800) }, colour);
};

/** A frame round a remark. */
const remark: Draw = (paper, chance, colour) => {
	const [width, height] = [chance.between(300, 700), chance.between(80, 200)];
	paper.svg.push(
		`<rect x="200" y="200" width="${width}" height="${height}" fill="none" stroke="${colour}" stroke-width="${chance.between(2, 6)}"/>`,
	);
	const fill = chance.may(0.5) ? colour : '#222';
	paper.print(proseLine(chance, 8, false), [220, 200 + height / 2], { size: 24, fill });
};

/** Soft patches of colour: a picture of something. */
const photo: Draw = (paper, chance) => {
	const [left, top, width, height] = [200, 160, chance.between(300, 800), chance.between(250, 550)];
	const hue = () =>
		`hsl(${chance.pick([0, 10, 20, 30, 210, 350])} ${chance.whole(30, 90)}% ${chance.whole(20, 75)}%)`;
	let svg = `<clipPath id="p"><rect x="${left}" y="${top}" width="${width}" height="${height}"/></clipPath><filter id="b"><feGaussianBlur stdDeviation="6"/></filter>`;
	svg += `<g clip-path="url(#p)"><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${hue()}"/><g filter="url(#b)">`;
	for (let i = 0; i < 14; i++) {
		svg += `<ellipse cx="${left + chance.next() * width}" cy="${top + chance.next() * height}" rx="${chance.between(15, 150)}" ry="${chance.between(15, 150)}" fill="${hue()}"/>`;
	}
	paper.svg.push(`${svg}</g></g>`);
};

/** A pen's ring round something, ticks and underlines. */
const pen: Draw = (paper, chance, colour) => {
	const [rx, ry] = [chance.between(80, 220), chance.between(40, 110)];
	const stroke = `fill="none" stroke="${colour}" stroke-width="${chance.between(3, 6)}"`;
	paper.svg.push(
		`<ellipse cx="500" cy="520" rx="${rx}" ry="${ry}" ${stroke} transform="rotate(${chance.between(-8, 8)} 500 520)"/>` +
			`<path d="M900 500l30 40l60 -90" ${stroke}/><path d="M200 900q200 12 460 -6" ${stroke}/>`,
	);
};

/** Marks in black: buttons, dials, numbers in rings. */
const marks: Draw = (paper, chance) => {
	const r = chance.between(30, 130);
	const ticks = Array.from({ length: 12 }, (_, i) => {
		const t = (i * Math.PI) / 6;
		return `M${0.85 * r * Math.sin(t)} ${0.85 * r * Math.cos(t)}L${0.95 * r * Math.sin(t)} ${0.95 * r * Math.cos(t)}`;
	});
	paper.svg.push(
		`<g transform="translate(300 300)"><circle r="${r}" fill="none" stroke="#222" stroke-width="5"/><path d="${ticks.join('')}M0 0V${-0.6 * r}M0 0H${0.4 * r}" stroke="#222" stroke-width="4"/></g>`,
	);
	for (let i = 1; i < 6; i++) {
		paper.svg.push(
			`<circle cx="${500 + i * 90}" cy="300" r="32" fill="none" stroke="#222" stroke-width="4"/>`,
		);
		paper.print(String(i), [490 + i * 90, 300], { size: 36 });
	}
};

/** What looks a little like a seal. */
export const DISTRACTIONS = {
	heading,
	logo,
	chart,
	form,
	remark,
	photo,
	pen,
	marks,
	prose: () => {},
};

export type Distraction = keyof typeof DISTRACTIONS;

/** Draws a page without any seal. */
export async function drawPlainPage(seed: number, kind: Distraction): Promise<SealPage> {
	const chance = createChance(seed, `plain/${kind}`);
	const paper = createPaper(WIDTH, HEIGHT);
	const colour = chance.pick(COLOURS);
	(DISTRACTIONS[kind] as Draw)(paper, chance, colour);
	const top = kind === 'prose' ? 100 : kind === 'pen' ? 380 : 860;
	printProse(paper, { chance, top, bottom: HEIGHT * 0.94 });
	const way = WAYS[seed % WAYS.length]!;
	const { picture, bytes, move } = await disturb(await finishPaper(paper), way, chance.fork('way'));
	const lines = paper.lines.map(({ text, quad }) => ({
		text,
		quad: quad.map(move) as unknown as SealPage['lines'][number]['quad'],
	}));
	return { picture, bytes, way, seals: [], lines };
}
