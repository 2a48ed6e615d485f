import type { PDFOperator, PDFPage } from '@cantoo/pdf-lib';

import { drawLine } from '../../typeset/drawLine';
import type { Area } from '../label/marks';
import type { Placed } from '../label/placed';
import type { LabelSize } from '../label/sizes';

/** Points a millimetre. */
const POINTS = 72 / 25.4;

export interface PdfOptions {
	readonly size: LabelSize;
	/** Of sheets: the label to begin with, from 1, row by row. */
	readonly firstPlace: number;
}

/** Labels as one PDF: a page each, or several on a sheet. */
export async function drawPdf(
	labels: ReadonlyArray<readonly Placed[]>,
	{ size, firstPlace }: PdfOptions,
): Promise<Uint8Array> {
	const { PDFDocument } = await import('@cantoo/pdf-lib');
	const document = await PDFDocument.create();
	const { sheet } = size;
	const perPage = sheet ? sheet.columns * sheet.rows : 1;
	const paper = sheet ?? size;
	let page: PDFPage | undefined;
	for (const [index, label] of labels.entries()) {
		const place = (index + (sheet ? firstPlace - 1 : 0)) % perPage;
		if (!page || place === 0)
			page = document.addPage([paper.width * POINTS, paper.height * POINTS]);
		const column = place % (sheet?.columns ?? 1);
		const row = Math.floor(place / (sheet?.columns ?? 1));
		await drawLabel(page, label, { x: column * size.width, y: row * size.height });
	}
	return await document.save();
}

interface Corner {
	readonly x: number;
	readonly y: number;
}

async function drawLabel(page: PDFPage, label: readonly Placed[], corner: Corner): Promise<void> {
	const height = page.getHeight();
	for (const placed of label) {
		if (placed.kind !== 'line') {
			page.pushOperators(...(await fillAreas(areasOf(placed), corner, height)));
			continue;
		}
		const { line, x, baseline, size, isBold, isWhite } = placed;
		await drawLine(page, line, {
			x: (corner.x + x) * POINTS,
			y: height - (corner.y + baseline) * POINTS,
			size,
			isBold,
			...(isWhite && { colour: [1, 1, 1] }),
		});
	}
}

/** The black rectangles of a box or a symbol. */
function areasOf(placed: Exclude<Placed, { readonly kind: 'line' }>): readonly Area[] {
	switch (placed.kind) {
		case 'box':
			return [placed];
		case 'bars':
			return barAreas(placed);
		case 'modules':
			return moduleAreas(placed);
	}
}

function barAreas({ bars, x, y, height, module }: Extract<Placed, { kind: 'bars' }>): Area[] {
	let left = x;
	return bars.flatMap((modules, index) => {
		const bar = { x: left, y, width: modules * module, height };
		left += bar.width;
		return index % 2 === 0 ? [bar] : [];
	});
}

/** Runs of dark modules of a row are one rectangle. */
function moduleAreas({ modules, x, y, module }: Extract<Placed, { kind: 'modules' }>): Area[] {
	const { size, cells } = modules;
	return Array.from({ length: size }, (_, row) => cells.slice(row * size, (row + 1) * size))
		.map((row) => row.map((cell) => (cell ? '1' : '0')).join(''))
		.flatMap((row, index) =>
			[...row.matchAll(/1+/g)].map((run) => ({
				x: x + run.index * module,
				y: y + index * module,
				width: run[0].length * module,
				height: module,
			})),
		);
}

/** All areas in one path, so that no seams show between them. */
async function fillAreas(
	areas: readonly Area[],
	corner: Corner,
	pageHeight: number,
): Promise<PDFOperator[]> {
	const pdf = await import('@cantoo/pdf-lib');
	const rectangles = areas.map(({ x, y, width, height }) =>
		pdf.PDFOperator.of(
			pdf.PDFOperatorNames.AppendRectangle,
			[
				(corner.x + x) * POINTS,
				pageHeight - (corner.y + y + height) * POINTS,
				width * POINTS,
				height * POINTS,
			].map((number) => pdf.PDFNumber.of(number)),
		),
	);
	return [
		pdf.pushGraphicsState(),
		pdf.setFillingRgbColor(0, 0, 0),
		...rectangles,
		pdf.fill(),
		pdf.popGraphicsState(),
	];
}
