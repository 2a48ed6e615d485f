/** Cards that the interface has a word for, or that have a reader of their own. */
export type OfficialKind =
	| 'peru_id_card'
	| 'cambodian_id_card'
	| 'hongkong_id_card'
	| 'macao_id_card'
	| 'myanmar_driver_license'
	| 'myanmar_id_card'
	| 'thailand_id_card'
	| 'id_card'
	| 'chile_id_card'
	| 'vietnam_id_card';

/** What only these cards print: their titles, or labels that no other card has. */
export const OFFICIAL_TITLES: readonly {
	readonly kind: OfficialKind;
	readonly titles: readonly string[];
}[] = [
	{
		kind: 'peru_id_card',
		titles: [
			'República del Perú',
			'Registro Nacional de Identificación y Estado Civil',
			'Grupo de Votación',
		],
	},
	{
		kind: 'cambodian_id_card',
		titles: ['អត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ', 'ព្រះរាជាណាចក្រកម្ពុជា', 'គោត្តនាមនិងនាម', 'ទីកន្លែងកំណើត'],
	},
	{
		kind: 'hongkong_id_card',
		titles: [
			'Hong Kong Permanent Identity Card',
			'Hong Kong Identity Card',
			'香港永久性居民身份證',
			'香港身份證',
		],
	},
	{
		kind: 'macao_id_card',
		titles: [
			'Bilhete de Identidade de Residente',
			'澳門特別行政區永久性居民身份證',
			'澳門特別行政區非永久性居民身份證',
		],
	},
	{
		kind: 'myanmar_driver_license',
		titles: [
			'ယာဉ်မောင်းလိုင်စင်',
			'Driving Licence Republic of the Union of Myanmar',
			'Road Transport Administration Department',
			'ကုန်းလမ်းပို့ဆောင်ရေးညွှန်ကြားမှုဦးစီးဌာန',
		],
	},
	{
		kind: 'myanmar_id_card',
		titles: ['နိုင်ငံသားစိစစ်ရေးကတ်ပြား', 'အမျိုးသားမှတ်ပုံတင်', 'ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်', 'လက်ဝဲလက်မ', 'သွေးအုပ်စု'],
	},
	{
		kind: 'thailand_id_card',
		titles: [
			'Thai National ID Card',
			'บัตรประจำตัวประชาชน',
			'เลขประจำตัวประชาชน',
			'Identification Number',
			'บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย',
		],
	},
	{ kind: 'id_card', titles: ['中华人民共和国居民身份证', '公民身份号码', '居民身份证'] },
	{
		kind: 'chile_id_card',
		titles: ['República de Chile', 'Servicio de Registro Civil e Identificación'],
	},
	{
		kind: 'vietnam_id_card',
		titles: [
			'Căn cước công dân',
			'Citizen Identity Card',
			'Chứng minh nhân dân',
			'Đặc điểm nhận dạng',
			'Personal identification',
			'Căn cước',
		],
	},
];
