import type { ContactLine } from '../../../core/contact/types';

const HEIGHT = 20;
const PITCH = 32;

/**
 * A drawing of a picture in letters: every row a line of text, blanks in front its place, four
 * blanks or more the gap between two lines side by side, `#` in front twice the size.
 */
export function layOut(drawing: string): ContactLine[] {
	const rows = drawing.replace(/^\n|\n\s*$/g, '').split('\n');
	return rows.flatMap((row, y) =>
		[...row.matchAll(/\S+(?: {1,3}\S+)*/g)].map((match): ContactLine => {
			const large = match[0].startsWith('# ');
			const text = match[0].replace(/^# /, '');
			const scale = large ? 2 : 1;
			const left = widthOf(row.slice(0, match.index));
			const bottom = (y + 1) * PITCH;
			return {
				text,
				bounds: {
					left,
					right: left + widthOf(text) * scale,
					top: bottom - HEIGHT * (large ? 1.5 : 1),
					bottom,
				},
			};
		}),
	);
}

function widthOf(text: string): number {
	return [...text].reduce((sum, char) => sum + (char > '\u2e80' ? HEIGHT : HEIGHT / 2), 0);
}
