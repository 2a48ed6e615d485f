import { foldText } from '../labels/foldText';

/** A text without the label that it begins with, as in `LN SMITH`; labels are whole words. */
export function stripLabel(text: string, labels: readonly string[]): string {
	const words = text.trim().split(/[\s:]+/u);
	const folded = new Set(labels.map((label) => foldText([...label]).letters.join('')));
	for (let count = Math.min(words.length - 1, 4); count > 0; count--) {
		const start = foldText([...words.slice(0, count).join('')]).letters.join('');
		if (folded.has(start)) return words.slice(count).join(' ');
	}
	return text.trim();
}
