/** Traditional characters of common family and given names, each in front of the simplified one. */
const PAIRS =
	'陳陈張张劉刘黃黄吳吴鄭郑趙赵楊杨葉叶許许鄧邓馮冯謝谢蘇苏羅罗蕭萧蔣蒋盧卢呂吕韓韩賴赖龔龚錢钱孫孙馬马' +
	'潘潘鍾钟鐘钟範范湯汤戴戴賈贾鄒邹閻阎陸陆莊庄顧顾萬万賀贺龍龙譚谭嚴严單单歐欧陽阳諸诸葛葛東东門门區区' +
	'畢毕喬乔賁贲鄔邬費费聶聂齊齐駱骆衛卫項项閔闵樂乐傅傅凱凯偉伟國国華华輝辉傑杰軍军強强剛刚飛飞龍龙鳳凤' +
	'蘭兰麗丽貞贞靜静潔洁瓊琼瑩莹豔艳艷艳嬌娇婭娅儀仪憶忆愛爱慶庆慧慧曉晓曄晔書书會会權权樹树榮荣橋桥歡欢' +
	'澤泽濤涛潤润燦灿燁烨瑋玮環环璣玑寶宝賢贤賓宾贊赞進进運运遠远達达鄉乡銘铭鋒锋鋼钢錦锦鑫鑫長长開开關关' +
	'陰阴隊队雲云霞霞韋韦順顺頌颂顏颜願愿風风馨馨騰腾驍骁鵬鹏麟麟齡龄義义習习聖圣聰聪聲声興兴舉举藝艺蓮莲' +
	'萊莱葦苇處处號号視视覺觉誠诚語语諾诺謙谦講讲譽誉豐丰財财貴贵質质資资車车軒轩載载農农連连邁迈釗钊鈞钧' +
	'鈺钰銀银鎮镇鏡镜閣阁際际雙双靈灵韻韵頡颉頤颐類类養养駿骏魯鲁鴻鸿鶴鹤鷹鹰黨党啟启嘯啸嘉嘉堯尧壽寿夢梦' +
	'學学寧宁實实將将師师帥帅廣广彥彦從从徵征態态懷怀戰战揚扬撫抚敘叙斌斌時时晉晋暢畅業业極极標标檢检淨净' +
	'淵渊湧涌滿满漢汉瀟潇灝灏煒炜燕燕獻献瑤瑶瑪玛發发盡尽盛盛禮礼禎祯穎颖穩稳競竞筆笔節节紅红紀纪純纯紹绍' +
	'細细終终結结絲丝綠绿維维綺绮緣缘績绩織织繼继續续';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
	Array.from({ length: [...PAIRS].length / 2 }, (_, i) => {
		const [traditional = '', simplified = ''] = [...PAIRS].slice(2 * i, 2 * i + 2);
		return [traditional, simplified] as const;
	}),
);

/** The characters of a Chinese name in the simplified form, where it is a common one; no blanks. */
export function simplifyName(name: string): string {
	return [...name.normalize('NFKC').replace(/[\s·•.,，]/gu, '')]
		.map((character) => SIMPLIFIED.get(character) ?? character)
		.join('');
}
