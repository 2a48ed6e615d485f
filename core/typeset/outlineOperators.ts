import type { PDFOperator } from '@cantoo/pdf-lib';

export interface OutlinePlace {
	readonly x: number;
	readonly y: number;
	/** Points an em. */
	readonly size: number;
	readonly isBold: boolean;
}

type Pdf = typeof import('@cantoo/pdf-lib');

/** An outline of `Shaper.outline` as a filled path on a PDF page. */
export function outlineOperators(pdf: Pdf, outline: string, place: OutlinePlace): PDFOperator[] {
	const operators: PDFOperator[] = [];
	let pen: readonly [number, number] = [0, 0];
	for (const [, command = '', numbers = ''] of outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
		const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
		const points = values.flatMap((value, i): Array<readonly [number, number]> => {
			const [x, y] = [value, values[i + 1] ?? 0];
			return i % 2 === 0 ? [[place.x + x * place.size, place.y + y * place.size]] : [];
		});
		operators.push(drawSegment(pdf, { command, points, pen }));
		pen = points.at(-1) ?? pen;
	}
	if (operators.length === 0) return [];
	const fillAndOutline = pdf.PDFOperator.of(pdf.PDFOperatorNames.FillNonZeroAndStroke);
	return [...operators, place.isBold ? fillAndOutline : pdf.fill()];
}

interface Segment {
	readonly command: string;
	readonly points: ReadonlyArray<readonly [number, number]>;
	readonly pen: readonly [number, number];
}

function drawSegment(pdf: Pdf, { command, points, pen }: Segment): PDFOperator {
	const [a = pen, b = a, c = b] = points;
	if (command === 'M') return pdf.moveTo(...a);
	if (command === 'L') return pdf.lineTo(...a);
	if (command === 'C') return pdf.appendBezierCurve(...a, ...b, ...c);
	if (command === 'Q') {
		// PDF has cubic curves only: their control points lie two thirds of the way to the one here.
		const toControl = (from: readonly [number, number]): [number, number] => [
			from[0] + (2 / 3) * (a[0] - from[0]),
			from[1] + (2 / 3) * (a[1] - from[1]),
		];
		return pdf.appendBezierCurve(...toControl(pen), ...toControl(b), ...b);
	}
	return pdf.closePath();
}
