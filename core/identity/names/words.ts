/** Forms of address and degrees, which are no part of a name; in A to Z. */
export const TITLES: ReadonlySet<string> = new Set(
	(
		'MR MRS MS MISS MX DR PROF SIR LADY DAME REV FR SR SRA SRTA DON DONA MME MLLE HERR FRAU ' +
		'DIPL ING MAG DKFM LIC ABOG NAI NANG NANGSAO KHUN LOK LOKSREY MD ' +
		'PUAN ENCIK CIK DATO DATUK DATIN HAJI HJ HAJJAH SHRI SMT KUM'
	).split(' '),
);

/** Degrees behind a name. */
export const DEGREES: ReadonlySet<string> = new Set('PHD MBA BSC MSC ESQ MD'.split(' '));

/** Titles that are also names or parts of names: a word of two letters, or a name of its own. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set([
	'MD',
	'MS',
	'DON',
	'NANG',
	'FR',
	'SR',
	'LADY',
	'MAG',
	'HAJI',
	'ING',
	'NAI',
	'LOK',
	'KUM',
]);

/** Titles of Burmese names. They may be left out, and each is also a part of names. */
export const BURMESE_TITLES: ReadonlySet<string> = new Set(
	'U DAW KO MA MAUNG MG SAI NANG NAN NAW SAW'.split(' '),
);

/** Small words between the parts of a name, which may be left out. */
export const PARTICLES: ReadonlySet<string> = new Set(
	(
		'DE DA DO DOS DAS DEL DELLA DI D LA LAS LOS LE LES L VAN VON DER DEN TEN TER ZU ZUM ZUR AF AV ' +
		'Y E I BIN BINTI BT B BTE BINTE IBN BEN ABU AL EL UL UR SO DO AL AP ANAK A/L A/P S/O D/O W/O PHRA'
	).split(' '),
);

/** What stands behind a name and may be left out. */
export const SUFFIXES: ReadonlySet<string> = new Set('JR SNR JNR II III IV'.split(' '));

/** Abbreviations in common use, in A to Z, with what they stand for. */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
	MA: ['MARIA'],
	M: ['MUHAMMAD', 'MOHAMMED', 'MARIA'],
	MD: ['MUHAMMAD', 'MOHAMMAD', 'MOHAMMED', 'MOHAMED', 'MOHD'],
	MOHD: ['MUHAMMAD', 'MOHAMMAD', 'MOHAMMED', 'MOHAMED'],
	MUHD: ['MUHAMMAD', 'MOHAMMAD', 'MOHAMMED', 'MUHAMMED'],
	ABD: ['ABDUL', 'ABDEL'],
	FCO: ['FRANCISCO'],
	FCA: ['FRANCISCA'],
	GPE: ['GUADALUPE'],
	JSE: ['JOSE'],
	STA: ['SANTA'],
	STO: ['SANTO'],
	ANT: ['ANTONIO', 'ANTON'],
	GMO: ['GUILLERMO'],
	CH: ['CHRISTIAN'],
	WM: ['WILLIAM'],
	CHAS: ['CHARLES'],
	THOS: ['THOMAS'],
	JAS: ['JAMES'],
	ST: ['SAINT'],
	MG: ['MAUNG'],
};

/** Words in front of another family name of the same person: the one at birth, or by marriage. */
export const OTHER_NAME =
	/\s+(?:GEB|GEBORENE?|NEE|NÉE|NÉ|BORN|FORMERLY|FKA|EPOUSE|ÉPOUSE|EP|ÉP|EPSE|VEUVE|VVE|VDA\.?\s+DE|VIUDA\s+DE|Z\s+DOMU|ROZ|ROZENÁ|FØDT|FODT|FÖDD)\.?\s+/iu;

/** Family names that tell a Vietnamese name, whose small words are names and no particles. */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
	(
		'NGUYEN TRAN PHAM HUYNH HOANG PHAN VU VO DANG BUI NGO DUONG TRUONG DINH TRINH DOAN LUONG ' +
		'CAO QUACH THACH'
	).split(' '),
);

/** Vietnamese family names that mean something else elsewhere: they count in front only. */
export const SHORT_VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
	'LE DO HO LY MAI TO LAM HA'.split(' '),
);

/** Titles of Burmese names in Burmese letters. */
export const BURMESE_SYLLABLES: ReadonlySet<string> = new Set([
	'ဦး',
	'ဒေါ်',
	'ကို',
	'မောင်',
	'မ',
	'စိုင်း',
	'နန်း',
]);

/** Titles of names in letters that are compared as they are; the longest first. */
export const OWN_TITLES: readonly string[] = [
	...['นางสาว', 'เด็กชาย', 'เด็กหญิง', 'น.ส.', 'ด.ช.', 'ด.ญ.', 'นาย', 'นาง'],
	...['លោកស្រី', 'លោក', 'កញ្ញា'],
	...['الدكتور', 'السيدة', 'السيد', 'श्रीमती', 'श्री', '先生', '女士', '小姐'],
];
