import type { Image } from '../../image/image';
import type { Placed, PlacedLine } from '../label/placed';
import type { LabelSize } from '../label/sizes';
import { cutBitmap } from './cutBitmap';
import { fieldData } from './fieldData';
import { graphicField } from './graphicField';

export interface ZplOptions {
	readonly size: LabelSize;
	readonly dotsPerMm: number;
	/** Whether plain Latin text is left to the printer's own font 0. */
	readonly usesOwnFont: boolean;
	/** A font of the printer for all other text, such as `E:SIMSUN.TTF`; absent: pictures. */
	readonly printerFont?: string;
}

/** Millimetres a point. */
const POINT_IN_MM = 25.4 / 72;
/** Boxes that are thinner are rules, in millimetres. */
const RULE = 1;
const PLAIN = /^[\x20-\x7e]+$/;

/**
 * A label in ZPL II. Rules and barcodes are commands; text that the printer's font does not have,
 * marks and QR codes are pictures, so that every printer shows them at the same place.
 * @param picture of the label, a pixel a dot
 */
export function writeZpl(label: readonly Placed[], picture: Image, options: ZplOptions): string {
	const { size, dotsPerMm } = options;
	const fields = label.map((placed) => toField(placed, picture, options));
	return [
		'^XA',
		'^CI28',
		`^PW${Math.round(size.width * dotsPerMm)}`,
		`^LL${Math.round(size.height * dotsPerMm)}`,
		'^LH0,0',
		...fields.filter((field) => field !== ''),
		'^XZ',
		'',
	].join('\n');
}

function toField(placed: Placed, picture: Image, options: ZplOptions): string {
	const dots = (length: number): number => Math.round(length * options.dotsPerMm);
	switch (placed.kind) {
		case 'box':
			return Math.min(placed.width, placed.height) > RULE
				? cutField(picture, placed, dots)
				: boxField(placed, dots);
		case 'bars': {
			const { x, y, height, dots: module, content } = placed;
			// Mode A chooses the code sets by itself, as the other outputs do.
			return `^FO${dots(x)},${dots(y)}^BY${module}^BCN,${dots(height)},N,N,N,A${fieldData(content)}`;
		}
		case 'modules': {
			const side = placed.modules.size * placed.module;
			return cutField(picture, { ...placed, width: side, height: side }, dots);
		}
		case 'line':
			// White letters are part of the picture of their box.
			return placed.isWhite ? '' : textField(placed, picture, options);
	}
}

type ToDots = (length: number) => number;

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function boxField({ x, y, width, height }: Box, dots: ToDots): string {
	const [across, down] = [Math.max(1, dots(width)), Math.max(1, dots(height))];
	return `^FO${dots(x)},${dots(y)}^GB${across},${down},${Math.min(across, down)}^FS`;
}

function cutField(picture: Image, { x, y, width, height }: Box, dots: ToDots): string {
	const area = { left: dots(x), top: dots(y), right: dots(x + width), bottom: dots(y + height) };
	const cut = cutBitmap(picture, area);
	return cut ? `^FO${cut.left},${cut.top}${graphicField(cut)}^FS` : '';
}

function textField(placed: PlacedLine, picture: Image, options: ZplOptions): string {
	const { line, x, baseline, size, align } = placed;
	const dots = (length: number): number => Math.round(length * options.dotsPerMm);
	const letter = dots(size * POINT_IN_MM);
	const text = line.text.replace(/\u00a0/g, ' ');
	const isPlain = PLAIN.test(text);
	// Fonts of the printer have widths of their own, so only the left side of a text is sure.
	const font = align !== 'left' ? undefined : fontCommand(isPlain, letter, options);
	if (font) return `^FT${dots(x)},${dots(baseline)}${font}${fieldData(text)}`;
	const em = size * POINT_IN_MM;
	const outline = 0.1 * em;
	return cutField(
		picture,
		{
			x: x - outline,
			y: baseline - line.ascent * em,
			width: line.width * em + 2 * outline,
			height: (line.ascent + line.descent) * em,
		},
		dots,
	);
}

function fontCommand(
	isPlain: boolean,
	letter: number,
	{ usesOwnFont, printerFont }: ZplOptions,
): string | undefined {
	if (isPlain && usesOwnFont) return `^A0N,${letter},${letter}`;
	return printerFont ? `^A@N,${letter},${letter},${printerFont}` : undefined;
}
