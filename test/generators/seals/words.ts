import type { Chance } from '../chance';

const PLACES = ['北京', '上海', '广州', '深圳', '南宁', '成都', '武汉', '西安', '青岛', '苏州'];
const MARKS = [
	...['华美', '恒信', '嘉禾', '远航', '鼎盛', '天泽', '明达', '瑞丰', '中联', '金桥', '东升'],
	...['海纳', '博雅', '宏图', '康宁', '新世纪', '长江', '龙腾'],
];
const TRADES = [
	...['机电工程', '科技', '贸易', '建筑材料', '信息技术', '物流', '食品', '医疗器械', '文化传播'],
	...['环保设备', '电子商务', '汽车服务', '投资管理', '纺织品'],
];
const KINDS = ['有限公司', '有限责任公司', '股份有限公司', '集团有限公司', '经营部'];
const OFFICES = ['人民医院', '第三中学', '教育局', '财政所', '村民委员会', '人力资源和社会保障局'];

/** The name of an invented company or office. */
export function companyName(chance: Chance): string {
	if (chance.may(0.2)) return `${chance.pick(PLACES)}市${chance.pick(OFFICES)}`;
	const city = chance.may(0.4) ? '市' : '';
	const [mark, trade, kind] = [chance.pick(MARKS), chance.pick(TRADES), chance.pick(KINDS)];
	return `${chance.pick(PLACES)}${city}${mark}${trade}${kind}`;
}

export const PURPOSES = ['合同专用章', '财务专用章', '发票专用章', '业务专用章', '人事专用章'];

export const RECEIPTS = ['已付讫', '现金收讫', '作废', '转账付讫', '已审核', '附件'];
export const ENGLISH_RECEIPTS = ['PAID', 'RECEIVED', 'APPROVED', 'COPY', 'CANCELLED', 'URGENT'];

const FIRST = ['NORTHWIND', 'HARBOUR', 'SILVER LAKE', 'PACIFIC', 'GOLDEN BRIDGE', 'RIVERSIDE'];
const SECOND = ['TRADING', 'ENGINEERING', 'LOGISTICS', 'FOODS', 'TEXTILES', 'MACHINERY'];
const THIRD = ['CO LTD', 'LIMITED', 'CORPORATION', 'GROUP'];
const CITIES = ['SINGAPORE', 'LONDON', 'BANGKOK', 'LIMA', 'PHNOM PENH', 'SANTIAGO'];

export function englishCompany(chance: Chance): string {
	return `${chance.pick(FIRST)} ${chance.pick(SECOND)} ${chance.pick(THIRD)}`;
}

export function englishPlace(chance: Chance): string {
	return chance.pick(CITIES);
}

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '林', '郑'];
const GIVEN = ['伟', '芳', '娜', '敏', '静', '强', '磊', '洋', '勇', '艳', '杰', '涛', '明', '超'];

/** Two or three letters. */
export function personName(chance: Chance): string {
	const given = chance.pick(GIVEN) + (chance.may(0.6) ? chance.pick(GIVEN) : '');
	return chance.pick(SURNAMES) + given;
}

const PEOPLE = ['John Smith', 'Maria Lopez', 'Anna Keller', 'David Chen', 'Somchai Jaidee'];

export function englishName(chance: Chance): string {
	return chance.pick(PEOPLE);
}

const CHINESE =
	'甲方应当按照本合同约定的时间和方式向乙方支付价款逾期的每日承担违约金双方因履行发生争议协商解决不成可以提交仲裁委员会本协议一式两份自签字盖章之日起生效货物验收合格后三十天内付清余额运输费用由买方负责质量标准符合国家规定包装完好数量无误';
const ENGLISH =
	'the supplier shall deliver all goods within thirty days after receipt of order payment is due upon acceptance both parties agree to keep every record of this contract confidential any dispute will be settled by arbitration in good faith quantity price total amount account number reference invoice'.split(
		' ',
	);

/** A line of a contract. */
export function proseLine(chance: Chance, length: number, english: boolean): string {
	if (!english) {
		const from = chance.whole(0, CHINESE.length - length - 1);
		const text = CHINESE.slice(from, from + length);
		return chance.may(0.3) ? `${text.slice(0, -5)}${chance.digits(4)}元` : text;
	}
	const words: string[] = [];
	for (let left = length * 2; left > 0; left -= words.at(-1)!.length + 1) {
		words.push(chance.may(0.12) ? chance.digits(chance.whole(2, 5)) : chance.pick(ENGLISH));
	}
	return words.join(' ');
}
