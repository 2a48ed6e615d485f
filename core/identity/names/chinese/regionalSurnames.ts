/**
 * Family names as they are written in Hong Kong and Macao, among Hokkien, Teochew and Hakka
 * speakers of Malaysia, Singapore and Indonesia, and by older habits: simplified characters, pinyin,
 * other spellings.
 */
const ENTRIES = [
	'陈 CHEN CHAN TAN CHIN TING TJHIN CHANNE',
	'林 LIN LAM LIM LUM',
	'黄 HUANG WONG NG WEE OEI OOI UY BONG',
	'张 ZHANG CHEUNG CHEONG TEO TEOH CHONG TIO CHANG THIO',
	'李 LI LEE LEI LY LIE',
	'王 WANG WONG ONG HENG VONG BONG',
	'吴 WU NG GOH NGO UNG EU',
	'刘 LIU LAU LOW LIEW LAW',
	'蔡 CAI CHOI TSOI CHUA CHOY TJOA CHAI TSAI',
	'杨 YANG YEUNG YEONG YEO YOUNG IONG NJOO EAW',
	'郑 ZHENG CHENG TAY TEH CHEANG CHIANG TEE THE',
	'许 XU HUI KOH KHOO HOI KHO HSU HUEY',
	'谢 XIE TSE CHIA CHEAH CHE TJIA HSIEH SEAH',
	'郭 GUO KWOK KUOK KWEK QUEK KUEH KOK',
	'洪 HONG HUNG ANG FUNG',
	'曾 ZENG TSANG CHANG CHAN TSEN TJAN',
	'萧 XIAO SIU SIEW SIAW SEOW SHIU SIO',
	'罗 LUO LO LAW LOH LOR',
	'赖 LAI LUA',
	'徐 XU TSUI CHUI CHEE TSEU SEE',
	'周 ZHOU CHOW CHAU CHEW CHIU TJIOE',
	'叶 YE YIP YAP IP YEAP YEH',
	'苏 SU SO SOH SOU SOO',
	'吕 LYU LUI LOUI LOO LU LOEY',
	'江 JIANG KONG KANG GONG CHIANG',
	'何 HE HO HOE HOH',
	'高 GAO KO KOU KAO KOE',
	'潘 PAN POON PUN PHUA PUA PHOON',
	'简 JIAN KAN KEN',
	'朱 ZHU CHU CHEE TJU CHOO',
	'钟 ZHONG CHUNG CHONG CHEONG TJONG TJUNG CHENG',
	'游 YOU YAU YEW YU',
	'詹 ZHAN CHIM CHIAM TJAM',
	'胡 HU WU OH FOO AU OW',
	'施 SHI SZE SI SEE SHIH SY',
	'沈 SHEN SHUM SHAM SIM SAM',
	'余 YU YEE EE IU YII DJIE',
	'赵 ZHAO CHIU CHIO TEO CHEW TIO CHAO',
	'卢 LU LO LOU LOH LOO',
	'梁 LIANG LEUNG LEONG NEO NIU LIONG NEOH',
	'颜 YAN NGAN GAN YEN NGEN',
	'柯 KE OR QUAH KUA KHO KO O',
	'翁 WENG YUNG ENG ANG UNG ONG',
	'魏 WEI NGAI GUI GOEI NGUI',
	'孙 SUN SUEN SNG SNGO SOON',
	'戴 DAI TAI TE TAY TEE',
	'范 FAN HUAN VAN HOAN',
	'方 FANG FONG PUNG HONG PNG',
	'宋 SONG SUNG',
	'邓 DENG TANG TENG TIEN THEN',
	'杜 DU TO TOU TOH TU',
	'傅 FU POH FOO HU',
	'侯 HOU HAU HOW HAO',
	'曹 CAO TSO CHOU CHO',
	'薛 XUE SIT SEE SI HSUEH SHIT',
	'丁 DING TING TENG TENN',
	'马 MA BEH MAH BAY',
	'蒋 JIANG CHEUNG CHIANG TSEUNG CHIONG',
	'唐 TANG TONG TENG TNG',
	'卓 ZHUO CHEUK TOH TOK CHO',
	'蓝 LAN LAM NAH NA',
	'冯 FENG FUNG PANG FONG PHUNG',
	'姚 YAO YIU IO YEOH YEO YEW',
	'石 SHI SHEK SIAH CHIOH SEK SHIH',
	'董 DONG TUNG TANG TONG',
	'纪 JI KEI KEE KI CHI',
	'欧 OU AU AW',
	'程 CHENG CHING THIA TING',
	'连 LIAN LIN LEAN',
	'古 GU KU KOO KOE',
	'汪 WANG WONG ONG ANG',
	'汤 TANG TONG THNG TNG',
	'姜 JIANG KEUNG KIANG GEUNG CHIANG',
	'田 TIAN TIN CHAN TIEN',
	'康 KANG HONG KNG KHNG',
	'邹 ZOU CHAU CHOW CHEW TSOU',
	'白 BAI PAK PEK PEH PAI BAK',
	'涂 TU TO TOH THOO',
	'尤 YOU YAU YEW JOE',
	'巫 WU MO BOO MOO',
	'韩 HAN HON HANG',
	'龚 GONG KUNG KIONG KENG',
	'严 YAN YIM GIAM NGIAM YEN',
	'袁 YUAN YUEN WAN OAN',
	'黎 LI LAI LOI LE',
	'阮 RUAN YUEN NGUYEN NG YUAN',
	'金 JIN KAM KIM CHIN',
	'童 TONG TUNG TANG',
	'陆 LU LUK LEK LOKE',
	'夏 XIA HA HE HSIA',
	'伍 WU NG GOH UNG',
	'关 GUAN KWAN KUAN QUAN',
	'麦 MAI MAK MA BEH MAH',
	'温 WEN WAN OON',
	'莫 MO MOK BOK',
	'龙 LONG LUNG LIONG LEONG',
	'谭 TAN TAM THAM',
	'区 OU AU',
	'欧阳 OUYANG AUYEUNG OYANG OWYANG AUYONG OWYONG',
	'司徒 SITU SZETO SITOU SEETOH SETO',
	'任 REN YAM JIM JEN',
	'霍 HUO FOK HOK',
	'崔 CUI CHUI TSUI TSWEE',
	'骆 LUO LOK LOH LO',
	'文 WEN MAN BOON',
	'雷 LEI LUI LOUIE',
	'容 RONG YUNG YOUNG IONG',
	'甘 GAN KAM KAN',
	'鲍 BAO PAU PAW',
	'万 WAN MAN BAN',
	'毛 MAO MO MOU',
	'秦 QIN CHUN CHIN TSCHIN',
	'顾 GU KOO KU',
	'邱 QIU YAU KHOO KU HIEW CHIU',
	'钱 QIAN CHIN TSIN CHIEN',
	'贺 HE HO HAW',
];

interface RegionalSurname {
	readonly pinyin: string;
	readonly others: readonly string[];
}

const SURNAMES: ReadonlyMap<string, RegionalSurname> = new Map(
	ENTRIES.map((entry) => {
		const [written = '', pinyin = '', ...others] = entry.split(' ');
		return [written, { pinyin, others }] as const;
	}),
);

/** Whether the letters are a spelling of this family name other than pinyin. */
export function isRegionalSpelling(written: string, letters: string): boolean {
	return SURNAMES.get(written)?.others.includes(letters) ?? false;
}

const PINYIN: ReadonlySet<string> = new Set([...SURNAMES.values()].map(({ pinyin }) => pinyin));

/**
 * Whether one of both words is pinyin and the other another spelling of the same family name. Two
 * words of pinyin are two names.
 */
export function areSpellingsOfOneSurname(a: string, b: string): boolean {
	if (PINYIN.has(a) === PINYIN.has(b)) return false;
	return [...SURNAMES.values()].some(
		({ pinyin, others }) =>
			(pinyin === a && others.includes(b)) || (pinyin === b && others.includes(a)),
	);
}
