/** Words for the parts of a date, folded: `dob_day`, `出生 日`. */
const PARTS = {
	day: [
		'day',
		'dd',
		'd',
		'dia',
		'jour',
		'tag',
		'giorno',
		'dag',
		'dzien',
		'paev',
		'den',
		'ngay',
		'день',
		'日',
		'일',
		'วัน',
		'ថ្ងៃ',
		'ရက်',
		'يوم',
		'יום',
		'दिन',
		'ቀን',
	],
	month: [
		'month',
		'mm',
		'm',
		'mes',
		'mois',
		'monat',
		'mese',
		'maand',
		'miesiac',
		'kuu',
		'mesic',
		'thang',
		'месяц',
		'月',
		'월',
		'เดือน',
		'ខែ',
		'လ',
		'شهر',
		'חודש',
		'महीना',
		'ወር',
	],
	year: [
		'year',
		'yyyy',
		'yy',
		'y',
		'ano',
		'annee',
		'jahr',
		'anno',
		'jaar',
		'rok',
		'aasta',
		'nam',
		'год',
		'年',
		'년',
		'ปี',
		'ឆ្នាំ',
		'ခုနှစ်',
		'سنة',
		'שנה',
		'वर्ष',
		'ዓመት',
	],
} as const satisfies Record<string, readonly string[]>;

export type DatePart = keyof typeof PARTS;

/** The part of a date that the words beside its name ask for; undefined where they name none or several. */
export function findDatePart(words: readonly string[]): DatePart | undefined {
	const named = (Object.keys(PARTS) as DatePart[]).filter((part) =>
		words.some((word) => (PARTS[part] as readonly string[]).includes(word)),
	);
	return named.length === 1 ? named[0] : undefined;
}

/** Whether a word names a part of a date. */
export function isDatePart(word: string): boolean {
	return Object.values(PARTS).some((words) => (words as readonly string[]).includes(word));
}
