import { readFile } from 'node:fs/promises';

import type { ReadResult } from 'zxing-wasm/reader';

import type { Image } from '../image/image';
import type { Quad } from '../result';
import type { Barcode } from './types';

type Reader = typeof import('zxing-wasm/reader');

/** A picture of a document holds a few symbols; more are patterns that look like them. */
const MOST_SYMBOLS = 20;

let loading: Promise<Reader> | undefined;

/** The decoder with the WebAssembly file of its own package: its default is to download one. */
async function load(): Promise<Reader> {
	const reader = await import('zxing-wasm/reader');
	const bytes = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
	const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	await reader.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
	return reader;
}

/** Decodes the linear and two-dimensional symbols of a picture, turned by any angle. */
export async function readBarcodes(image: Image): Promise<Barcode[]> {
	loading ??= load();
	const { readBarcodes: decode, linearBarcodeFormats } = await loading;
	const { width, height } = image;
	const picture = { data: toRgba(image), width, height } as Parameters<Reader['readBarcodes']>[0];
	const found = await decode(picture, {
		tryHarder: true,
		tryRotate: true,
		maxNumberOfSymbols: MOST_SYMBOLS,
	});
	const linear: readonly string[] = linearBarcodeFormats;
	return found
		.filter(({ isValid, text }) => isValid && text !== '')
		.map((symbol) => ({
			format: symbol.format,
			text: symbol.text,
			kind: linear.includes(symbol.format) ? 'linear' : 'matrix',
			quad: toQuad(symbol),
		}));
}

function toQuad({ position }: ReadResult): Quad {
	const { topLeft, topRight, bottomRight, bottomLeft } = position;
	return [
		[topLeft.x, topLeft.y],
		[topRight.x, topRight.y],
		[bottomRight.x, bottomRight.y],
		[bottomLeft.x, bottomLeft.y],
	];
}

function toRgba({ data, width, height, channels }: Image): Uint8ClampedArray {
	const pixels = new Uint8ClampedArray(4 * width * height);
	for (let i = 0; i < width * height; i++) {
		for (let channel = 0; channel < 3; channel++) {
			pixels[4 * i + channel] = data[channels * i + (channels === 3 ? channel : 0)] ?? 0;
		}
		pixels[4 * i + 3] = 255;
	}
	return pixels;
}
