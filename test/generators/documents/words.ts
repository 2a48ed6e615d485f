import type { Chance } from '../chance';

const FIRST = [
	'Laura',
	'Peter',
	'Amina',
	'Jonas',
	'Grace',
	'Victor',
	'Helen',
	'Omar',
	'Ruth',
	'Ivan',
];
const LAST = [
	'Bennett',
	'Okoro',
	'Lindqvist',
	'Marsh',
	'Duarte',
	'Novak',
	'Hughes',
	'Farouk',
	'Keller',
];
const FIRMS = [
	'Harbour Systems',
	'Copper Mill',
	'Northport Paper',
	'Lantern Foods',
	'Riverside Tools',
];
const STREETS = ['Regent Street', 'Mill Lane', 'Harbour Road', 'Station Avenue', 'King Street'];
const TOWNS = [
	'London W1B 4DY',
	'Bristol BS1 5TR',
	'Austin, TX 73301',
	'Dublin D02 X285',
	'Leeds LS1 4AP',
];
const FIRMS_ZH = [
	'华光贸易',
	'东方电子',
	'江南食品',
	'海岳建筑',
	'新星软件',
	'北辰物流',
	'云帆科技',
];
const CITIES_ZH = ['北京市', '上海市', '广州市', '深圳市', '杭州市', '成都市', '武汉市', '南京市'];
const ROADS_ZH = ['人民路', '中山路', '解放大道', '建设街', '科技园南路', '和平里'];
const NAMES_ZH = ['李晓明', '王芳', '张伟', '陈思远', '刘秀兰', '赵子轩', '周建国', '孙丽华'];
const ITEMS = ['Paper A4', 'Copper wire', 'Desk lamp', 'Service hours', 'Blue ink', 'Steel bolts'];
const ITEMS_ZH = ['打印纸', '铜线', '台灯', '技术服务费', '墨盒', '办公椅', '螺丝'];

const pad = (value: number): string => String(value).padStart(2, '0');

/** Invented contents of documents. */
export function createWords(chance: Chance) {
	const amount = (): string => `${chance.whole(10, 9999)}.${chance.digits(2)}`;
	return {
		person: () => `${chance.pick(FIRST)} ${chance.pick(LAST)}`,
		firm: () => `${chance.pick(FIRMS)} ${chance.pick(['Ltd', 'Inc.', 'GmbH', 'Co.'])}`,
		street: () => `${chance.whole(1, 240)} ${chance.pick(STREETS)}`,
		town: () => chance.pick(TOWNS),
		item: () => chance.pick(ITEMS),
		date: () =>
			chance.pick([
				`${pad(chance.whole(1, 12))}/${pad(chance.whole(1, 28))}/20${chance.whole(19, 31)}`,
				`${chance.whole(1, 28)} ${chance.pick(['March', 'May', 'July', 'October'])} 20${chance.whole(19, 31)}`,
				`20${chance.whole(19, 31)}-${pad(chance.whole(1, 12))}-${pad(chance.whole(1, 28))}`,
			]),
		amount,
		money: () => `$${amount()}`,
		code: (start: string) => `${start}-${chance.digits(chance.whole(4, 7))}`,
		digits: chance.digits,
		phone: () => `+44 20 ${chance.digits(4)} ${chance.digits(4)}`,
		personZh: () => chance.pick(NAMES_ZH),
		firmZh: () => `${chance.pick(CITIES_ZH).replace('市', '')}${chance.pick(FIRMS_ZH)}有限公司`,
		streetZh: () => `${chance.pick(CITIES_ZH)}${chance.pick(ROADS_ZH)}${chance.whole(1, 300)}号`,
		itemZh: () => chance.pick(ITEMS_ZH),
		dateZh: () =>
			chance.pick([
				`20${chance.whole(19, 31)}年${chance.whole(1, 12)}月${chance.whole(1, 28)}日`,
				`20${chance.whole(19, 31)}-${pad(chance.whole(1, 12))}-${pad(chance.whole(1, 28))}`,
			]),
		mobileZh: () => `13${chance.digits(9)}`,
		bankZh: () =>
			`${chance.pick(['中国工商银行', '中国建设银行', '招商银行'])}${chance.pick(['杭州', '武汉', '南京'])}分行`,
	};
}

export type Words = ReturnType<typeof createWords>;
