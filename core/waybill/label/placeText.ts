import { OcrError } from '../../errors';
import { fitText, type FittedText, type TextRoom } from '../../typeset/fitText';
import type { Shaper } from '../../typeset/openShaper';
import type { Mark } from './marks';
import type { PlacedLine } from './placed';

type TextMark = Extract<Mark, { readonly kind: 'text' }>;

/** Millimetres a point. */
const MM = 25.4 / 72;
/** A line of letters needs this many ems, with accents and tails. */
const LINE = 1.2;
/** Scripts that stack no marks are set closer than their fonts ask for. */
const UNSTACKED =
	/^[\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Common}]*$/u;

export interface PlacedText {
	readonly lines: readonly PlacedLine[];
	/** Whether the end of the text was left out. */
	readonly isShortened: boolean;
}

/**
 * Sets a text in its area as large as it fits, in the middle of its height.
 * @throws OcrError content when it is too long and may not be shortened; font
 */
export function placeText(shaper: Shaper, mark: TextMark): PlacedText {
	const whole = fitText(shaper, mark.text, roomOf(mark, mark.text));
	if (whole) return { lines: placeLines(mark, whole), isShortened: false };
	const shortened = mark.style.shortens ? shorten(shaper, mark) : undefined;
	if (shortened) return { lines: placeLines(mark, shortened), isShortened: true };
	throw new OcrError('content', `The ${mark.style.label} is too long for this label.`, {
		description: 'Shorten it, or choose a larger label.',
	});
}

/** In points. */
function roomOf({ width, height, style }: TextMark, text: string): TextRoom {
	const most = height / MM / LINE;
	return {
		width: width / MM,
		height: height / MM,
		size: Math.min(style.size, Math.max(most, style.least)),
		minSize: style.least,
		wraps: style.wraps === true,
		...(UNSTACKED.test(text) && { leading: LINE }),
	};
}

/** The longest beginning that fits in the least size, with an ellipsis. */
function shorten(shaper: Shaper, mark: TextMark): FittedText | undefined {
	const chars = [...mark.text];
	const fit = (count: number) => {
		const text = `${chars.slice(0, count).join('').trimEnd()}…`;
		const room = roomOf(mark, text);
		return fitText(shaper, text, { ...room, size: room.minSize });
	};
	let [least, most] = [0, chars.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (fit(middle)) least = middle;
		else most = middle - 1;
	}
	return least > 0 ? fit(least) : undefined;
}

function placeLines(mark: TextMark, { lines, size, lineHeight }: FittedText): PlacedLine[] {
	const { x, y, width, height, style, isWhite = false } = mark;
	const { align = 'left', bold = false } = style;
	const top = y + (height - lines.length * lineHeight * MM) / 2;
	return lines.map((line, index): PlacedLine => {
		const free = width - line.width * size * MM;
		const left = { left: 0, center: free / 2, right: free }[align];
		const letters = (line.ascent + line.descent) * size;
		const above = (lineHeight - letters) / 2 + line.ascent * size;
		return {
			kind: 'line',
			line,
			x: x + left,
			baseline: top + (index * lineHeight + above) * MM,
			size,
			isBold: bold,
			isWhite,
			align,
		};
	});
}
