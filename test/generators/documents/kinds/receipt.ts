import type { Chance } from '../../chance';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** A shop receipt: a few pairs, items, totals at the right edge; English or Chinese. */
export async function drawReceipt(chance: Chance): Promise<Paper> {
	const paper = createPaper(620, 1060, 24);
	const words = createWords(chance);
	const zh = chance.may(0.5);
	const name = zh ? words.firmZh() : words.firm();
	await paper.say(name, 310, 70, { size: zh ? 30 : 36, weight: 700, align: 'middle' });
	paper.titles.push(name);
	const head = zh
		? ([
				['单号', words.digits(10)],
				['日期', words.dateZh()],
				['收银员', words.personZh()],
			] as const)
		: ([
				['Receipt No', words.digits(8)],
				['Date', words.date()],
				['Cashier', words.person()],
			] as const);
	for (const [i, [key, value]] of head.entries()) {
		await paper.say(`${key}${zh ? '：' : ': '}${value}`, 40, 140 + i * 40);
		paper.pairs.set(key, value);
	}
	let y = 290;
	paper.rule([40, y - 30, 580, y - 30]);
	for (let i = 0; i < chance.whole(3, 6); i++, y += 40) {
		await paper.say(zh ? words.itemZh() : words.item(), 40, y);
		await paper.say(String(chance.whole(1, 9)), 340, y);
		await paper.say(words.amount(), 580, y, { align: 'end' });
	}
	paper.rule([40, y - 22, 580, y - 22]);
	const totals = zh
		? ['合计', '实收', '找零']
		: chance.pick([
				['Subtotal', 'Tax', 'TOTAL', 'Cash', 'Change'],
				['Sub Total', 'GST 10%', 'Total', 'VISA'],
			]);
	const colon = chance.may(0.5) ? (zh ? '：' : ':') : '';
	for (const [i, key] of totals.entries()) {
		const value = `${zh ? '￥' : '$'}${words.amount()}`;
		await paper.say(`${key}${colon}`, 40, y + 20 + i * 42);
		await paper.say(value, 580, y + 20 + i * 42, { align: 'end' });
		if (key !== 'VISA' && !key.startsWith('GST')) paper.pairs.set(key, value);
	}
	await paper.say(zh ? '谢谢惠顾 欢迎再次光临' : 'Thank you for your visit', 310, y + 300, {
		align: 'middle',
	});
	return paper;
}
