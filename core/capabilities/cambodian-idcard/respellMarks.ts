import { nearestWord } from '../../card/values/nearestWord';

const PLACES = ['លើ', 'ក្រោម', 'ចុង', 'កន្ទុយ', 'ខាងលើ', 'ខាងក្រោម'];
const PARTS = [
	...[
		'ច្រមុះ',
		'ថ្ងាស',
		'ថ្ពាល់',
		'ចង្កា',
		'ភ្នែក',
		'ចិញ្ចើម',
		'បបូរមាត់',
		'ក',
		'ត្រចៀក',
		'ដៃ',
		'ស្មា',
		'មុខ',
		'គល់ច្រមុះ',
	],
];
const SIDES = ['', 'ឆ្វេង', 'ស្តាំ', 'ខាងឆ្វេង', 'ខាងស្តាំ'];
/** Every way to say where on the body a mark is. */
const WHERE = PLACES.flatMap((place) =>
	PARTS.flatMap((part) => SIDES.map((side) => place + part + side)),
);
const KINDS = ['ប្រជ្រុយ', 'សម្លាក', 'ស្លាកស្នាម', 'ស្នាម', 'សម្លាកចំ.', 'ប្រជ្រុយចំ.', 'ស្លាកស្នាមចំ.', 'ស្នាមចំ.'];

const NEAR = { share: 0.2, clear: 1 } as const;

/** Personal marks in the usual wording: the kind, its distance, where it is. */
export function respellMarks(text: string): string {
	const spaced = text.replace(/ចំ?\s?\.\s?(?=[០-៩])/u, 'ចំ. ').replace(/(?<=[០-៩]) (?=ស\.ម)/u, '');
	return spaced
		.split(' ')
		.map((word) => nearestWord(word, [...WHERE, ...KINDS], NEAR)?.word ?? word)
		.join(' ');
}
