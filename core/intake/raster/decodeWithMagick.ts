import { readFile } from 'node:fs/promises';
import type * as Magick from '@imagemagick/magick-wasm';
import { cutOff, damaged } from '../damaged';
import type { Format, IntakeLimits } from '../types';
import type { Pixels } from './pixels';

/** What only ImageMagick reads; it does not recognise ICO and TGA by itself. */
const MAGICK_FORMATS = {
	BMP: 'BMP',
	PCX: 'PCX',
	ICO: 'ICO',
	PSD: 'PSD',
	TGA: 'TGA',
	HEIC: 'HEIC',
} as const satisfies Partial<Record<Format, string>>;

export type MagickFormatName = keyof typeof MAGICK_FORMATS;

/** Bytes: a picture of the largest size takes four bytes a pixel, and a copy on the way out. */
const MEMORY = 3n << 30n;

let loading: Promise<typeof Magick> | undefined;

/** @throws OcrError damaged */
export async function decodeWithMagick(
	bytes: Uint8Array,
	format: MagickFormatName,
	limits: IntakeLimits,
): Promise<Pixels> {
	loading ??= load();
	const magick = await loading;
	setLimits(magick, limits);
	const image = magick.MagickImage.create();
	try {
		image.read(bytes, new magick.MagickReadSettings({ format: MAGICK_FORMATS[format] }));
		if (image.colorSpace !== magick.ColorSpace.sRGB) image.colorSpace = magick.ColorSpace.sRGB;
		image.depth = 8;
		return {
			width: image.width,
			height: image.height,
			channels: 4,
			data: image.write('RGBA', (data) => Uint8Array.from(data)),
			orientation: 1,
		};
	} catch (caught) {
		throw explain(caught, format);
	} finally {
		image.dispose();
	}
}

async function load(): Promise<typeof Magick> {
	const magick = await import('@imagemagick/magick-wasm');
	const wasm = await readFile(require.resolve('@imagemagick/magick-wasm/magick.wasm'));
	await magick.initializeImageMagick(wasm);
	return magick;
}

/** Nothing may go to a disk, of which a WebAssembly module has but a copy in memory. */
function setLimits({ ResourceLimits }: typeof Magick, { maxSide }: IntakeLimits): void {
	ResourceLimits.width = BigInt(maxSide);
	ResourceLimits.height = BigInt(maxSide);
	ResourceLimits.memory = MEMORY;
	ResourceLimits.area = MEMORY;
	ResourceLimits.disk = 0n;
	ResourceLimits.listLength = 64n;
}

function explain(caught: unknown, format: Format): Error {
	const reason = caught instanceof Error ? caught.message : String(caught);
	return /UnexpectedEndOfFile|UnableToReadImageData|InsufficientImageData|end of file/i.test(reason)
		? cutOff(format, caught)
		: damaged(format, caught);
}
