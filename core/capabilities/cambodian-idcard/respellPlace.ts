import { nearestWord } from '../../card/values/nearestWord';
import { toKhmerDigits } from './parse';
import { COMMUNES, PROVINCES } from './places';

const PROVINCE_NAMES = [...PROVINCES.map(({ name }) => name), 'រាជធានីភ្នំពេញ'];
/** Most names of places are long: a third of their letters may be wrong, if no other is near. */
const PROVINCE = { share: 0.34, clear: 2 } as const;
const DISTRICT = { share: 0.34, clear: 2 } as const;
const COMMUNE = { share: 0.2, clear: 1 } as const;

/** Words before names and numbers, and how they are read when they are blurred. */
const WORDS: readonly (readonly [misread: RegExp, word: string])[] = [
	[/^ឃ(?:ុ|ូ|ំ){0,2}(?=[\u1780-\u17a2])/u, 'ឃុំ'],
	[/^ភូ(?:ម|ិ){0,2}(?=[\u1780-\u17a2០-៩])/u, 'ភូមិ'],
	[/^ផ(?:្|ល|ូ|ួ|ុ|រ|វ){2,5}(?=[០-៩])/u, 'ផ្លូវ'],
	[/^ផ(?:្|ទ|ះ|:){2,4}(?=[០-៩])/u, 'ផ្ទះ'],
	[/^ខេត្ត(?:ុ|ិ|ូ)?(?=[\u1780-\u17a2])/u, 'ខេត្ត'],
];

/** Zeros and other figures among Khmer digits that were read as Latin ones, and lost breath marks. */
function tidy(text: string): string {
	return text
		.replace(/(?<=[០-៩])[0-9oO]+|[0-9oO]+(?=[០-៩])/gu, (run) =>
			toKhmerDigits(run.replace(/[oO]/gu, '0')),
		)
		.replace(/(?<=[\u1780-\u17a2]):(?=\s|$)/gu, 'ៈ')
		.replace(/(?<=\S)(?=ខេត្ត|ខណ្ឌ)/gu, ' ');
}

/** Letters that only one word has in that place. */
const LETTERS: readonly (readonly [misread: RegExp, right: string])[] = [
	[/[បឬ](?=ស្សី)/gu, 'ឫ'],
	[/អង្ក(?!រ)/gu, 'អង្គ'],
];

function tidyWord(word: string): string {
	return [...WORDS, ...LETTERS].reduce(
		(text, [misread, right]) => text.replace(misread, right),
		word,
	);
}

/** The province last, the district before it, the commune before that. */
function respellRegion(words: readonly string[]): string[] {
	const last = words.length - 1;
	const province = nearestWord(words[last] ?? '', PROVINCE_NAMES, PROVINCE)?.word;
	const known = PROVINCES.find(({ name }) => province?.endsWith(name) === true);
	const districts = known ? known.districts : PROVINCES.flatMap((each) => each.districts);
	return words.map((word, i) => {
		if (i === last) return province ?? word;
		if (i === last - 1) return nearestWord(word, districts, DISTRICT)?.word ?? word;
		return i === last - 2 ? (nearestWord(word, COMMUNES, COMMUNE)?.word ?? word) : word;
	});
}

/** A place of birth or an address with the spelling of known regions. */
export function respellPlace(text: string): string {
	const words = tidy(text).split(/\s+/u).map(tidyWord);
	return words.length < 2 ? words.join(' ') : respellRegion(words).join(' ');
}
