import type { PDFWidgetAnnotation } from '@cantoo/pdf-lib';

import type { Colour } from '../../typeset/lineOperators';

/** How the text of a field is to look. */
export interface FieldLook {
	/** Points; 0: chosen by the room. */
	readonly size: number;
	readonly colour: Colour;
}

const NUMBER = String.raw`(-?[\d.]+)`;
const SIZE = new RegExp(`${NUMBER}\\s+Tf`, 'u');
const GREY = new RegExp(`${NUMBER}\\s+g(?![a-z])`, 'u');
const RGB = new RegExp(`${NUMBER}\\s+${NUMBER}\\s+${NUMBER}\\s+rg`, 'u');
const CMYK = new RegExp(`${NUMBER}\\s+${NUMBER}\\s+${NUMBER}\\s+${NUMBER}\\s+k(?![a-z])`, 'u');

/** The size and the colour of a default appearance, such as `/Helv 12 Tf 0 g` (`/DA`). */
export function readLook(appearance: string): FieldLook {
	const size = Number(SIZE.exec(appearance)?.[1] ?? 0);
	return { size: Number.isFinite(size) && size > 0 ? size : 0, colour: readColour(appearance) };
}

function readColour(appearance: string): Colour {
	const numbers = (pattern: RegExp) => pattern.exec(appearance)?.slice(1).map(Number);
	const rgb = numbers(RGB);
	if (rgb) return [rgb[0] ?? 0, rgb[1] ?? 0, rgb[2] ?? 0];
	const cmyk = numbers(CMYK);
	if (cmyk) return toRgb(cmyk);
	const [grey = 0] = numbers(GREY) ?? [];
	return [grey, grey, grey];
}

function toRgb([cyan = 0, magenta = 0, yellow = 0, black = 0]: readonly number[]): Colour {
	const mix = (ink: number) => (1 - ink) * (1 - black);
	return [mix(cyan), mix(magenta), mix(yellow)];
}

/** The ground and the border of a field, as colours of `/MK`. */
export function readFrame(widget: PDFWidgetAnnotation) {
	const looks = widget.getAppearanceCharacteristics();
	const border = toColour(looks?.getBorderColor());
	const width = widget.getBorderStyle()?.getWidth() ?? (border ? 1 : 0);
	return {
		ground: toColour(looks?.getBackgroundColor()),
		border,
		borderWidth: width,
		/** Degrees, a multiple of 90, against the clock. */
		turn: (((looks?.getRotation() ?? 0) % 360) + 360) % 360,
	};
}

function toColour(parts: readonly number[] | undefined): Colour | undefined {
	if (!parts || parts.length === 0) return undefined;
	if (parts.length === 4) return toRgb(parts);
	const [red = 0, green = red, blue = red] = parts;
	return [red, green, blue];
}
