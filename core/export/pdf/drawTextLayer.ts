import type { Point, Quad } from '../../result';
import { DESCENT, UNITS } from './glyphlessFont';
import type { PlacedText } from './placedLines';
import { spellClusters } from './spellClusters';
import type { TextFont } from './createTextFont';

/** Smaller boxes hold no text that could be selected; in points. */
const LEAST_SIDE = 0.5;

export interface TextLayer {
	readonly font: TextFont;
	/** Name of the font among the resources of the page. */
	readonly fontName: string;
	/** Pixels of the quads to points of the page, whose origin is at the bottom. */
	readonly place: (point: Point) => Point;
}

/**
 * Operators (ISO 32000-1, 9.4) that write every text into its box, however that is turned, and show
 * none of it.
 */
export function drawTextLayer(texts: readonly PlacedText[], layer: TextLayer): string {
	const lines = texts.map((text) => drawLine(text, layer));
	return `q BT 3 Tr\n${lines.join('')}ET Q`;
}

function drawLine({ text, quad }: PlacedText, { font, fontName, place }: TextLayer): string {
	const clusters = spellClusters(text.replace(/\s+/gu, ' ').trim());
	const natural = clusters.reduce((sum, { width }) => sum + width, 0);
	const [start, end, , low] = quad.map(place) as unknown as Quad;
	const along: Point = [end[0] - start[0], end[1] - start[1]];
	const down: Point = [low[0] - start[0], low[1] - start[1]];
	const [width, size] = [Math.hypot(...along), Math.hypot(...down)];
	if (natural === 0 || width < LEAST_SIDE || size < LEAST_SIDE) return '';
	const [cos, sin] = [along[0] / width, along[1] / width];
	const share = 1 + DESCENT / UNITS;
	const origin: Point = [start[0] + down[0] * share, start[1] + down[1] * share];
	const stretch = (100 * width * UNITS) / (natural * size);
	const matrix = [cos, sin, -sin, cos, ...origin].map(round).join(' ');
	return `/${fontName} ${round(size)} Tf ${round(stretch)} Tz ${matrix} Tm <${font.encode(clusters)}> Tj\n`;
}

const round = (value: number) => Number(value.toFixed(4));
