import type { Image } from './image';

/** Half the size, every pixel the mean of four; an odd last row or column is dropped. */
export function halveImage(image: Image): Image {
	const { channels, data } = image;
	const width = image.width >> 1;
	const height = image.height >> 1;
	const row = image.width * channels;
	const out = new Uint8Array(width * height * channels);
	let to = 0;
	for (let y = 0; y < height; y++) {
		let from = 2 * y * row;
		const end = to + width * channels;
		while (to < end) {
			for (let c = 0; c < channels; c++, from++, to++) {
				const below = from + row;
				out[to] =
					((data[from] as number) +
						(data[from + channels] as number) +
						(data[below] as number) +
						(data[below + channels] as number) +
						2) >>
					2;
			}
			from += channels;
		}
	}
	return { width, height, channels, data: out };
}
