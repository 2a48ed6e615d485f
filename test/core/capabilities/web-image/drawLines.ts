import sharp from 'sharp';

import { inkText, type Lettering } from '../../../generators/inkText';

/** A line of lettering with its place in pixels. */
export interface DrawnLine extends Lettering {
	readonly text: string;
	readonly left: number;
	readonly top: number;
}

/** Draws a white picture with these lines. @returns PNG */
export async function drawLines(
	width: number,
	height: number,
	lines: readonly DrawnLine[],
): Promise<Buffer> {
	const layers = [];
	for (const { text, left, top, ...lettering } of lines) {
		const { pixels: input, ...raw } = await inkText(text, lettering);
		layers.push({
			input,
			raw: { width: raw.width, height: raw.height, channels: 4 as const },
			left,
			top,
		});
	}
	return await sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
		.composite(layers)
		.png()
		.toBuffer();
}

/** A business card in English. */
export async function drawCard(): Promise<Buffer> {
	return await drawLines(760, 440, [
		{ text: 'Laura Bennett', left: 40, top: 40, size: 44, weight: 700 },
		{ text: 'Senior Engineer', left: 40, top: 105, size: 24 },
		{ text: 'Harbour Systems Ltd', left: 40, top: 165, size: 26 },
		{ text: '5 Regent Street', left: 40, top: 215, size: 24 },
		{ text: 'London W1B 4DY', left: 40, top: 255, size: 24 },
		{ text: 'Tel: +44 20 7946 0123', left: 40, top: 315, size: 24 },
		{ text: 'laura.bennett@harbour.example', left: 40, top: 360, size: 24 },
	]);
}

/** A chat message in Chinese. */
export async function drawMessage(): Promise<Buffer> {
	return await drawLines(760, 220, [
		{ text: '收货人：李晓明 13812345678', left: 30, top: 40, size: 30, script: 'chinese' },
		{ text: '地址：深圳市南山区科技园南路8号', left: 30, top: 110, size: 30, script: 'chinese' },
	]);
}
