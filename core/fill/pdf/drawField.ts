import type { PDFDocument, PDFOperator, PDFWidgetAnnotation } from '@cantoo/pdf-lib';

import { OcrError } from '../../errors';
import { breakClusters } from '../../typeset/breakText';
import { fitText } from '../../typeset/fitText';
import { lineOperators } from '../../typeset/lineOperators';
import { openShaper } from '../../typeset/openShaper';
import { pdfFontsOf } from '../../typeset/pdfFonts';
import type { ShapedLine } from '../../typeset/types';
import { clip, drawFrame, turnMatrix, type Room } from './fieldFrame';
import { readFrame, readLook } from './readLook';

/** A text for one place of a field. */
export interface FieldText {
	readonly text: string;
	/** `/DA` of the field, where the place has none of its own. */
	readonly appearance: string;
	readonly alignment: 'left' | 'middle' | 'right';
	readonly isMultiline: boolean;
	/** Of a field with a box a character: how many boxes. */
	readonly boxes?: number;
	/** Points; in place of the template's own size. */
	readonly size?: number;
	/** Points; a text that needs smaller letters is too long. */
	readonly minSize: number;
	/** For messages. */
	readonly name: string;
}

/** Points that the text keeps from the border, beside the border itself. */
const PADDING = 2;
/** Where a field leaves the size open. */
const LARGEST_OPEN_SIZE = 12;
/** Height of capital letters of the fonts, in ems. */
const CAPITALS = 0.714;
/** Fonts ask for more room than their letters take: a line may be this much higher than its field. */
const SPARE = 1.3;
/** Fonts that ask for more, in ems, have signs high above and far below the letters. */
const TALL = 1.6;

interface PlacedLine {
	readonly line: ShapedLine;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/**
 * Draws a text into a place of a form field: its appearance, which viewers show and which stays
 * when the form is flattened.
 * @throws OcrError font; content, when the text is too long for the place
 */
export async function drawField(
	document: PDFDocument,
	widget: PDFWidgetAnnotation,
	text: FieldText,
): Promise<void> {
	const pdf = await import('@cantoo/pdf-lib');
	const frame = readFrame(widget);
	const { width: wide, height: high } = widget.getRectangle();
	const isTurned = frame.turn % 180 !== 0;
	const [width, height] = isTurned ? [high, wide] : [wide, high];
	const look = readLook(widget.getDefaultAppearance() ?? text.appearance);
	const room = { width, height, edge: frame.borderWidth };
	const lines = await layLines(text, room, text.size ?? look.size);
	const fonts = pdfFontsOf(document);
	await fonts.embed(lines.flatMap(({ line }) => line.runs));
	const drawn: PDFOperator[] = [];
	for (const { line, x, y, size } of lines) {
		drawn.push(...(await lineOperators(fonts, line, { x, y, size, colour: look.colour })));
	}
	const used = [...new Set(lines.flatMap(({ line }) => line.runs.map(({ font }) => font)))];
	const names = used.map((font) => [fonts.get(font).name, fonts.get(font).ref] as const);
	const content = [
		...drawFrame(pdf, frame, { ...room, boxes: text.boxes ?? 1 }),
		pdf.PDFOperator.of(pdf.PDFOperatorNames.BeginMarkedContent, ['/Tx']),
		pdf.pushGraphicsState(),
		...clip(pdf, room),
		...drawn,
		pdf.popGraphicsState(),
		pdf.PDFOperator.of(pdf.PDFOperatorNames.EndMarkedContent),
	];
	const stream = document.context.formXObject(content, {
		Resources: { Font: Object.fromEntries(names) },
		BBox: document.context.obj([0, 0, width, height]),
		Matrix: document.context.obj(turnMatrix(frame.turn, wide, high)),
	});
	widget.setNormalAppearance(document.context.register(stream));
}

async function layLines(text: FieldText, room: Room, size: number): Promise<readonly PlacedLine[]> {
	if (text.text === '') return [];
	return text.boxes === undefined
		? await layText(text, room, size)
		: await layBoxes(text, { ...room, boxes: text.boxes }, size);
}

async function layText(text: FieldText, room: Room, size: number): Promise<readonly PlacedLine[]> {
	const shaper = await openShaper();
	const inner = room.width - 2 * (room.edge + PADDING);
	const height = room.height - 2 * room.edge;
	const { ascent, descent } = shaper.shape(text.text.replace(/[\r\n]+/gu, ' '));
	const most = Math.min(size || LARGEST_OPEN_SIZE, (height * SPARE) / (ascent + descent));
	const fitted = fitText(shaper, text.text, {
		width: inner,
		height,
		size: Math.max(most, text.minSize),
		minSize: text.minSize,
		wraps: text.isMultiline,
	});
	if (!fitted) throw tooLong(text.name);
	const { lines, lineHeight } = fitted;
	const [first] = lines;
	const top = text.isMultiline
		? room.height - room.edge - PADDING / 2 - (first?.ascent ?? 0) * fitted.size
		: middleOf(room, { ascent, descent, size: fitted.size });
	return lines.map((line, i) => {
		const spare = inner - line.width * fitted.size;
		// Text that starts at the right side does so in a field that says nothing else.
		const isRight = text.alignment === 'right' || (line.isRightToLeft && text.alignment === 'left');
		const shift = text.alignment === 'middle' ? spare / 2 : isRight ? spare : 0;
		return { line, x: room.edge + PADDING + shift, y: top - i * lineHeight, size: fitted.size };
	});
}

interface LineHeight {
	readonly ascent: number;
	readonly descent: number;
	readonly size: number;
}

/** The baseline at which a line stands in the middle of its place. */
function middleOf({ height }: Room, { ascent, descent, size }: LineHeight): number {
	if (ascent + descent <= TALL) return (height - CAPITALS * size) / 2;
	return (height - (ascent + descent) * size) / 2 + descent * size;
}

/** One character in the middle of each box. */
async function layBoxes(
	text: FieldText,
	room: Room & { readonly boxes: number },
	size: number,
): Promise<readonly PlacedLine[]> {
	const shaper = await openShaper();
	const wide = room.width / room.boxes;
	const lines = breakClusters(text.text).map((cluster) => shaper.shape(cluster));
	const widest = Math.max(...lines.map((line) => line.width));
	const height = room.height - 2 * room.edge;
	const highest = height / CAPITALS / SPARE;
	const fitting = Math.min(
		size || LARGEST_OPEN_SIZE,
		highest,
		widest > 0 ? wide / widest : highest,
	);
	if (fitting < text.minSize || lines.length > room.boxes) throw tooLong(text.name);
	return lines.map((line, i) => ({
		line,
		x: (i + 0.5) * wide - (line.width * fitting) / 2,
		y: (room.height - CAPITALS * fitting) / 2,
		size: fitting,
	}));
}

function tooLong(name: string): OcrError {
	return new OcrError('content', `The value is too long for the field "${name}".`, {
		description: "Shorten it, or allow smaller letters with the option 'Smallest Font Size'.",
	});
}
