import { foldName } from '../matching/foldName';

/** Values that are written in many ways: concept, value, words. */
const VALUE_WORDS: ReadonlyArray<readonly [concept: string, value: string, words: string]> = [
	[
		'sex',
		'male',
		'm male man masculine hombre masculino varon homme masculin mann mannlich maschio maschile homem mezczyzna mees muz muski mand erkek nam мужской муж м чоловік 男 男性 남 남자 남성 ชาย ប្រុស ကျား ذكر זכר पुरुष ወንድ laki lelaki άνδρας',
	],
	[
		'sex',
		'female',
		'f female woman feminine mujer femenino femme feminin frau weiblich femmina femminile mulher feminino kobieta naine zena zenski kvinde kadin nu женский жен ж жінка 女 女性 여 여자 여성 หญิง ស្រី မ أنثى נקבה महिला ሴት perempuan γυναίκα',
	],
	[
		'maritalStatus',
		'single',
		'single soltero soltera s celibataire ledig celibe solteiro doc than 未婚 미혼 โสด أعزب רווק',
	],
	[
		'maritalStatus',
		'married',
		'married casado casada c marie mariee verheiratet coniugato ket hon 已婚 기혼 สมรส متزوج נשוי',
	],
	[
		'maritalStatus',
		'divorced',
		'divorced divorciado divorciada d divorce geschieden divorziato ly hon 离异 离婚 이혼 หย่า مطلق גרוש',
	],
	[
		'maritalStatus',
		'widowed',
		'widowed viudo viuda v veuf veuve verwitwet vedovo goa 丧偶 사별 หม้าย أرمل אלמן',
	],
	[
		'truth',
		'yes',
		'yes true y x on 1 checked si oui ja sim tak jah ano da evet co да так 是 有 はい 예 네 ใช่ បាទ ဟုတ် نعم כן हाँ አዎ ya',
	],
	[
		'truth',
		'no',
		'no false n off 0 unchecked non nein nao nie ei ne hayir khong нет ні 否 无 いいえ 아니요 ไม่ ไม่ใช่ ទេ မဟုတ် لا לא नहीं አይ tidak',
	],
];

/** A value apart from its language. */
export interface PlainValue {
	readonly concept: string;
	readonly value: string;
}

const KNOWN: ReadonlyArray<PlainValue & { readonly words: ReadonlySet<string> }> = VALUE_WORDS.map(
	([concept, value, words]) => ({
		concept,
		value,
		words: new Set(words.split(' ').map((word) => foldName(word).join(''))),
	}),
);

/**
 * What a word stands for.
 * @param concept narrows the search: `M` is a sex, but no answer to a question
 */
export function plainValue(text: string, concept?: string): PlainValue | undefined {
	const words = foldName(text);
	const found = [words.join('')].concat(words).map((word) => find(word, concept));
	if (found[0]) return found[0];
	const [first, ...others] = found.filter((each) => each !== undefined);
	// "M / F" asks for either and says neither.
	return others.every((other) => other.value === first?.value) ? first : undefined;
}

function find(word: string, concept: string | undefined): PlainValue | undefined {
	const known = KNOWN.find(
		(each) => (concept === undefined || each.concept === concept) && each.words.has(word),
	);
	return known && { concept: known.concept, value: known.value };
}

/** Whether a value means yes; undefined where it means neither yes nor no. */
export function toTruth(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	if (value === undefined || value === null || value === '') return false;
	if (Array.isArray(value)) return value.length > 0;
	const plain = plainValue(String(value), 'truth') ?? (/^[✓✔☑]$/u.test(String(value)) && YES);
	return plain ? plain.value === 'yes' : undefined;
}

const YES: PlainValue = { concept: 'truth', value: 'yes' };
