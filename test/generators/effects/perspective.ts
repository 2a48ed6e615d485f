import type { Picture, Point } from './picture';

// Looked up once: in tests every look at a global costs.
const { abs, ceil, floor, max, min, round } = Math;

/** Rows of a projective map; the last entry is 1. */
export type Projection = readonly number[];

/** The projective map that takes four points to four others. */
export function findProjection(from: readonly Point[], to: readonly Point[]): Projection {
	const rows = from.flatMap(([x, y], corner) => {
		const [u, v] = to[corner]!;
		return [
			[x, y, 1, 0, 0, 0, -u * x, -u * y, u],
			[0, 0, 0, x, y, 1, -v * x, -v * y, v],
		];
	});
	return [...solve(rows), 1];
}

export function project(map: Projection, [x, y]: Point): Point {
	const [a, b, c, d, e, f, g, h, i] = map as number[];
	const scale = g! * x + h! * y + i!;
	return [(a! * x + b! * y + c!) / scale, (d! * x + e! * y + f!) / scale];
}

/** Gauss-Jordan with the largest pivot; the last column is the right side. */
function solve(rows: number[][]): number[] {
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		let best = column;
		for (let row = column; row < size; row++) {
			if (abs(rows[row]![column]!) > abs(rows[best]![column]!)) best = row;
		}
		[rows[column], rows[best]] = [rows[best]!, rows[column]!];
		const pivot = rows[column]!;
		for (let row = 0; row < size; row++) {
			if (row === column) continue;
			const share = rows[row]![column]! / pivot[column]!;
			rows[row] = rows[row]!.map((value, at) => value - share * pivot[at]!);
		}
	}
	return rows.map((row, at) => row[size]! / row[at]!);
}

/** Samples with 2 x 2 points a pixel, so that thin strokes survive being made smaller. */
const OFFSETS = Float64Array.of(0.25, 0.25, 0.75, 0.25, 0.25, 0.75, 0.75, 0.75);

export interface Laying {
	/** Takes points of the ground to the card. */
	readonly back: Projection;
	/** Of the card's corners, in its pixels. */
	readonly radius: number;
	/** Corners of the card on the ground. */
	readonly corners: readonly Point[];
}

/** Lays `card` with rounded corners over `ground`. */
export function layCard(ground: Picture, card: Picture, laying: Laying): Picture {
	const data = Uint8Array.from(ground.data);
	const xs = laying.corners.map(([x]) => x);
	const ys = laying.corners.map(([, y]) => y);
	const left = max(0, floor(min(...xs)));
	const right = min(ground.width, ceil(max(...xs)) + 1);
	const bottom = min(ground.height, ceil(max(...ys)) + 1);
	const sum = new Float64Array(4);
	for (let y = max(0, floor(min(...ys))); y < bottom; y++) {
		for (let x = left; x < right; x++) {
			sum.fill(0);
			samplePixel(card, laying, { x, y, sum });
			const hits = sum[3]!;
			if (!hits) continue;
			const at = (y * ground.width + x) * 3;
			for (let channel = 0; channel < 3; channel++) {
				const under = ground.data[at + channel]! * (4 - hits);
				data[at + channel] = round((sum[channel]! + under) / 4);
			}
		}
	}
	return { ...ground, data };
}

/** Adds the samples of a pixel to `sum`: red, green, blue and how many lay on the card. */
function samplePixel(
	card: Picture,
	{ back, radius }: Laying,
	{ x, y, sum }: { readonly x: number; readonly y: number; readonly sum: Float64Array },
): void {
	for (let sample = 0; sample < 8; sample += 2) {
		const px = x + OFFSETS[sample]!;
		const py = y + OFFSETS[sample + 1]!;
		const scale = back[6]! * px + back[7]! * py + 1;
		const u = (back[0]! * px + back[1]! * py + back[2]!) / scale;
		const v = (back[3]! * px + back[4]! * py + back[5]!) / scale;
		if (u < 0 || v < 0 || u >= card.width || v >= card.height) continue;
		const dx = max(radius - u, u - (card.width - radius), 0);
		const dy = max(radius - v, v - (card.height - radius), 0);
		if (dx * dx + dy * dy > radius * radius) continue;
		addSample(card, { x: u - 0.5, y: v - 0.5, sum });
	}
}

/** Bilinear. */
function addSample(
	{ data, width, height }: Picture,
	{ x, y, sum }: { readonly x: number; readonly y: number; readonly sum: Float64Array },
): void {
	const inX = x < 0 ? 0 : min(x, width - 1.001);
	const inY = y < 0 ? 0 : min(y, height - 1.001);
	const left = floor(inX);
	const top = floor(inY);
	const fx = inX - left;
	const fy = inY - top;
	const at = (top * width + left) * 3;
	const below = at + width * 3;
	for (let channel = 0; channel < 3; channel++) {
		const upper = data[at + channel]! * (1 - fx) + data[at + 3 + channel]! * fx;
		const lower = data[below + channel]! * (1 - fx) + data[below + 3 + channel]! * fx;
		sum[channel]! += upper * (1 - fy) + lower * fy;
	}
	sum[3]! += 1;
}
