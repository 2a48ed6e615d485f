import type { Chance } from '../chance';

type Name = readonly [khmer: string, latin: string];

const SURNAMES: readonly Name[] = [
	...([
		['ម៉ៅ', 'MAO'],
		['លី', 'LY'],
		['សុខ', 'SOK'],
		['ហេង', 'HENG'],
		['កែវ', 'KEO'],
	] as const),
	...([
		['ឈុន', 'CHHUN'],
		['ជា', 'CHEA'],
		['នួន', 'NUON'],
		['ប៊ុន', 'BUN'],
		['ភួង', 'PHUONG'],
	] as const),
];
const MEN: readonly Name[] = [
	...([
		['បូរ៉ា', 'BORA'],
		['វិចិត្រ', 'VICHET'],
		['រតនា', 'RATANA'],
		['ពិសិដ្ឋ', 'PISITH'],
	] as const),
	...([
		['សុវណ្ណ', 'SOVANN'],
		['ដារ៉ា', 'DARA'],
		['វាសនា', 'VEASNA'],
		['ណារិទ្ធ', 'NARITH'],
	] as const),
];
const WOMEN: readonly Name[] = [
	...([
		['សុជាតា', 'SOCHEATA'],
		['ចាន់ធី', 'CHANTHY'],
		['សុភា', 'SOPHEA'],
	] as const),
	...([
		['ស្រីមុំ', 'SREYMOM'],
		['បុប្ផា', 'BOPHA'],
		['ធីតា', 'THIDA'],
		['ច័ន្ទរស្មី', 'CHANRAKSMEY'],
	] as const),
];
const PLACES = [
	['ឃុំជ្រៃវៀន', 'ស្រុកព្រៃឈរ', 'ខេត្តកំពង់ចាម'],
	['សង្កាត់ចោមចៅ', 'ខណ្ឌពោធិ៍សែនជ័យ', 'ភ្នំពេញ'],
	['សង្កាត់បឹងកក់ទី១', 'ខណ្ឌទួលគោក', 'ភ្នំពេញ'],
	['ឃុំស្វាយទាប', 'ស្រុកចំការលើ', 'ខេត្តកំពង់ចាម'],
	['សង្កាត់ស្លក្រាម', 'ក្រុងសៀមរាប', 'ខេត្តសៀមរាប'],
	['ឃុំព្រែកឫស្សី', 'ស្រុកកៀនស្វាយ', 'ខេត្តកណ្តាល'],
	['សង្កាត់រតនៈ', 'ក្រុងបាត់ដំបង', 'ខេត្តបាត់ដំបង'],
	['ឃុំអង្គតាសោម', 'ស្រុកត្រាំកក់', 'ខេត្តតាកែវ'],
] as const;
const VILLAGES = ['ភូមិបឹងឈូក', 'ភូមិព្រៃទា', 'ភូមិ១', 'ភូមិថ្មី', 'ភូមិអូរ', 'ភូមិកណ្តាល'];
const MARKS = [
	...['ប្រជ្រុយចំ. ០,៧ស.ម លើច្រមុះ', 'សម្លាកចំ. ១ស.ម លើថ្ងាស', 'ប្រជ្រុយចំ. ០,៥ស.ម លើថ្ពាល់ឆ្វេង'],
	...['សម្លាកចំ. ២ស.ម លើចង្កា', 'ប្រជ្រុយចំ. ១ស.ម ក្រោមភ្នែកស្តាំ'],
];

export function chooseKhmer(chance: Chance) {
	const sex: 'M' | 'F' = chance.may(0.5) ? 'F' : 'M';
	const surname = chance.pick(SURNAMES);
	const given = chance.pick(sex === 'F' ? WOMEN : MEN);
	const lane = `ផ្លូវ${khmerDigits(chance.whole(1, 600))}`;
	return {
		...{ sex, surname, given },
		birthPlace: chance.pick(PLACES),
		house: [`ផ្ទះ${khmerDigits(chance.whole(1, 200))}`, lane, chance.pick(VILLAGES)],
		home: chance.pick(PLACES),
		height: chance.whole(150, 182),
		marks: chance.pick(MARKS),
	};
}

/** ០ to ៩ for 0 to 9. */
export function khmerDigits(value: string | number): string {
	return String(value).replace(/\d/gu, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
}
