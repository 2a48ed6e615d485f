import { applyAffine, mapQuad, type Affine } from '../image/affine';
import { cutQuad } from '../image/cutQuad';
import { createPyramid } from '../image/pyramid';
import type { Image } from '../image/image';
import type { Page } from '../intake/types';
import type { Models } from '../models';
import type { Quad } from '../result';
import { layerText } from '../text/layerText';
import { locateText, type LocatedText } from '../text/locateText';
import type { ReadableScript } from '../text/readableScripts';
import { readLocated, type PageText } from '../text/readText';
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

/** The text of a card before it is read. */
interface LocatedCard {
	readonly located: LocatedText;
	/** Where a reading of it stands in the upright frame. */
	place(text: PageText): CardText;
}

/** A part of the upright frame, straightened and enlarged, with the text on it. */
async function locateZoomed(
	image: Image,
	{ frame, zoom }: { readonly frame: UprightFrame; readonly zoom: Zoom },
	{ models, direction }: { readonly models: Models; readonly direction: number },
): Promise<LocatedCard> {
	const { left, top, right, bottom } = zoom.area;
	const corners: Quad = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
	const onImage = mapQuad(corners, (point) => applyAffine(frame.toImage, point));
	const width = Math.round((right - left) * zoom.scale);
	const height = Math.round((bottom - top) * zoom.scale);
	const part = cutQuad(createPyramid(image), onImage, { width, height });
	const toFrame: Affine = [(right - left) / width, 0, left, 0, (bottom - top) / height, top];
	const { width: across, height: down, toImage } = frame;
	return {
		located: await locateText(part, models, false),
		place: ({ rows }) => ({
			width: across,
			height: down,
			lines: placeLines(rows.flat(), toFrame),
			toImage,
			direction,
		}),
	};
}

async function locateCard(page: Page, models: Models): Promise<LocatedCard> {
	const { image } = page;
	const located = await locateText(image, models, true);
	const { direction } = located;
	const frame = uprightFrame(image, direction);
	const toFrame = (quad: Quad): Quad =>
		mapQuad(quad, (point) => applyAffine(frame.fromImage, applyAffine(located.toImage, point)));
	const boxes = located.boxes.map(({ quad }) => toFrame(quad));
	const zoom = chooseZoom(boxes, { frame, skew: direction });
	if (zoom) return await locateZoomed(image, { frame, zoom }, { models, direction });
	return { located, place: (text) => placeText(page, text) };
}

/** Some cards are read once more in the letters of their country; their text stands where it was. */
const LOCATED = new WeakMap<Image, Promise<LocatedCard>>();

async function locateOnce(page: Page, models: Models): Promise<LocatedCard> {
	const known = LOCATED.get(page.image);
	if (known) return await known;
	const found = locateCard(page, models);
	LOCATED.set(page.image, found);
	return await found;
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
	if (page.textLayer) return placeText(page, layerText(page.textLayer));
	const { located, place } = await locateOnce(page, context.models);
	const text = await readLocated(located, context.models, {
		detectDirection: false,
		singleOrientation: false,
		neverUpsideDown: true,
		singleLine: false,
		model: context.fast ? 'recognition-tiny' : 'recognition-small',
		minConfidence: context.minConfidence,
		scripts,
	});
	return place(text);
}
