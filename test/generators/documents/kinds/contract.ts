import type { Chance } from '../../chance';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** A contract in Chinese: parties behind colons, clauses, signatures side by side. */
export async function drawContract(chance: Chance): Promise<Paper> {
	const paper = createPaper(1240, 1560, 26);
	const words = createWords(chance);
	const title = chance.pick(['房屋租赁合同', '技术服务合同', '采购合同']);
	await paper.say(title, 620, 120, { size: 48, weight: 700, align: 'middle' });
	paper.titles.push(title);
	const put = async (key: string, value: string, x: number, y: number) => {
		await paper.say(`${key}：${value}`, x, y);
		paper.pairs.set(key, value);
	};
	await put('合同编号', words.code('HT'), 760, 200);
	const [a, b] = chance.pick([
		['甲方', '乙方'],
		['出租方（甲方）', '承租方（乙方）'],
		['买方', '卖方'],
	] as const);
	await put(a, words.firmZh(), 120, 280);
	await put('法定代表人', words.personZh(), 120, 330);
	await put(b, words.firmZh(), 120, 400);
	await put('联系电话', words.mobileZh(), 120, 450);
	await put('身份证号码', `3301${words.digits(14)}`, 640, 450);
	const clauses = [
		'根据《中华人民共和国民法典》及有关法律法规的规定，甲乙双方在平等自愿',
		'的基础上，经协商一致，订立本合同，双方共同遵守。',
		'第一条 合同标的',
		'甲方委托乙方完成约定的工作，乙方应当按照约定的时间和质量要求完成。',
		'第二条 付款方式',
		'本合同签订后五个工作日内，甲方应向乙方支付合同总价款的百分之三十。',
		'第三条 违约责任',
		'任何一方违反本合同约定的，应当承担相应的违约责任，并赔偿对方损失。',
	];
	for (const [i, line] of clauses.entries()) await paper.say(line, 120, 540 + i * 50);
	const y = 1100;
	await put('甲方（签章）', words.firmZh(), 120, y);
	await put('乙方（签章）', words.firmZh(), 680, y);
	await put('签订日期', words.dateZh(), 120, y + 70);
	await put('签订地点', words.streetZh(), 680, y + 70);
	return paper;
}
