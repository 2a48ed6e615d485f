import { applyAffine, mapQuad } from '../image/affine';
import { invertAffine } from '../image/invertAffine';
import type { Page } from '../intake/types';
import type { Point, Quad } from '../result';
import { drawNumber } from './drawNumber';

const BOX_COLOUR = '#d6336c';
const NUMBER_COLOUR = '#1864ab';

/** Line width as a share of the longer side, so that boxes show on pictures of any size. */
const STROKE = 1 / 700;

/** Height of the numbers, measured in line widths. */
const NUMBER_HEIGHT = 9;

/**
 * The page, upright, with a box around each quad and its number in reading order beside it; PNG.
 * @param quads in pixels of the page as sent
 */
export async function annotate(page: Page, quads: readonly Quad[]): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp');
	const { width, height, channels, data } = page.image;
	const overlay = Buffer.from(drawOverlay(page, quads));
	const png = await sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
		.composite([{ input: overlay, limitInputPixels: false }])
		.png({ compressionLevel: 6 })
		.toBuffer();
	return new Uint8Array(png.buffer, png.byteOffset, png.byteLength);
}

function drawOverlay({ image: { width, height }, toSent }: Page, quads: readonly Quad[]): string {
	const fromSent = invertAffine(toSent);
	const placed = quads.map((quad) => mapQuad(quad, (point) => applyAffine(fromSent, point)));
	const stroke = Math.max(1, Math.max(width, height) * STROKE);
	const boxes = placed.map((quad) => `<path d="${drawPolygon(quad)}"/>`).join('');
	// Digits are drawn as lines: the machine may have no fonts.
	const numbers = placed
		.map((quad, index) => drawNumber(index + 1, beside(quad, stroke), NUMBER_HEIGHT * stroke))
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke-width="${stroke}"><g stroke="${BOX_COLOUR}">${boxes}</g><path stroke="${NUMBER_COLOUR}" d="${numbers}"/></svg>`;
}

function drawPolygon(quad: Quad): string {
	return `M${quad.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** Above the first corner, or below it at the upper edge of the picture. */
function beside([[x, y]]: Quad, stroke: number): Point {
	const above = y - (NUMBER_HEIGHT + 2) * stroke;
	return [Math.max(stroke, x), above > 0 ? above : y + 2 * stroke];
}
