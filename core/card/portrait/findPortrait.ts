import { mapQuad } from '../../image/affine';
import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import { quadBounds, quadLength, quadThickness, type Bounds } from '../../image/quad';
import type { Models } from '../../models';
import type { Point, Quad } from '../../result';
import { mapEdges } from '../frame/edgeMap';
import type { CardView } from '../frame/viewCard';
import { findFaces, type Face } from './findFaces';
import { findPortraitArea } from './findPortraitArea';
import { frameFace } from './frameFace';
import { measureSides } from './sideSupport';

/** The portrait of the holder. */
export interface Portrait {
	/** Corners in pixels of `Page.image`, clockwise from the top left of the upright portrait. */
	readonly quad: Quad;
	/** Cut out and upright, in the pixels that the picture has there. */
	readonly image: Image;
	/** 0..1: of the face, or at most 0.4 where only a place for a portrait was found. */
	readonly confidence: number;
}

/** Width (pixels) at which sides and places of portraits are looked for. */
const WIDTH = 400;

/** The card is shown to the network at these sizes; the second only while the first is unsure. */
const SIDES = [416, 608];
const SURE = 0.7;

/** Scores under this come from letters and patterns more often than from faces. */
const LEAST = 0.3;

/** Faces down to this score help to choose a place. */
const HINT = 0.1;

/** Width of a face box as a share of the card's width; letters and whole cards lie outside. */
const FACE_WIDTH = { least: 0.07, most: 0.38 } as const;

/** Half as sure where the holder's face is half as large: small second portraits are no portraits. */
const EXPECTED_WIDTH = 0.14;

/** Confidence in a place without a face. */
const PLACE_ONLY = 0.3;

function shareOfText(bounds: Bounds, lines: readonly Quad[]): number {
	const area = (bounds.right - bounds.left) * (bounds.bottom - bounds.top);
	const covered = lines.reduce((sum, line) => {
		const text = quadBounds(line);
		const width = Math.min(bounds.right, text.right) - Math.max(bounds.left, text.left);
		const height = Math.min(bounds.bottom, text.bottom) - Math.max(bounds.top, text.top);
		return sum + Math.max(0, width) * Math.max(0, height);
	}, 0);
	return Math.min(1, covered / area);
}

/** How likely a face is that of the portrait: sure, large, and without letters over it. */
function weighFace({ bounds, score }: Face, { card, lines }: CardView): number {
	const width = (bounds.right - bounds.left) / card.image.width;
	if (width < FACE_WIDTH.least || width > FACE_WIDTH.most) return 0;
	const size = Math.min(1, width / EXPECTED_WIDTH);
	return score * size * (1 - shareOfText(bounds, lines));
}

/** Faces of portrait size with their weights as scores, the surest first. */
async function weighFaces(view: CardView, models: Models): Promise<Face[]> {
	const found: Face[] = [];
	for (const side of SIDES) {
		for (const face of await findFaces(view.card.image, models, { side, least: HINT })) {
			const score = weighFace(face, view);
			if (score >= HINT) found.push({ ...face, score });
		}
		if (found.some(({ score }) => score >= SURE)) break;
	}
	return found.sort((one, other) => other.score - one.score);
}

function toQuad({ left, top, right, bottom }: Bounds): Quad {
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

function shrinkCard({ card, lines }: CardView) {
	const { width, height } = card.image;
	const scale = WIDTH / width;
	const size = { width: WIDTH, height: Math.max(8, Math.round(height * scale)) };
	const whole: Bounds = { left: 0, top: 0, right: width, bottom: height };
	const image = cutQuad(createPyramid(card.image), toQuad(whole), size);
	const inside = new Uint8Array(size.width * size.height).fill(1);
	const small = lines.map((line) => mapQuad(line, ([x, y]): Point => [x * scale, y * scale]));
	return { scale, edges: mapEdges({ image, inside }), lines: small, size };
}

/**
 * Finds the portrait on a card: around the face, or, where a drawing or a bad print shows none, the
 * place that looks like a portrait.
 *
 * @returns undefined where the card shows none
 */
export async function findPortrait(view: CardView, models: Models): Promise<Portrait | undefined> {
	const { scale, edges, lines, size } = shrinkCard(view);
	const shrink = (bounds: Bounds): Bounds => ({
		left: bounds.left * scale,
		top: bounds.top * scale,
		right: bounds.right * scale,
		bottom: bounds.bottom * scale,
	});
	const faces = (await weighFaces(view, models)).map((face) => ({
		...face,
		bounds: shrink(face.bounds),
	}));
	const face = faces.find(({ score }) => score >= LEAST);
	const bounds = face
		? frameFace(face.bounds, measureSides(edges, 1), size)
		: findPortraitArea(edges, { lines, faces });
	if (!bounds) return undefined;
	const onCard = mapQuad(toQuad(bounds), ([x, y]): Point => [x / scale, y / scale]);
	const quad = mapQuad(onCard, view.card.toQuad);
	const target = {
		width: Math.max(1, Math.round(quadLength(quad))),
		height: Math.max(1, Math.round(quadThickness(quad))),
	};
	return {
		quad,
		image: cutQuad(createPyramid(view.picture), quad, target),
		confidence: face?.score ?? PLACE_ONLY,
	};
}
