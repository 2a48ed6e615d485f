import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import type { Bounds } from '../../image/quad';
import { sampleQuad, type PixelScale } from '../../image/sampleQuad';
import type { Models, Tensor } from '../../models';

/** A face in pixels of the picture: from the brows to the chin, as the network sees it. */
export interface Face {
	readonly bounds: Bounds;
	/** 0..1 */
	readonly score: number;
}

export interface FindFacesOptions {
	/** Longest side (pixels) at which the network sees the picture; small faces need more. */
	readonly side: number;
	/** Faces under this score (0..1) are left out. */
	readonly least: number;
}

/** Pixels a cell of the network's output. */
const CELL = 32;

/** Width and height of the five anchors in cells; of the network (`models/cards/faceDetector.md`). */
const ANCHORS = [
	[1.603231, 2.094468],
	[6.041143, 7.080126],
	[2.882459, 3.518061],
	[4.266906, 5.178857],
	[9.041765, 10.66308],
] as const;

/** Numbers an anchor: x, y, width, height, score. */
const NUMBERS = 5;

/** Mean blue, green and red of the network, in grey levels. */
const MEAN = [97.404, 114.697, 117.001] as const;

const PIXELS: PixelScale = {
	scale: [1 / 255, 1 / 255, 1 / 255],
	shift: [-MEAN[0] / 255, -MEAN[1] / 255, -MEAN[2] / 255],
};

/** Boxes that share more than this (intersection over union) are one face; of the network. */
const SAME = 0.4;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function fitInput(image: Image, scale: number): Tensor {
	const width = Math.max(1, Math.round(image.width * scale));
	const height = Math.max(1, Math.round(image.height * scale));
	const stride = Math.ceil(width / CELL) * CELL;
	const rows = Math.ceil(height / CELL) * CELL;
	const plane = stride * rows;
	const data = new Float32Array(3 * plane);
	PIXELS.shift.forEach((black, i) => data.fill(black, i * plane, (i + 1) * plane));
	const { width: right, height: bottom } = image;
	sampleQuad(
		createPyramid(image),
		[
			[0, 0],
			[right, 0],
			[right, bottom],
			[0, bottom],
		],
		{ target: { data, offset: 0, stride, plane, width, height }, pixels: PIXELS },
	);
	return { data, dims: [1, 3, rows, stride] };
}

/** All boxes of the network's output with a score of at least `least`, in pixels of its input. */
export function decodeFaces({ data, dims }: Tensor, least: number): Face[] {
	const [, , rows = 0, columns = 0] = dims;
	const cells = rows * columns;
	const faces: Face[] = [];
	ANCHORS.forEach(([anchorWidth, anchorHeight], anchor) => {
		for (let cell = 0; cell < cells; cell++) {
			const at = (number: number): number =>
				data[(anchor * NUMBERS + number) * cells + cell] as number;
			const score = sigmoid(at(4));
			if (score < least) continue;
			const x = ((cell % columns) + sigmoid(at(0))) * CELL;
			const y = (Math.floor(cell / columns) + sigmoid(at(1))) * CELL;
			const halfWidth = (Math.exp(at(2)) * anchorWidth * CELL) / 2;
			const halfHeight = (Math.exp(at(3)) * anchorHeight * CELL) / 2;
			const bounds = {
				left: x - halfWidth,
				top: y - halfHeight,
				right: x + halfWidth,
				bottom: y + halfHeight,
			};
			faces.push({ bounds, score });
		}
	});
	return faces;
}

function overlap(one: Bounds, other: Bounds): number {
	const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	if (width <= 0 || height <= 0) return 0;
	const area = ({ left, top, right, bottom }: Bounds): number => (right - left) * (bottom - top);
	return (width * height) / (area(one) + area(other) - width * height);
}

/** Keeps the surest of the boxes that lie over each other, the surest first. */
export function mergeFaces(faces: readonly Face[]): Face[] {
	const kept: Face[] = [];
	for (const face of [...faces].sort((one, other) => other.score - one.score)) {
		if (kept.every(({ bounds }) => overlap(bounds, face.bounds) <= SAME)) kept.push(face);
	}
	return kept;
}

/** Finds upright faces in a picture, the surest first. */
export async function findFaces(
	image: Image,
	models: Models,
	{ side, least }: FindFacesOptions,
): Promise<readonly Face[]> {
	const scale = side / Math.max(image.width, image.height);
	const [output] = await models.run('face-detection', fitInput(image, scale));
	if (!output) return [];
	return mergeFaces(decodeFaces(output, least)).map(({ bounds, score }) => ({
		score,
		bounds: {
			left: bounds.left / scale,
			top: bounds.top / scale,
			right: bounds.right / scale,
			bottom: bounds.bottom / scale,
		},
	}));
}
