import type { Image } from '../../image/image';

/** Every pixel the mean of itself and its eight neighbours: faint colour comes out of the noise. */
export function smoothImage(image: Image): Image {
	const { width, height, channels, data } = image;
	const stride = width * channels;
	const across = new Uint16Array(data.length);
	for (let y = 0; y < height; y++) {
		for (let i = 0; i < stride; i++) {
			const at = y * stride + i;
			const left = i >= channels ? at - channels : at;
			const right = i < stride - channels ? at + channels : at;
			across[at] = (data[left] as number) + (data[at] as number) + (data[right] as number);
		}
	}
	const out = new Uint8Array(data.length);
	for (let at = 0; at < out.length; at++) {
		const above = at >= stride ? at - stride : at;
		const below = at < out.length - stride ? at + stride : at;
		const sum = (across[above] as number) + (across[at] as number) + (across[below] as number);
		out[at] = Math.round(sum / 9);
	}
	return { width, height, channels, data: out };
}
