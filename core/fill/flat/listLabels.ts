import type { TemplateField } from '../types';
import type { FlatPage, Label } from './types';

/** A label with the name under which a value can be given for it. */
export interface NamedLabel {
	readonly field: TemplateField;
	readonly label: Label;
}

/** Longer texts are no labels. */
const MOST_CHARACTERS = 60;

/** The labels of all pages; the second of a name is called "Name (2)". */
export function listLabels(pages: readonly FlatPage[]): readonly NamedLabel[] {
	const counts = new Map<string, number>();
	return pages
		.flatMap(({ labels }) => labels)
		.filter(({ text }) => [...text].length <= MOST_CHARACTERS)
		.map((label) => {
			const count = (counts.get(label.text) ?? 0) + 1;
			counts.set(label.text, count);
			const name = count > 1 ? `${label.text} (${count})` : label.text;
			return {
				label,
				field: { name, label: label.text, kind: 'label', isRequired: false, page: label.page },
			};
		});
}
