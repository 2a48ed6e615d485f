import { nationalityCode } from '../../card/kinds/nationalityCode';
import { isCountryCode } from '../../card/mrz/countries';

/** ISO 3166-1: alpha-2 in front of alpha-3. */
const CODES =
	'AFAFG ALALB DZDZA ADAND AOAGO AGATG ARARG AMARM AUAUS ATAUT AZAZE BSBHS BHBHR BDBGD BBBRB BYBLR ' +
	'BEBEL BZBLZ BJBEN BTBTN BOBOL BABIH BWBWA BRBRA BNBRN BGBGR BFBFA BIBDI KHKHM CMCMR CACAN CVCPV ' +
	'CFCAF TDTCD CLCHL CNCHN COCOL KMCOM CGCOG CDCOD CRCRI CICIV HRHRV CUCUB CYCYP CZCZE DKDNK DJDJI ' +
	'DMDMA DODOM ECECU EGEGY SVSLV GQGNQ ERERI EEEST SZSWZ ETETH FJFJI FIFIN FRFRA GAGAB GMGMB GEGEO ' +
	'DEDEU GHGHA GRGRC GDGRD GTGTM GNGIN GWGNB GYGUY HTHTI HNHND HKHKG HUHUN ISISL ININD IDIDN IRIRN ' +
	'IQIRQ IEIRL ILISR ITITA JMJAM JPJPN JOJOR KZKAZ KEKEN KIKIR KPPRK KRKOR KWKWT KGKGZ LALAO LVLVA ' +
	'LBLBN LSLSO LRLBR LYLBY LILIE LTLTU LULUX MOMAC MGMDG MWMWI MYMYS MVMDV MLMLI MTMLT MHMHL MRMRT ' +
	'MUMUS MXMEX FMFSM MDMDA MCMCO MNMNG MEMNE MAMAR MZMOZ MMMMR NANAM NRNRU NPNPL NLNLD NZNZL NINIC ' +
	'NENER NGNGA MKMKD NONOR OMOMN PKPAK PWPLW PSPSE PAPAN PGPNG PYPRY PEPER PHPHL PLPOL PTPRT QAQAT ' +
	'ROROU RURUS RWRWA KNKNA LCLCA VCVCT WSWSM SMSMR STSTP SASAU SNSEN RSSRB SCSYC SLSLE SGSGP SKSVK ' +
	'SISVN SBSLB SOSOM ZAZAF SSSSD ESESP LKLKA SDSDN SRSUR SESWE CHCHE SYSYR TWTWN TJTJK TZTZA THTHA ' +
	'TLTLS TGTGO TOTON TTTTO TNTUN TRTUR TMTKM TVTUV UGUGA UAUKR AEARE GBGBR USUSA UYURY UZUZB VUVUT ' +
	'VAVAT VEVEN VNVNM YEYEM ZMZMB ZWZWE PRPRI GLGRL FOFRO GIGIB BMBMU ABABW CWCUW GUGUM';

const PAIRS = CODES.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)] as const);

const FROM_TWO: ReadonlyMap<string, string> = new Map(PAIRS);

/** Languages in which names of countries are understood. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'zh', 'vi', 'th', 'ru', 'id'];

/** Codes of passports that stand for a state, and names in common use. */
const ALIASES: Readonly<Record<string, string>> = {
	...{
		D: 'DEU',
		GBD: 'GBR',
		GBN: 'GBR',
		GBO: 'GBR',
		GBP: 'GBR',
		GBS: 'GBR',
		UK: 'GBR',
		RKS: 'XKX',
	},
	...{ BURMA: 'MMR', HOLLAND: 'NLD', USA: 'USA', CHINESE: 'CHN', CHILENA: 'CHL', CHILENO: 'CHL' },
	...{ PERUANA: 'PER', PERUANO: 'PER', CAMBODIAN: 'KHM', BURMESE: 'MMR', KHMER: 'KHM' },
};

let names: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-3 code of a country or of its nationals, from a code of two or three letters
 * or a name. Undefined where it is none that is known.
 */
export function countryCode(text: string): string | undefined {
	const plain = fold(text);
	const alias = ALIASES[plain] ?? FROM_TWO.get(plain);
	if (alias) return alias;
	if (/^[A-Z]{3}$/u.test(plain) && isCountryCode(plain)) return plain;
	names ??= readNames();
	const known = names.get(plain);
	if (known) return known;
	const national = nationalityCode(text.trim());
	return /^[A-Z]{3}$/u.test(national) && isCountryCode(national) ? national : undefined;
}

const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\p{M}.<]/gu, '')
		.toUpperCase()
		.trim();

function readNames(): ReadonlyMap<string, string> {
	return new Map(
		LANGUAGES.flatMap((language) => {
			const display = new Intl.DisplayNames([language], { type: 'region' });
			return PAIRS.map(([two, three]) => [fold(display.of(two) ?? three), three] as const);
		}),
	);
}
