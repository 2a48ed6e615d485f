/** RGB pixels, three bytes each. */
export interface Picture {
	readonly data: Uint8Array;
	readonly width: number;
	readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** A picture and the way of its points from where they were before. */
export interface Moved {
	readonly picture: Picture;
	readonly move: (point: Point) => Point;
}

/** Changes every value by its place; `change` is given the channel 0 to 2 as well. */
export function mapPixels(
	{ data, width, height }: Picture,
	change: (value: number, x: number, y: number, channel: number) => number,
): Picture {
	const out = new Uint8ClampedArray(data.length);
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			for (let channel = 0; channel < 3; channel++, at++) {
				out[at] = change(data[at]!, x, y, channel);
			}
		}
	}
	return { data: new Uint8Array(out.buffer), width, height };
}
