import type { Chance } from '../chance';
import { starPath } from '../ornaments';
import { drawGlyph, drawText, measureText } from './glyphs';
import {
	companyName,
	ENGLISH_RECEIPTS,
	englishCompany,
	englishPlace,
	personName,
	PURPOSES,
	RECEIPTS,
} from './words';

export type SealKind = 'round' | 'roundEnglish' | 'oval' | 'name' | 'nameSolid' | 'box';
export type SealColour = 'red' | 'blue' | 'violet' | 'black';

/** A seal about its own middle, upright, in pixels. */
export interface DrawnSeal {
	/** Shapes without colour; `currentColor` where strokes need it. */
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	readonly shape: 'circle' | 'ellipse' | 'rectangle';
	/** What stands in it, ring first, then the lines across. */
	readonly lines: readonly string[];
	/** The text along the ring, where there is one. */
	readonly ring?: string;
}

interface Ring {
	/** Half width and half height of the line in the middle of the letters. */
	readonly radii: readonly [number, number];
	readonly size: number;
	/** Degrees that the text covers, about the top (or the bottom for text read from inside). */
	readonly arc: number;
	readonly bottom?: boolean;
	readonly weight?: 400 | 500 | 700;
}

/** Letters along an ellipse, evenly by length, their heads outwards (inwards at the bottom). */
function drawRing(text: string, { radii: [a, b], size, arc, bottom, weight = 700 }: Ring): string {
	const chars = [...text];
	const steps = 720;
	const place = (t: number): [number, number] => [a * Math.sin(t), -b * Math.cos(t)];
	const from = ((-arc / 2 + (bottom ? 180 : 0)) * Math.PI) / 180;
	const to = ((arc / 2 + (bottom ? 180 : 0)) * Math.PI) / 180;
	const lengths = [0];
	for (let i = 1; i <= steps; i++) {
		const [p, q] = [i - 1, i].map((k) => place(from + ((to - from) * k) / steps));
		lengths.push(lengths[i - 1]! + Math.hypot(q![0] - p![0], q![1] - p![1]));
	}
	const whole = lengths[steps]!;
	const natural = measureText(text, size, weight) / chars.length;
	const room = whole / chars.length;
	const narrow = Math.min(1, (room * 0.92) / natural);
	return chars
		.map((char, i) => {
			const share = (bottom ? chars.length - i - 0.5 : i + 0.5) / chars.length;
			const step = lengths.findIndex((length) => length >= share * whole);
			const t = from + ((to - from) * step) / steps;
			const [x, y] = place(t);
			const normal = Math.atan2(x / (a * a), -y / (b * b));
			const turn = (normal * 180) / Math.PI + (bottom ? 180 : 0);
			return drawGlyph(char, { x, y, size, turn, narrow, weight });
		})
		.join('');
}

const centred = (text: string, y: number, size: number, narrow = 1): string =>
	drawText(text, [(-measureText(text, size, 700) * narrow) / 2, y], { size, weight: 700, narrow });

const ringLine = (a: number, b: number, width: number): string =>
	`<ellipse rx="${a}" ry="${b}" fill="none" stroke="currentColor" stroke-width="${width}"/>`;

function drawRound(chance: Chance, r: number): DrawnSeal {
	const ring = companyName(chance);
	const size = r * chance.between(0.22, 0.29);
	const line = r * chance.between(0.025, 0.05);
	const radius = r - line - size * chance.between(0.62, 0.75);
	const weight = chance.pick([400, 500, 700] as const);
	const arc = Math.min(chance.between(235, 300), ring.length * 24);
	const lines = [ring];
	let svg = ringLine(r - line / 2, r - line / 2, line);
	svg += drawRing(ring, { radii: [radius, radius], size, arc, weight });
	const middle = chance.next();
	if (middle < 0.75) svg += `<path d="${starPath(0, 0, r * chance.between(0.22, 0.32))}"/>`;
	else {
		const date = `20${chance.whole(10, 29)}年${chance.whole(1, 12)}月${chance.whole(1, 28)}日`;
		svg += centred(date, 0, r * 0.17);
		lines.push(date);
	}
	if (chance.may(0.55)) {
		const purpose = chance.pick(PURPOSES);
		svg += centred(purpose, r * chance.between(0.44, 0.5), r * 0.2);
		lines.push(purpose);
	}
	if (arc < 275 && chance.may(0.4)) {
		const number = chance.digits(13);
		const inner = r - line - r * 0.08;
		svg += drawRing(number, { radii: [inner, inner], size: r * 0.09, arc: 60, bottom: true });
		lines.push(number);
	}
	return { svg, width: 2 * r, height: 2 * r, shape: 'circle', lines, ring };
}

