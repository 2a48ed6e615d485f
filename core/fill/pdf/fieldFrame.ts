import type { PDFOperator } from '@cantoo/pdf-lib';

import type { Colour } from '../../typeset/lineOperators';
import type { readFrame } from './readLook';

/** The place of a field, upright, in points. */
export interface Room {
	readonly width: number;
	readonly height: number;
	/** Width of the border. */
	readonly edge: number;
}

type Pdf = typeof import('@cantoo/pdf-lib');

/**
 * The ground and the border of a field.
 * @param room with the number of boxes that lines part
 */
export function drawFrame(
	pdf: Pdf,
	{ ground, border, borderWidth }: ReturnType<typeof readFrame>,
	{ width, height, boxes }: Room & { readonly boxes: number },
): PDFOperator[] {
	const dividers = Array.from({ length: boxes - 1 }, (_, i) => (width * (i + 1)) / boxes);
	const half = borderWidth / 2;
	const box = (inset: number) => [
		pdf.moveTo(inset, inset),
		pdf.lineTo(width - inset, inset),
		pdf.lineTo(width - inset, height - inset),
		pdf.lineTo(inset, height - inset),
		pdf.closePath(),
	];
	const paint = (colour: Colour) => pdf.setFillingRgbColor(...colour);
	const pen = (colour: Colour) => pdf.setStrokingRgbColor(...colour);
	return [
		pdf.pushGraphicsState(),
		...(ground ? [paint(ground), ...box(0), pdf.fill()] : []),
		...(border && borderWidth > 0
			? [pen(border), pdf.setLineWidth(borderWidth), ...box(half), pdf.stroke()]
			: []),
		...(border && borderWidth > 0
			? dividers.flatMap((x) => [pdf.moveTo(x, 0), pdf.lineTo(x, height), pdf.stroke()])
			: []),
		pdf.popGraphicsState(),
	];
}

/** Lets nothing be drawn over the border. */
export function clip(pdf: Pdf, { width, height, edge }: Room): PDFOperator[] {
	return [
		pdf.moveTo(edge, edge),
		pdf.lineTo(width - edge, edge),
		pdf.lineTo(width - edge, height - edge),
		pdf.lineTo(edge, height - edge),
		pdf.closePath(),
		pdf.clip(),
		pdf.endPath(),
	];
}

/** Turns what is drawn upright into the place of a field that stands on the page turned (`/MK /R`). */
export function turnMatrix(turn: number, wide: number, high: number): number[] {
	if (turn === 90) return [0, 1, -1, 0, wide, 0];
	if (turn === 180) return [-1, 0, 0, -1, wide, high];
	return turn === 270 ? [0, -1, 1, 0, 0, high] : [1, 0, 0, 1, 0, 0];
}
