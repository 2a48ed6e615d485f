import type { Chance } from '../../chance';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** A bank slip in Chinese: payer and payee as groups of boxes, amount in words and figures. */
export async function drawBankSlip(chance: Chance): Promise<Paper> {
	const paper = createPaper(1500, 820, 24);
	const words = createWords(chance);
	const title = chance.pick(['电子回单', '网上银行转账凭证', '业务回单']);
	await paper.say(title, 750, 80, { size: 40, weight: 700, align: 'middle' });
	paper.titles.push(title);
	const head = [
		['回单编号', words.digits(12)],
		['交易日期', words.dateZh()],
	] as const;
	for (const [i, [key, value]] of head.entries()) {
		await paper.say(`${key}：${value}`, 80 + i * 760, 140);
		paper.pairs.set(key, value);
	}
	const [left, top, row] = [80, 170, 70];
	const groups = [
		['付款人', 0],
		['收款人', 670],
	] as const;
	for (const [group, dx] of groups) {
		const x = left + dx;
		paper.rule(
			[x, top, x, top + 3 * row],
			[x + 70, top, x + 70, top + 3 * row],
			[x + 230, top, x + 230, top + 3 * row],
		);
		for (const [i, char] of [...group].entries())
			await paper.say(char, x + 35, top + 60 + i * 56, { align: 'middle' });
		const entries = [
			[chance.pick(['户名', '全称']), words.firmZh()],
			['账号', `6222${words.digits(15)}`],
			['开户银行', words.bankZh()],
		] as const;
		for (const [i, [key, value]] of entries.entries()) {
			const y = top + i * row;
			paper.rule([x + (i === 0 ? 0 : 70), y, x + 670, y]);
			const spaced = [...key].length === 2 && chance.may(0.5) ? [...key].join('    ') : key;
			await paper.say(spaced, x + 150, y + 44, { align: 'middle' });
			await paper.say(value, x + 245, y + 44);
			paper.pairs.set(`${group}${key}`, value);
		}
	}
	paper.rule([left + 1340, top, left + 1340, top + 3 * row]);
	const below = [
		[
			['金额（大写）', '人民币壹万贰仟叁佰元整'],
			['金额（小写）', `¥${words.amount()}`],
		],
		[
			['币种', '人民币'],
			['用途', chance.pick(['货款', '工资', '往来款'])],
			['交易流水号', words.digits(10)],
		],
		[['备注', chance.pick(['无', '六月货款', '合同尾款'])]],
	] as const;
	let y = top + 3 * row;
	for (const entries of below) {
		paper.rule([left, y, left + 1340, y], [left, y + row, left + 1340, y + row]);
		const width = 1340 / entries.length;
		for (const [i, [key, value]] of entries.entries()) {
			const x = left + i * width;
			const half = Math.min(230, width * 0.45);
			paper.rule([x, y, x, y + row], [x + half, y, x + half, y + row]);
			await paper.say(key, x + half / 2, y + 44, { align: 'middle' });
			await paper.say(value, x + half + 15, y + 44);
			paper.pairs.set(key, value);
		}
		paper.rule([left + 1340, y, left + 1340, y + row]);
		y += row;
	}
	return paper;
}
