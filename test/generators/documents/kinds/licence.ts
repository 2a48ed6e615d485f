import type { Chance } from '../../chance';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

/** A certificate or card in Chinese: labels set with wide spaces, no colon, values beside. */
export async function drawLicence(chance: Chance): Promise<Paper> {
	const paper = createPaper(1240, 900, 28);
	const words = createWords(chance);
	const card = chance.may(0.4);
	const title = card ? '工作证' : '营业执照';
	await paper.say(title, 620, 110, { size: 60, weight: 700, align: 'middle' });
	paper.titles.push(title);
	const entries = card
		? ([
				['姓名', words.personZh()],
				['性别', chance.pick(['男', '女'])],
				['部门', chance.pick(['技术部', '财务部'])],
				['职务', chance.pick(['工程师', '会计'])],
				['编号', words.code('GZ')],
			] as const)
		: ([
				['名称', words.firmZh()],
				['类型', '有限责任公司'],
				['住所', words.streetZh()],
				['法定代表人', words.personZh()],
				['注册资本', '伍佰万元整'],
				['成立日期', words.dateZh()],
				['营业期限', '长期'],
			] as const);
	for (const [i, [key, value]] of entries.entries()) {
		const y = 220 + i * 78;
		const chars = [...key];
		const step = 150 / Math.max(chars.length - 1, 1);
		if (chars.length < 4)
			for (const [k, char] of chars.entries()) await paper.say(char, 140 + k * step, y);
		else await paper.say(key, 140, y);
		await paper.say(value, 380, y);
		paper.pairs.set(key, value);
	}
	return paper;
}
