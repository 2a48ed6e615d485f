import { parseSex, type Sex } from '../../card/kinds/parseSex';

/** Words that the cards of one country print, and what people write. */
const WORDS: Readonly<Record<string, Sex>> = {
	...{ ប្រុស: 'M', ស្រី: 'F', ကျား: 'M', မ: 'F', NỮ: 'F', NAM: 'M', WOMAN: 'F', MAN: 'M' },
	...{ GIRL: 'F', BOY: 'M', ذكر: 'M', أنثى: 'F', זכר: 'M', נקבה: 'F', पुरुष: 'M', महिला: 'F' },
	...{
		OTHER: 'X',
		DIVERSE: 'X',
		DIVERS: 'X',
		NONBINARY: 'X',
		UNSPECIFIED: 'X',
		'1': 'M',
		'2': 'F',
	},
};

/** `M`, `F` or `X` of what a card prints or a person writes. */
export function readSex(text: string): Sex | undefined {
	const word = text
		.normalize('NFC')
		.trim()
		.toUpperCase()
		.replace(/[\s.<-]/gu, '');
	return WORDS[word] ?? parseSex(text);
}
