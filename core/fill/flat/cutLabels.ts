import { quadBounds } from '../../image/quad';
import type { TextLine } from '../../text/types';
import type { Label, Place } from './types';

/** What ends a label: a colon, a line to write on, dots. */
const ENDS = /\s*[:：]\s*(?:_{2,}|\.{4,}|…{2,})?|_{2,}|\.{4,}|…{2,}/gu;
const BLANK = /[_.…]{2,}|…/u;

/** The texts of a line that may ask for a value, with the blanks that follow them. */
export function cutLabels(line: TextLine, page: number, scale: number): readonly Label[] {
	const chars = line.characters.map(({ char }) => char);
	const text = chars.join('');
	const starts = startsOf(chars);
	const indexAt = (at: number) => starts.findLastIndex((start) => start <= at);
	const place = (from: number, to: number) =>
		placeOf(line, [indexAt(from), indexAt(to - 1)], scale);
	const labels: Label[] = [];
	let begin = 0;
	const add = (end: number, separator?: RegExpExecArray) => {
		const raw = text.slice(begin, end);
		const label = raw.trim();
		if (!/\p{L}/u.test(label)) return;
		const from = begin + raw.indexOf(label);
		const sign = separator ? BLANK.exec(separator[0]) : null;
		const at = separator && sign ? separator.index + sign.index : 0;
		labels.push({
			text: label,
			place: place(from, from + label.length),
			page,
			...(sign && { blank: place(at, at + sign[0].length) }),
		});
	};
	for (const separator of text.matchAll(ENDS)) {
		add(separator.index, separator);
		begin = separator.index + separator[0].length;
	}
	add(text.length);
	return labels;
}

/** Code unit at which each character starts. */
function startsOf(chars: readonly string[]): number[] {
	let at = 0;
	return chars.map((char) => {
		const start = at;
		at += char.length;
		return start;
	});
}

/** The box around characters of a line, by the first and the last of them. */
function placeOf(line: TextLine, [first, last]: readonly [number, number], scale: number): Place {
	const bounds = quadBounds(line.quad);
	const spans = line.characters.slice(first, last + 1);
	const wide = bounds.right - bounds.left;
	const from = Math.min(...spans.map((span) => span.from));
	const to = Math.max(...spans.map((span) => span.to));
	return {
		left: (bounds.left + from * wide) * scale,
		right: (bounds.left + to * wide) * scale,
		top: bounds.top * scale,
		bottom: bounds.bottom * scale,
	};
}
