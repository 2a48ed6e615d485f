import type { Chance } from '../../chance';
import { drawGrid, type GridBox } from '../drawGrid';
import { createPaper, type Paper } from '../paper';
import { createWords } from '../words';

type Entry = readonly [key: string, value: string];

function entriesOf(chance: Chance): Entry[] {
	const words = createWords(chance);
	const entries: Entry[] = [
		['姓名', words.personZh()],
		['性别', chance.pick(['男', '女'])],
		['出生日期', words.dateZh()],
		['民族', chance.pick(['汉', '回', '壮族'])],
		['籍贯', chance.pick(['湖北', '浙江杭州', '四川'])],
		['学历', chance.pick(['本科', '专科', '硕士研究生'])],
		['专业', chance.pick(['环艺设计', '会计学', '计算机'])],
		['毕业院校', chance.pick(['三江大学', '东湖学院', '江城职业技术学院'])],
		['政治面貌', chance.pick(['团员', '群众', '党员'])],
		['婚姻状况', chance.pick(['未婚', '已婚'])],
		['身份证号', `4201${chance.digits(14)}`],
		['联系电话', words.mobileZh()],
		['部门', chance.pick(['技术部', '财务部', '市场部'])],
		['职务', chance.pick(['工程师', '经理', '主管'])],
		['入职日期', words.dateZh()],
		['英语水平', chance.pick(['四级', '六级', '八级'])],
		['计算机', chance.pick(['熟练', '二级', '一般'])],
		['驾照', chance.pick(['有', '无', 'C1'])],
	];
	return entries.sort(() => chance.next() - 0.5).slice(0, chance.whole(8, 16));
}

/** Rows of two to four pairs, and long ones over the whole width. */
function rowsOf(entries: readonly Entry[], chance: Chance, fill: string | undefined): GridBox[][] {
	const rows: GridBox[][] = [];
	for (let i = 0; i < entries.length;) {
		const count = Math.min(chance.whole(2, 4), entries.length - i);
		const share = 1 / count;
		rows.push(
			entries.slice(i, i + count).flatMap(([key, value]) => [
				{ text: key, share: share * 0.4, fill },
				{ text: value, share: share * 0.6 },
			]),
		);
		i += count;
	}
	return rows;
}

/** A personal form in Chinese: boxes of labels and values in turn, long ones below. */
export async function drawChineseForm(chance: Chance): Promise<Paper> {
	const paper = createPaper(1240, 1200, 24);
	const title = chance.pick(['员工登记表', '个人简历', '报名申请表', '客户信息登记表']);
	await paper.say(title, 620, 110, { size: 44, weight: 700, align: 'middle' });
	paper.titles.push(title);
	const entries = entriesOf(chance.fork('entries'));
	const words = createWords(chance.fork('long'));
	const long: Entry[] = [
		['家庭住址', words.streetZh()],
		[
			chance.pick(['自我评价', '申请理由', '备注']),
			'本人性格开朗，工作认真负责，学习能力强，\n有较强的团队意识。',
		],
	];
	const fill = chance.may(0.4) ? '#e8eef8' : undefined;
	const rows = [
		...rowsOf(entries, chance.fork('rows'), fill),
		...long.map(([key, value]) => [
			{ text: key, share: 0.16, fill },
			{ text: value, share: 0.84, align: 'start' as const },
		]),
	];
	for (const [key, value] of [...entries, ...long]) paper.pairs.set(key, value.replace('\n', ''));
	await drawGrid(paper, rows, { left: 90, top: 170, width: 1060, row: 58, size: 24 });
	return paper;
}
