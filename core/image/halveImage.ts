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
		for (let x = 0; x < width; x++, from += 2 * channels) {
			for (let c = 0; c < channels; c++) {
				const a = from + c;
				const sum =
					(data[a] as number) +
					(data[a + channels] as number) +
					(data[a + row] as number) +
					(data[a + row + channels] as number);
				out[to++] = (sum + 2) >> 2;
			}
		}
	}
	return { width, height, channels, data: out };
}
