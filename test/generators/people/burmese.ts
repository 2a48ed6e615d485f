import type { Chance } from '../chance';

type Word = readonly [burmese: string, latin: string];

const words = (text: string): Word[] =>
	text.split(', ').map((pair) => {
		const [burmese, latin] = pair.split(' = ');
		return [burmese!, latin!];
	});

const MEN = words(
	'ဇေယျာ = ZAYAR, မင်း = MIN, မြင့် = MYINT, ဆွေ = SWE, ဖြိုး = PHYO, ကျော် = KYAW, ဟိန်း = HEIN, ထက် = HTET, နိုင် = NAING, အောင် = AUNG, ဝင်း = WIN, ထွန်း = TUN, လင်း = LIN, ကို = KO, သူ = THU',
);
const WOMEN = words(
	'ခင် = KHIN, မာ = MAR, သန္တာ = THANDAR, နွယ် = NWE, စု = SU, လှိုင် = HLAING, ဖြူ = PHYU, ရီ = YEE, အေး = AYE, ငြိမ်း = NYEIN, ဝေ = WAI, ယု = YU',
);
const TOWNSHIPS = words(
	'တကန = TAKANA, မလမ = MALAMA, ဟသတ = HATHATA, ထဝန = HTAWANA, ကမန = KAMANA, ပဘတ = PABATA, လမန = LAMANA, ရကန = YAKANA, ဒဂန = DAGANA, မဟမ = MAHAMA',
);
const TITLES = {
	M: words('ဦး = U, ကို = KO, မောင် = MAUNG'),
	F: words('ဒေါ် = DAW, မ = MA'),
};
const PEOPLES = ['ဗမာ', 'ကရင်', 'ရှမ်း', 'မွန်', 'ချင်း', 'ကချင်', 'ရခိုင်'];
const RELIGIONS = ['ဗုဒ္ဓ', 'ဗုဒ္ဓ', 'ဗုဒ္ဓ', 'ခရစ်ယာန်', 'အစ္စလာမ်'];
const BLOOD = words('အေ = A, ဘီ = B, အို = O, အေဘီ = AB');
const WORK = [
	...['အင်ဂျင်နီယာ', 'ဆရာမ', 'ကျောင်းသား', 'တောင်သူ', 'ကုမ္ပဏီဝန်ထမ်း', 'ကုန်သည်', 'ဆရာဝန်'],
	...['ယာဉ်မောင်း', 'မှီခို', 'အစိုးရဝန်ထမ်း'],
];
const STREETS = ['ဗိုလ်ချုပ်လမ်း', 'ကမ်းနားလမ်း', 'ပြည်လမ်း', 'ဈေးလမ်း', 'သစ္စာလမ်း', 'မင်းလမ်း'];
const TOWNS = ['တောင်ကြီးမြို့', 'မော်လမြိုင်မြို့', 'ရန်ကုန်မြို့', 'မန္တလေးမြို့', 'ပုသိမ်မြို့', 'မကွေးမြို့'];
const LETTERS = words('က = A, ခ = B, ဂ = C, ဃ = D, င = E');

export function chooseBurmese(chance: Chance) {
	const sex: 'M' | 'F' = chance.may(0.5) ? 'F' : 'M';
	const parts = (list: readonly Word[]) => {
		const count = chance.whole(2, 3);
		return Array.from({ length: count }, () => chance.pick(list));
	};
	const name = [chance.pick(TITLES[sex]), ...parts(sex === 'F' ? WOMEN : MEN)];
	const father = [TITLES.M[0]!, ...parts(MEN)];
	const join = (list: readonly Word[]) =>
		[list.map(([word]) => word).join(''), list.map(([, word]) => word).join(' ')] as const;
	const [township, townshipLatin] = chance.pick(TOWNSHIPS);
	const [state, number] = [chance.whole(1, 14), `98${chance.digits(4)}`];
	const [letter, letterLatin] = chance.pick(LETTERS);
	const licence = [`9${chance.digits(4)}`, String(chance.whole(10, 24))] as const;
	return {
		sex,
		name: join(name),
		father: join(father)[0],
		nrc: [
			burmeseDigits(`${state}/${township}(နိုင်)${number}`),
			`${state}/${townshipLatin}(N)${number}`,
		] as const,
		people: `${chance.pick(PEOPLES)}၊ ${chance.pick(RELIGIONS)}`,
		blood: chance.pick(BLOOD),
		height: `${burmeseDigits(chance.whole(4, 5))}' ${burmeseDigits(chance.whole(0, 11))}"`,
		work: chance.pick(WORK),
		address: `အမှတ် ${burmeseDigits(chance.whole(1, 200))}၊ ${chance.pick(STREETS)}၊ ${chance.pick(TOWNS)}`,
		cardId: burmeseDigits(`9${chance.digits(5)}`),
		licence: [
			burmeseDigits(`${letter}/${licence.join('/')}`),
			`${letterLatin}/${licence.join('/')}`,
		] as const,
	};
}

/** ၀ to ၉ for 0 to 9. */
export function burmeseDigits(value: string | number): string {
	return String(value).replace(/\d/gu, (digit) => String.fromCharCode(0x1040 + Number(digit)));
}
