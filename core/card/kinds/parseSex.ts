export type Sex = 'M' | 'F' | 'X';

const MALE = [
	...['M', 'MALE', 'MASCULINO', 'MASCULIN', 'MÄNNLICH', 'LAKILAKI', 'LELAKI', 'HOMME', 'H'],
	...[
		'HOMBRE',
		'VARÓN',
		'V',
		'E',
		'ERKEK',
		'МУЖ',
		'МУЖСКОЙ',
		'М',
		'Ч',
		'NAM',
		'男',
		'ชาย',
		'МҰЖ',
		'MUŠKO',
	],
];
const FEMALE = [
	...['F', 'FEMALE', 'FEMININO', 'FEMENINO', 'FÉMININ', 'WEIBLICH', 'W', 'PEREMPUAN', 'FEMME'],
	...[
		'K',
		'KADIN',
		'Ž',
		'ЖЕН',
		'ЖЕНСКИЙ',
		'Ж',
		'NỮ',
		'NU',
		'女',
		'หญิง',
		'MUJER',
		'V',
		'N',
		'ŽENSKO',
	],
];

/**
 * `M`, `F` or `X` of what cards print; cards in two languages print both with a stroke.
 *
 * @param own words that mean something else to the issuer: `M` is a woman on Mexican cards
 * @returns undefined where it is no word for a sex
 */
export function parseSex(text: string, own: Readonly<Record<string, Sex>> = {}): Sex | undefined {
	const words = text
		.toUpperCase()
		.split(/[\s/|,]+/u)
		.map((word) => word.replace(/[^\p{L}\p{M}]/gu, ''))
		.filter((word) => word !== '');
	if (words.length === 0 || words.length > 3) return undefined;
	const kinds = words.map((word) => {
		const meant = own[word];
		if (meant) return meant;
		if (word === 'X') return 'X';
		if (MALE.includes(word)) return 'M';
		return FEMALE.includes(word) ? 'F' : undefined;
	});
	const known = kinds.filter((kind) => kind !== undefined);
	return known.length === words.length && known.length > 0 ? known[known.length - 1] : undefined;
}
