import { applyAffine, mapQuad, type Affine } from '../image/affine';
import { cutQuad } from '../image/cutQuad';
import { createPyramid } from '../image/pyramid';
import type { Image } from '../image/image';
import type { Page } from '../intake/types';
import type { Models } from '../models';
import type { Quad } from '../result';
import { layerText } from '../text/layerText';
import { locateText } from '../text/locateText';
import type { ReadableScript } from '../text/readableScripts';
import { readLocated, readText, type PageText, type ReadTextOptions } from '../text/readText';
import type { TextLine } from '../text/types';
import { chooseZoom, type Zoom } from './chooseZoom';
import type { CardText } from './types';
import { uprightFrame, type UprightFrame } from './uprightFrame';

/** What a reading of a card needs; the `ReadContext` of a reader has it all. */
export interface CardContext {
	readonly models: Models;
	/** Smaller weights. */
	readonly fast: boolean;
	/** Lines under this confidence (0..1) are left out. */
	readonly minConfidence: number;
}

function placeLines(lines: readonly TextLine[], map: Affine): TextLine[] {
	return lines.map((line) => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(map, point)),
	}));
}

/** A reading of the picture as it stands, in its upright frame. */
function placeText({ image }: Page, text: PageText): CardText {
	const { width, height, fromImage, toImage } = uprightFrame(image, text.direction);
	const lines = placeLines(text.rows.flat(), fromImage);
	return { width, height, lines, toImage, direction: text.direction };
}

/** Reads a part of the upright frame again, enlarged; the lines come back in the frame. */
async function readZoomed(
	image: Image,
	{ frame, zoom }: { readonly frame: UprightFrame; readonly zoom: Zoom },
	read: (part: Image) => Promise<PageText>,
): Promise<TextLine[]> {
	const { left, top, right, bottom } = zoom.area;
	const onImage = mapQuad(
		[
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom],
		],
		(point) => applyAffine(frame.toImage, point),
	);
	const width = Math.round((right - left) * zoom.scale);
	const height = Math.round((bottom - top) * zoom.scale);
	const text = await read(cutQuad(createPyramid(image), onImage, { width, height }));
	const stepX = (right - left) / width;
	const stepY = (bottom - top) / height;
	return placeLines(text.rows.flat(), [stepX, 0, left, 0, stepY, top]);
}

/**
 * Reads all text of a card, however it is turned. Where the text covers little of the picture,
 * or runs askew, that part is straightened and enlarged before it is read.
 *
 * @param scripts that the card shows; lines of others are read where they are clear
 * @returns lines in an upright frame; a PDF's own text is taken as it stands
 */
export async function readCardText(
	page: Page,
	context: CardContext,
	scripts: readonly ReadableScript[] = ['Latn'],
): Promise<CardText> {
	const { image } = page;
	const settings: ReadTextOptions = {
		detectDirection: false,
		singleOrientation: false,
		singleLine: false,
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
		scripts,
	};
	if (page.textLayer) return placeText(page, layerText(page.textLayer));
	const located = await locateText(image, context.models, true);
	const frame = uprightFrame(image, located.direction);
	const toFrame = (quad: Quad): Quad =>
		mapQuad(quad, (point) => applyAffine(frame.fromImage, applyAffine(located.toImage, point)));
	const boxes = located.boxes.map(({ quad }) => toFrame(quad));
	const zoom = chooseZoom(boxes, { frame, skew: located.direction });
	if (!zoom) return placeText(page, await readLocated(located, context.models, settings));
	const lines = await readZoomed(image, { frame, zoom }, async (part) =>
		readText(part, context.models, settings),
	);
	return {
		width: frame.width,
		height: frame.height,
		lines,
		toImage: frame.toImage,
		direction: located.direction,
	};
}
