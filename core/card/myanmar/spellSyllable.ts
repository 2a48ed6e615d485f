/** First letters in the usual spelling of names. */
const ONSETS: Readonly<Record<string, string>> = {
	က: 'K',
	ခ: 'KH',
	ဂ: 'G',
	ဃ: 'G',
	င: 'NG',
	စ: 'S',
	ဆ: 'S',
	ဇ: 'Z',
	ဈ: 'Z',
	ည: 'NY',
	ဉ: 'NY',
	ဏ: 'N',
	တ: 'T',
	ထ: 'HT',
	ဒ: 'D',
	ဓ: 'D',
	န: 'N',
	ပ: 'P',
	ဖ: 'PH',
	ဗ: 'B',
	ဘ: 'B',
	မ: 'M',
	ယ: 'Y',
	ရ: 'Y',
	လ: 'L',
	ဝ: 'W',
	သ: 'TH',
	ဟ: 'H',
	အ: '',
};

/** First letters that change before a Y. */
const WITH_Y: Readonly<Record<string, string>> = { ခ: 'CH', ရ: 'Y', ယ: 'Y', င: 'NY' };

const VOWEL_LETTERS: Readonly<Record<string, string>> = {
	ဣ: 'I',
	ဤ: 'I',
	ဥ: 'U',
	ဦ: 'U',
	ဧ: 'AY',
	ဩ: 'AW',
	ဪ: 'AW',
};

/** What follows the first letter: vowel signs and the closing letter. */
const RIMES: readonly (readonly [signs: string, latin: string])[] = [
	['ောင်', 'AUNG'],
	['ောက်', 'AUK'],
	['ိုင်', 'AING'],
	['ိုက်', 'IKE'],
	['ိန်', 'EIN'],
	['ိမ်', 'EIN'],
	['ိတ်', 'EIT'],
	['ိပ်', 'EIT'],
	['ုန်', 'ONE'],
	['ုမ်', 'ONE'],
	['ုတ်', 'OKE'],
	['ုပ်', 'OKE'],
	['ော်', 'AW'],
	['ေါ်', 'AW'],
	['ွန်', 'UN'],
	['ွတ်', 'UT'],
	['ွပ်', 'UT'],
	['ွမ်', 'UN'],
	['ော', 'AW'],
	['ေါ', 'AW'],
	['ို', 'O'],
	['ုံ', 'ONE'],
	['က်', 'ET'],
	['င်', 'IN'],
	['စ်', 'IT'],
	['ည်', 'I'],
	['ဉ်', 'IN'],
	['တ်', 'AT'],
	['ဋ်', 'AT'],
	['န်', 'AN'],
	['ဏ်', 'AN'],
	['ပ်', 'AT'],
	['မ်', 'AN'],
	['ယ်', 'E'],
	['ာ', 'AR'],
	['ါ', 'AR'],
	['ိ', 'I'],
	['ီ', 'I'],
	['ု', 'U'],
	['ူ', 'U'],
	['ေ', 'AY'],
	['ဲ', 'E'],
	['ံ', 'AN'],
];

const NASAL = /(?:N|NG)$/u;

function spellRime(signs: string): string {
	const rime = RIMES.find(([known]) => signs.startsWith(known));
	return signs === '' ? 'A' : (rime?.[1] ?? 'A');
}

/** One syllable in Latin letters by the common spelling: `မြင့်` as `MYINT`. */
export function spellSyllable(syllable: string): string {
	const match = /^([\u1000-\u1021])([\u103b\u103c]?)(\u103d?)(\u103e?)(.*)$/u.exec(syllable);
	if (!match) return VOWEL_LETTERS[syllable[0] ?? ''] ?? '';
	const [, first = '', y = '', w = '', h = '', rest = ''] = match;
	const creaky = rest.includes('\u1037');
	const signs = rest.replace(/[\u1037\u1038]/gu, '').replace(/\u1039$/u, '\u103a');
	const closed = /^[\u1000-\u1021]/u.test(signs) ? signs.slice(0, 2) : signs;
	const joined = RIMES.some(([known]) => known === w + closed) ? w + closed : closed;
	const plain = y === '' ? (ONSETS[first] ?? '') : (WITH_Y[first] ?? `${ONSETS[first] ?? ''}Y`);
	const breathed = h === '' ? plain : first === 'ရ' || first === 'ယ' ? 'SH' : `H${plain}`;
	const onset = breathed + (w !== '' && joined === closed ? 'W' : '');
	const rime = spellRime(joined);
	return onset + rime + (creaky && NASAL.test(rime) ? 'T' : '');
}
