import type { Sharp, SharpOptions } from 'sharp';
import { OcrError } from '../../errors';
import { cutOff, damaged } from '../damaged';
import type { Format } from '../types';
import type { Pixels } from './pixels';

export interface SharpDecoding {
	/** For messages. */
	readonly format: Format;
	/** Page in the file, from 0. */
	readonly index: number;
	readonly maxPixels: number;
}

/** What libvips and its codecs say, in English, where a file ends too early. */
const CUT_OFF = /premature|truncat|end of|not enough|eof|incomplete|unable to read|read error/i;

const END_OF_IMAGE = [0xff, 0xd9];

/**
 * Decodes with libvips: colours end as 8-bit sRGB, the EXIF orientation is applied. Cut off files
 * are refused; a JPEG with small damage inside, or without its end marker alone, is still read.
 * @throws OcrError size, damaged
 */
export async function decodeWithSharp(bytes: Uint8Array, decoding: SharpDecoding): Promise<Pixels> {
	const { default: sharp } = await import('sharp');
	// Decoded pictures must not outlive their job.
	sharp.cache(false);
	const open = (file: Uint8Array, failOn: SharpOptions['failOn']) =>
		sharp(file, {
			failOn,
			page: decoding.index,
			limitInputPixels: decoding.maxPixels,
			sequentialRead: true,
		});
	try {
		return await decode(open(bytes, 'error'));
	} catch (caught) {
		if (decoding.format !== 'JPEG') throw explain(caught, decoding);
		const closed = Buffer.concat([bytes, Buffer.from(END_OF_IMAGE)]);
		return decode(open(closed, 'warning')).catch(() => {
			throw explain(caught, decoding);
		});
	}
}

async function decode(picture: Sharp): Promise<Pixels> {
	const { orientation = 1 } = await picture.metadata();
	const { data, info } = await picture
		.autoOrient()
		.toColourspace('srgb')
		.raw({ depth: 'uchar' })
		.toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	return { width, height, orientation, ...toColour(pixels, channels) };
}

/** Greys come with one or two channels. */
function toColour(data: Uint8Array, channels: number): Pick<Pixels, 'channels' | 'data'> {
	if (channels === 3 || channels === 4) return { channels, data };
	const target = channels === 1 ? 3 : 4;
	const out = new Uint8Array((data.length / channels) * target);
	for (let from = 0, to = 0; from < data.length; from += channels, to += target) {
		out.fill(data[from] ?? 0, to, to + 3);
		if (target === 4) out[to + 3] = data[from + 1] ?? 255;
	}
	return { channels: target, data: out };
}

function explain(caught: unknown, { format, maxPixels }: SharpDecoding): OcrError {
	const reason = caught instanceof Error ? caught.message : String(caught);
	if (/pixel limit/i.test(reason)) {
		return new OcrError('size', `The picture has more than ${maxPixels} pixels.`, {
			description: 'Scale it down, or cut out the part with the text.',
		});
	}
	return CUT_OFF.test(reason) ? cutOff(format, caught) : damaged(format, caught);
}