function drawRoundEnglish(chance: Chance, r: number): DrawnSeal {
	const ring = englishCompany(chance);
	const place = englishPlace(chance);
	const size = r * chance.between(0.2, 0.25);
	const line = r * 0.025;
	const radius = r - line - size * 0.75;
	const inner = radius - size * 0.75;
	const arc = Math.min(235, ring.length * 10.5);
	let svg = ringLine(r - line / 2, r - line / 2, line) + ringLine(inner, inner, line * 0.7);
	svg += drawRing(ring, { radii: [radius, radius], size, arc });
	const under = { radii: [radius, radius] as const, size, arc: place.length * 9, bottom: true };
	svg += drawRing(place, under);
	const lines = [ring, place];
	if (chance.may(0.6)) svg += `<path d="${starPath(0, 0, r * 0.25)}"/>`;
	else {
		const word = chance.pick(ENGLISH_RECEIPTS);
		svg += centred(word, 0, r * 0.2);
		lines.push(word);
	}
	return { svg, width: 2 * r, height: 2 * r, shape: 'circle', lines, ring };
}

function drawOval(chance: Chance, r: number): DrawnSeal {
	const [a, b] = [r, r * chance.between(0.68, 0.78)];
	const ring = companyName(chance);
	const line = r * chance.between(0.025, 0.04);
	const size = r * 0.2;
	const inset = line + size * 0.65;
	const arc = Math.min(250, ring.length * 21);
	const number = `91${chance.digits(15)}A`;
	const purpose = chance.pick(PURPOSES);
	const svg =
		ringLine(a - line / 2, b - line / 2, line) +
		drawRing(ring, { radii: [a - inset, b - inset], size, arc }) +
		centred(number, 0, r * 0.15, 0.75) +
		centred(purpose, b * 0.5, r * 0.18);
	const lines = [ring, number, purpose];
	return { svg, width: 2 * a, height: 2 * b, shape: 'ellipse', lines, ring };
}

/** A square seal of a person: columns from the right to the left. */
function drawName(chance: Chance, r: number, solid: boolean): DrawnSeal {
	const name = personName(chance);
	const text = name.length === 2 ? `${name}之印` : `${name}印`;
	const line = r * chance.between(0.06, 0.12);
	const room = r - line;
	const letters = [...text].map((char, i) => {
		const x = (i < 2 ? 0.47 : -0.47) * room;
		const y = (i % 2 === 0 ? -0.47 : 0.47) * room;
		return drawGlyph(char, { x, y, size: room * 0.9, weight: 500 });
	});
	const box = (half: number, more: string) =>
		`<rect x="${-half}" y="${-half}" width="${2 * half}" height="${2 * half}" rx="${r * 0.08}" ${more}/>`;
	const svg = solid
		? `${box(r, '')}<g fill="#fff">${letters.join('')}</g>`
		: box(r - line / 2, `fill="none" stroke="currentColor" stroke-width="${line}"`) +
			letters.join('');
	return { svg, width: 2 * r, height: 2 * r, shape: 'rectangle', lines: [text] };
}

function drawBox(chance: Chance, r: number): DrawnSeal {
	const english = chance.may(0.5);
	const word = chance.pick(english ? ENGLISH_RECEIPTS : RECEIPTS);
	const lines = chance.may(0.5)
		? [word]
		: [word, `20${chance.digits(2)}-0${chance.whole(1, 9)}-1${chance.digits(1)}`];
	const size = r * 0.5;
	const second = size * 0.55;
	const width =
		Math.max(...lines.map((text, i) => measureText(text, i ? second : size, 700))) + size;
	const height = size * (lines.length === 1 ? 1.7 : 2.5);
	const line = r * chance.between(0.04, 0.07);
	const svg =
		`<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="${chance.pick([0, size * 0.2])}" fill="none" stroke="currentColor" stroke-width="${line}"/>` +
		lines
			.map((text, i) =>
				centred(text, lines.length === 1 ? 0 : i ? size * 0.65 : -size * 0.4, i ? second : size),
			)
			.join('');
	return { svg, width: width + line, height: height + line, shape: 'rectangle', lines };
}

/** @param millimetre pixels of a millimetre: seals have sizes of their own, whatever the page */
export function drawSeal(kind: SealKind, chance: Chance, millimetre: number): DrawnSeal {
	const half = (low: number, high: number) => (chance.between(low, high) / 2) * millimetre;
	switch (kind) {
		case 'round':
			return drawRound(chance, half(36, 46));
		case 'roundEnglish':
			return drawRoundEnglish(chance, half(34, 46));
		case 'oval':
			return drawOval(chance, half(38, 45));
		case 'name':
		case 'nameSolid':
			return drawName(chance, half(16, 24), kind === 'nameSolid');
		case 'box':
			return drawBox(chance, half(26, 40));
	}
}
