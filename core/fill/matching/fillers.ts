/** Words of labels that say nothing about what is asked for, folded. */
export const FILLERS: ReadonlySet<string> = new Set([
	...['the', 'a', 'of', 'your', 'in', 'please', 'enter', 'print', 'field', 'txt', 'text', 'box'],
	...['applicant', 'applicants', 'holder', 'holders', 'client', 'customer', 'person', 'passenger'],
	...['guest', 'visitor', 'traveller', 'traveler', 'user', 'owner', 'bearer', 'my', 'full', 'form'],
	...['de', 'del', 'la', 'el', 'le', 'les', 'du', 'des', 'di', 'da', 'do', 'der', 'die', 'das'],
	...['titular', 'solicitante', 'titulaire', 'demandeur', 'inhaber', 'antragsteller', 'cliente'],
	...[
		'english',
		'local',
		'latin',
		'official',
		'letters',
		'capital',
		'block',
		'year',
		'month',
		'day',
	],
	...['s', 'yyyy', 'mm', 'dd', 'yy', 'as', 'on', 'passport', 'is', 'input', 'value', 'native'],
]);

/** The same in scripts that write no spaces between words. */
export const UNSPACED_FILLERS =
	/申请人|申請人|持证人|持有人|本人|客户|乘客|旅客|您的|请填写|申請者|신청인|ผู้สมัคร|ของ/gu;
