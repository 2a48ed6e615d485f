import { nearestWord } from '../../card/values/nearestWord';
import { THAI_PROVINCES } from '../../card/values/thaiProvinces';

const CAPITAL = 'กรุงเทพมหานคร';
const VILLAGE = 'หมู่ที่';
const CHIEF_DISTRICT = 'อ.เมือง';
/** `จ.` or the whole word for a province. */
const PROVINCE = /^(จ\s*\.\s*|จังหวัด\s*)(.+)$/u;

function respellProvince(word: string): string {
	const [, mark = '', name = ''] = PROVINCE.exec(word) ?? [];
	if (name !== '') return mark + (nearestWord(name, THAI_PROVINCES)?.word ?? name);
	return nearestWord(word, [CAPITAL])?.word ?? word;
}

/** The chief district of a province bears its name. */
function respellChiefDistrict(word: string, province: string): string {
	const whole = CHIEF_DISTRICT + province;
	return word.startsWith('อ') && word.length > CHIEF_DISTRICT.length + 2
		? (nearestWord(word, [whole], { share: 0.25 })?.word ?? word)
		: word;
}

/** The number of a village follows its mark. */
function respellVillage(word: string, next: string | undefined): string {
	if (!/^\d{1,3}$/u.test(next ?? '')) return word;
	return nearestWord(word, [VILLAGE])?.word ?? word;
}

/** Marks of lanes, sub-districts and districts, and the letters that are read for them. */
const MARKS: ReadonlyArray<readonly [RegExp, string]> = [
	[/^[ชฃ]\./u, 'ซ.'],
	[/^[ดค]\./u, 'ต.'],
	[/^ฮ\./u, 'อ.'],
];

const respellMark = (word: string): string =>
	MARKS.reduce((text, [read, mark]) => text.replace(read, mark), word);

/** An address with the closed words as they are written: the province, its chief district, the village. */
export function respellAddress(address: string): string {
	const words = address.replace(/จ\s*\.\s+(?=\S+$)/u, 'จ.').split(' ');
	const last = words.pop() ?? '';
	const province = respellProvince(last);
	const name = province.replace(PROVINCE, '$2');
	const known = THAI_PROVINCES.includes(name);
	const others = words.map((word, i) => {
		const village = respellVillage(respellMark(word), words[i + 1]);
		return known ? respellChiefDistrict(village, name) : village;
	});
	return [...others, province].join(' ');
}
