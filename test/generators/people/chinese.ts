import type { Chance } from '../chance';

/** Written form and pinyin, without tones. */
type Word = readonly [written: string, pinyin: string];

const SURNAMES: readonly Word[] = [
	...([
		['李', 'LI'],
		['王', 'WANG'],
		['张', 'ZHANG'],
		['刘', 'LIU'],
		['陈', 'CHEN'],
	] as const),
	...([
		['杨', 'YANG'],
		['赵', 'ZHAO'],
		['黄', 'HUANG'],
		['周', 'ZHOU'],
		['吴', 'WU'],
	] as const),
	...([
		['吕', 'LYU'],
		['孙', 'SUN'],
		['欧阳', 'OUYANG'],
		['徐', 'XU'],
		['郭', 'GUO'],
	] as const),
	...([
		['何', 'HE'],
		['高', 'GAO'],
		['林', 'LIN'],
		['罗', 'LUO'],
		['郑', 'ZHENG'],
	] as const),
];

const GIVEN: readonly Word[] = [
	...([
		['伟', 'WEI'],
		['芳', 'FANG'],
		['敏', 'MIN'],
		['静', 'JING'],
		['强', 'QIANG'],
	] as const),
	...([
		['磊', 'LEI'],
		['洋', 'YANG'],
		['艳', 'YAN'],
		['杰', 'JIE'],
		['娟', 'JUAN'],
	] as const),
	...([
		['涛', 'TAO'],
		['明', 'MING'],
		['超', 'CHAO'],
		['秀兰', 'XIULAN'],
		['雨桐', 'YUTONG'],
	] as const),
	...([
		['子轩', 'ZIXUAN'],
		['思远', 'SIYUAN'],
		['佳怡', 'JIAYI'],
		['浩然', 'HAORAN'],
	] as const),
	...([
		['晓燕', 'XIAOYAN'],
		['建国', 'JIANGUO'],
		['丽华', 'LIHUA'],
		['欣妍', 'XINYAN'],
	] as const),
];

const PROVINCES: readonly Word[] = [
	...([
		['北京', 'BEIJING'],
		['上海', 'SHANGHAI'],
		['广东', 'GUANGDONG'],
		['江苏', 'JIANGSU'],
	] as const),
	...([
		['浙江', 'ZHEJIANG'],
		['山东', 'SHANDONG'],
		['四川', 'SICHUAN'],
		['湖北', 'HUBEI'],
	] as const),
	...([
		['湖南', 'HUNAN'],
		['河南', 'HENAN'],
		['河北', 'HEBEI'],
		['福建', 'FUJIAN'],
	] as const),
	...([
		['安徽', 'ANHUI'],
		['陕西', 'SHAANXI'],
		['山西', 'SHANXI'],
		['辽宁', 'LIAONING'],
	] as const),
	...([
		['吉林', 'JILIN'],
		['云南', 'YUNNAN'],
		['贵州', 'GUIZHOU'],
		['江西', 'JIANGXI'],
	] as const),
	...([
		['重庆', 'CHONGQING'],
		['天津', 'TIANJIN'],
		['甘肃', 'GANSU'],
		['海南', 'HAINAN'],
	] as const),
];

export interface ChinesePerson {
	readonly surname: Word;
	readonly given: Word;
	readonly birthPlace: Word;
	readonly issuePlace: Word;
}

export function chooseChinese(chance: Chance): ChinesePerson {
	return {
		surname: chance.pick(SURNAMES),
		given: chance.pick(GIVEN),
		birthPlace: chance.pick(PROVINCES),
		issuePlace: chance.pick(PROVINCES),
	};
}
