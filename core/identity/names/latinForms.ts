/**
 * Letters with more than one spelling in A to Z: the letter without its sign first, then the
 * spellings of ICAO Doc 9303 part 3, section 6, tables A (Latin) and B (Cyrillic), and those in
 * common use. Letters that are not listed lose their accents.
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
	...{ Ä: ['A', 'AE'], Ö: ['O', 'OE'], Ü: ['U', 'UE', 'UXX'], Å: ['A', 'AA'], Ø: ['O', 'OE'] },
	...{ Ñ: ['N', 'NXX'], Æ: ['AE'], Œ: ['OE'], ß: ['SS'], ẞ: ['SS'], Þ: ['TH'], Ð: ['D', 'DH'] },
	...{ Đ: ['D', 'DJ'], Ł: ['L'], ı: ['I'], Ĳ: ['IJ'], Ħ: ['H'], Ŋ: ['N'], Ə: ['A', 'E'] },
	...{ А: ['A'], Б: ['B'], В: ['V'], Г: ['G', 'H'], Ґ: ['G'], Д: ['D'], Е: ['E', 'YE', 'IE'] },
	...{ Ё: ['E', 'YO', 'IO'], Є: ['IE', 'YE'], Ж: ['ZH', 'J'], З: ['Z'], И: ['I', 'Y'], І: ['I'] },
	...{ Ї: ['I', 'YI'], Й: ['I', 'Y', 'J'], К: ['K'], Л: ['L'], М: ['M'], Н: ['N'], О: ['O'] },
	...{ П: ['P'], Р: ['R'], С: ['S'], Т: ['T'], У: ['U'], Ў: ['U', 'W'], Ф: ['F'] },
	...{ Х: ['KH', 'H', 'X'], Ц: ['TS', 'C'], Ч: ['CH'], Ш: ['SH'], Щ: ['SHCH', 'SCH'] },
	...{ Ъ: ['IE', ''], Ы: ['Y', 'I'], Ь: [''], Э: ['E'], Ю: ['IU', 'YU'], Я: ['IA', 'YA'] },
	...{ Ђ: ['DJ'], Ј: ['J'], Љ: ['LJ'], Њ: ['NJ'], Ћ: ['C'], Џ: ['DZ'], Қ: ['K', 'Q'], Ғ: ['G'] },
	...{ Α: ['A'], Β: ['V', 'B'], Γ: ['G'], Δ: ['D'], Ε: ['E'], Ζ: ['Z'], Η: ['I'], Θ: ['TH'] },
	...{ Ι: ['I'], Κ: ['K'], Λ: ['L'], Μ: ['M'], Ν: ['N'], Ξ: ['X'], Ο: ['O'], Π: ['P'] },
	...{ Ρ: ['R'], Σ: ['S'], Τ: ['T'], Υ: ['Y', 'I'], Φ: ['F', 'PH'], Χ: ['CH', 'H'] },
	...{ Ψ: ['PS'], Ω: ['O'] },
};

/** Two letters that are spoken as one. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
	...{ ΟΥ: ['OU', 'U'], ΑΥ: ['AV', 'AF'], ΕΥ: ['EV', 'EF'], ΜΠ: ['B', 'MP'], ΝΤ: ['NT', 'D'] },
	...{ ΓΓ: ['NG'], ΓΚ: ['GK', 'G'], ДЖ: ['J', 'DZH'] },
};

/** So many spellings of one word are tried. */
const MOST = 64;

/**
 * How a word of Latin, Cyrillic or Greek letters may stand in A to Z, as in a machine-readable
 * zone; the plainest first. `MÜLLER`: `MULLER`, `MUELLER`, `MUXXLLER`.
 */
export function latinForms(word: string): readonly string[] {
	const letters = [...word.normalize('NFC').toUpperCase()];
	let forms = [''];
	for (let i = 0; i < letters.length; i++) {
		const pair = PAIRS[plainGreek(`${letters[i]}${letters[i + 1] ?? ''}`)];
		const options = pair ?? optionsOf(letters[i] ?? '');
		if (pair) i++;
		forms = forms.flatMap((form) => options.map((option) => form + option)).slice(0, MOST);
	}
	return [...new Set(forms)].filter((form) => form !== '');
}

/** Greek capitals carry accents only where small letters were turned into capitals. */
const plainGreek = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function optionsOf(letter: string): readonly string[] {
	const known = SPELLINGS[letter];
	if (known) return known;
	const base = plainGreek(letter);
	return SPELLINGS[base] ?? [base.replace(/[^A-Z0-9]/gu, '')];
}
