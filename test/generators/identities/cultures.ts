/**
 * Invented people by culture. A word stands as documents print it; behind `=` are other spellings
 * that mean exactly the same, behind `~` romanisations of the same name that somebody may use.
 */
export interface Culture {
	readonly name: string;
	readonly familyFirst?: true;
	readonly twoFamilyNames?: true;
	/** Words of the given names. */
	readonly givenWords: readonly [least: number, most: number];
	/** Form of address in front. */
	readonly titles: readonly string[];
	readonly family: readonly Word[];
	readonly given: readonly Word[];
}

export interface Word {
	readonly printed: string;
	readonly same: readonly string[];
	readonly loose: readonly string[];
}

const words = (text: string): Word[] =>
	text.split(', ').map((entry) => {
		const [spellings = '', ...loose] = entry.split('~');
		const [printed = '', ...same] = spellings.split('=');
		return { printed, same, loose };
	});

export const CULTURES: readonly Culture[] = [
	{
		name: 'English',
		givenWords: [1, 2],
		titles: ['Mr', 'Dr.'],
		family: words("O'BRIEN=OBRIEN, MCKENZIE=MC KENZIE, FAIRWEATHER, PEMBROKE, WASHBURN, HARROW"),
		given: words('OLIVER, HENRY, EMMA, CHARLOTTE, TYLER, JAMES, MAY, ROSE, HARRIET, EDMUND'),
	},
	{
		name: 'German and Nordic',
		givenWords: [1, 2],
		titles: ['Herr', 'Prof. Dr.'],
		family: words(
			'MÜLLER=MUELLER=MULLER, GROß=GROSS, SCHRÖDER=SCHROEDER=SCHRODER, SØRENSEN=SOERENSEN=SORENSEN, ÅKERSTRÖM=AAKERSTROEM=AKERSTROM, LINDQVIST, VON BERGEN=VONBERGEN',
		),
		given: words(
			'JÜRGEN=JUERGEN=JURGEN, ANNA, LOTTE, BJÖRN=BJOERN=BJORN, KARL, ÅSA=AASA=ASA, SØREN=SOEREN=SOREN, SILKE',
		),
	},
	{
		name: 'Spanish and Portuguese',
		twoFamilyNames: true,
		givenWords: [1, 2],
		titles: ['Sra.', 'Dr.'],
		family: words(
			'NÚÑEZ=NUNEZ=NUNXXEZ, GARCÍA=GARCIA, LÓPEZ=LOPEZ, QUISPE, ÑAUPA=NAUPA, IBÁÑEZ=IBANEZ, GONÇALVES=GONCALVES, SIMÕES=SIMOES, PEREIRA, ORTEGA',
		),
		given: words(
			'LUCÍA=LUCIA, JOSÉ=JOSE, BEGOÑA=BEGONA, ÁLVARO=ALVARO, ANA, JOÃO=JOAO, PABLO, INÉS=INES, TOMÁS=TOMAS',
		),
	},
	{
		name: 'French and Italian',
		givenWords: [1, 2],
		titles: ['Mme', 'M.'],
		family: words(
			"LEFÈVRE=LEFEVRE, D'ARTOIS=DARTOIS, NOËL=NOEL, GARÇON=GARCON, LO MONACO=LOMONACO, CANTÙ=CANTU",
		),
		given: words(
			'FRANÇOIS=FRANCOIS, HÉLÈNE=HELENE, CHLOÉ=CHLOE, LUC, NICCOLÒ=NICCOLO, CHIARA, RENÉ=RENE',
		),
	},
	{
		name: 'Slavic and Greek',
		givenWords: [1, 1],
		titles: ['Mr', 'Ing.'],
		family: words(
			'SHCHERBAKOV=ЩЕРБАКОВ~SCERBAKOV, ŁĄCKI=LACKI, ĐORĐEVIĆ=DJORDJEVIC=DORDEVIC, SHEVCHENKO=ШЕВЧЕНКО, NOWAK, DVOŘÁK=DVORAK, PAPADOPOULOS=ΠΑΠΑΔΌΠΟΥΛΟΣ',
		),
		given: words(
			'SERGEI=СЕРГЕЙ~SERGEY, PAWEŁ=PAWEL, IVAN=ИВАН, ŽELJKO=ZELJKO, OLEKSANDR=ОЛЕКСАНДР, ZOFIA, NIKOLAOS=ΝΙΚΌΛΑΟΣ',
		),
	},
	{
		name: 'Vietnamese',
		familyFirst: true,
		givenWords: [2, 2],
		titles: ['Mr', 'Ms.'],
		family: words('NGUYỄN=NGUYEN, TRẦN=TRAN, PHẠM=PHAM, LÊ=LE, ĐỖ=DO, HUỲNH=HUYNH, VŨ=VU'),
		given: words(
			'VĂN=VAN, THỊ=THI, MINH, HÙNG=HUNG, ĐÀO=DAO, QUỐC=QUOC, LAN, TUẤN=TUAN, HƯƠNG=HUONG',
		),
	},
	{
		name: 'Chinese',
		familyFirst: true,
		givenWords: [1, 2],
		titles: ['Mr', 'Ms.'],
		family: words(
			'ZHANG=张=張~CHEUNG~CHANG, ZENG=曾~TSANG, SHAN=单, WANG=王~WONG, CHEN=陈=陳~CHAN, LYU=吕=LU=LV, OUYANG=欧阳=歐陽~AUYEUNG, XU=徐~HSU',
		),
		given: words('WEI=伟, XIAO=晓, MING=明, LAN=兰, QIANG=强, YUN=云, JIE=杰, FANG=芳'),
	},
	{
		name: 'Thai and Khmer',
		givenWords: [1, 1],
		titles: ['Mr.', 'Miss'],
		family: words(
			'SRISAWAT~SRISAWAD, WONGSAKUL~WONGSAKUN, CHAIYAPHUM~CHAIYAPOOM, CHHUN~CHUN, PHUONG~PUONG, CHEA, RATTANAKUL~RATANAKUL',
		),
		given: words(
			'SOMCHAI~SOMJAI, PRASERT~PRASERTH, KANYA~KANYAR, SOPHEAP~SOPEAP, DARA~DARAR, VICHET~VICHETH, BOPHA~BOPPHA',
		),
	},
	{
		name: 'Burmese',
		familyFirst: true,
		givenWords: [1, 2],
		titles: ['U', 'Daw'],
		family: words('MYINT=မြင့်, AUNG=အောင်, KYAW=ကျော်~KYO, THAN=သန်း, HTUN~TUN'),
		given: words('SWE=ဆွေ, NAING=နိုင်, MIN=မင်း, WIN=ဝင်း, PHYO=ဖြိုး, ZAW=ဇော်~ZOR, HLAING=လှိုင်'),
	},
	{
		name: 'Malay, Arabic and Indian',
		givenWords: [1, 2],
		titles: ['Encik', 'Mr'],
		family: words(
			'BIN ABDULLAH=ABDULLAH~ABDULAH, AL-SAYED=ALSAYED~EL SAYED, KHAN, HUSSEIN~HUSSAIN, RAMANATHAN, SHARMA~SARMA',
		),
		given: words(
			'AHMAD~AHMED, MOHAMMED~MOHAMED, FATIMAH~FATIMA, RAVI, LAKSHMI~LAXMI, OMAR~OMER, NUR~NOOR',
		),
	},
];
