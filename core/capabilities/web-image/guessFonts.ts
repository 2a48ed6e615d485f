import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import type { Pyramid } from '../../image/pyramid';
import { quadLength, quadThickness } from '../../image/quad';
import type { TextLine } from '../../text/types';
import { FONTS, type FontLook } from './fonts';

/** Height in pixels at which strokes are measured. */
const HEIGHT = 64;
const MOST_WIDTH = 1280;
/** The interface names five fonts. */
const NAMED = 5;
/** Differences that count as one step away, for weight, contrast and pitch. */
const SPREAD = { weight: 0.02, contrast: 0.4, pitch: 0.06 };

export interface FontGuess {
	/** The likeliest first. */
	readonly font_list: readonly string[];
	/** Shares that add up to 1. */
	readonly font_scores: readonly number[];
}

type Look = Omit<FontLook, 'name' | 'han'>;

/**
 * Names five fonts whose strokes are nearest to those of a line: by the thickness of upright
 * strokes, how much thinner level strokes are, and the width of a character. That tells kinds of
 * fonts apart (sans-serif, serif, bold, typewriter), hardly fonts of one kind.
 */
export function guessFonts(pyramid: Pyramid, { quad, text, vertical }: TextLine): FontGuess {
	const ratio = quadLength(quad) / Math.max(1, quadThickness(quad));
	const width = Math.max(8, Math.min(MOST_WIDTH, Math.round(ratio * HEIGHT)));
	const ink = findInk(cutQuad(pyramid, quad, { width, height: HEIGHT }));
	const across = medianRun(ink, { count: HEIGHT, length: width, step: 1, stride: width });
	const down = medianRun(ink, { count: width, length: HEIGHT, step: width, stride: 1 });
	const [upright, level] = vertical ? [down, across] : [across, down];
	const look: Look = {
		weight: upright / HEIGHT,
		contrast: upright / Math.max(1, level),
		pitch: ratio / Math.max(1, [...text].length),
	};
	return rank(look, /\p{Script=Han}/u.test(text));
}

/** 1 where the letters are: the rarer side of the middle between dark and light. */
function findInk({ data, width, height }: Image): Uint8Array {
	const grey = new Uint8Array(width * height);
	for (let i = 0; i < grey.length; i++) {
		const [red, green, blue] = [data[3 * i] ?? 0, data[3 * i + 1] ?? 0, data[3 * i + 2] ?? 0];
		grey[i] = (red * 299 + green * 587 + blue * 114) / 1000;
	}
	const sorted = Uint8Array.from(grey).sort();
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
	const middle = (at(0.02) + at(0.98)) / 2;
	const dark = grey.reduce((sum, value) => sum + (value < middle ? 1 : 0), 0);
	const isDark = dark * 2 <= grey.length;
	return grey.map((value) => (value < middle === isDark ? 1 : 0));
}

interface Walk {
	readonly count: number;
	readonly length: number;
	/** From one pixel of a walk to the next. */
	readonly step: number;
	/** From one walk to the next. */
	readonly stride: number;
}

/** The usual length in pixels of the shorter runs of ink: strokes that are crossed, not followed. */
function medianRun(ink: Uint8Array, { count, length, step, stride }: Walk): number {
	const runs: number[] = [];
	for (let walk = 0; walk < count; walk++) {
		let run = 0;
		for (let i = 0; i <= length; i++) {
			if (i < length && ink[walk * stride + i * step] === 1) run++;
			else {
				if (run > 0) runs.push(run);
				run = 0;
			}
		}
	}
	runs.sort((a, b) => a - b);
	return runs[Math.floor(runs.length * 0.4)] ?? 1;
}

function rank(look: Look, han: boolean): FontGuess {
	const weighed = FONTS.filter((font) => font.han === han)
		.map((font) => ({ name: font.name, weight: Math.exp(-distance(font, look)) }))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, NAMED);
	const sum = weighed.reduce((total, { weight }) => total + weight, 0);
	return {
		font_list: weighed.map(({ name }) => name),
		font_scores: weighed.map(({ weight }) =>
			Number((sum > 0 ? weight / sum : 1 / weighed.length).toFixed(4)),
		),
	};
}

/** Squared, in steps of `SPREAD`. */
function distance(a: Look, b: Look): number {
	const keys = ['weight', 'contrast', 'pitch'] as const;
	return keys.reduce((sum, key) => sum + Math.min(25, ((a[key] - b[key]) / SPREAD[key]) ** 2), 0);
}
