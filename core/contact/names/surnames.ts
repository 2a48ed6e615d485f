/** Common Chinese family names of one character, the most frequent ones of simplified and traditional. */
const SINGLE =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇呂盧鍾譚陸範賈鄒閻龍賀顧龔萬錢嚴湯齊喬龐顏莊聶魯歐關蘭紀畢單塗駱藍';
const DOUBLE =
	'欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|长孙|宇文|司徒|令狐|夏侯|独孤|南宫|西门|端木|百里|呼延|轩辕|歐陽|諸葛';

const NAME = new RegExp(
	`^(?:(?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${SINGLE}][\\u4e00-\\u9fff]{1,2})$`,
	'u',
);
const POLITE = new RegExp(
	`^(?:${DOUBLE}|[${SINGLE}])[\\u4e00-\\u9fff]{0,2}(?:先生|女士|小姐|太太|老师|同学|师傅|总|经理|姐|哥)$`,
	'u',
);
const HIDDEN = /^[\u4e00-\u9fff](?:[*＊xX某]{1,2}[\u4e00-\u9fff]?|[\u4e00-\u9fff][*＊])$/u;

/** Whether the text is a Chinese name: family name and given name, polite or partly hidden. */
export function isChineseName(text: string): boolean {
	return NAME.test(text) || POLITE.test(text) || HIDDEN.test(text);
}
