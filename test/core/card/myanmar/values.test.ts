import { parseBloodGroup } from '../../../../core/card/myanmar/bloodGroup';
import { parseBurmeseDate } from '../../../../core/card/myanmar/burmeseDate';
import { correctName } from '../../../../core/card/myanmar/correctName';
import { nearestEntry, RELIGIONS } from '../../../../core/card/myanmar/peoples';
import { formatNrc, parseNrc } from '../../../../core/card/myanmar/nrcNumber';
import { pairNames } from '../../../../core/card/myanmar/pairNames';
import { pairNrc } from '../../../../core/card/myanmar/pairNrc';
import { respellAddress } from '../../../../core/card/myanmar/respellAddress';
import { romaniseName } from '../../../../core/card/myanmar/romaniseName';

function nrc(text: string): string | undefined {
	const number = parseNrc(text);
	return number && formatNrc(number);
}

describe('values of cards of Myanmar', () => {
	it.each([
		['အမှတ် ၁၂/ကမန(နိုင်)၁၂၃၄၅၆', '၁၂/ကမန(နိုင်)၁၂၃၄၅၆'],
		['၁၂၊ကမန၊(နိုင်၁၂၃၄၅၆', '၁၂/ကမန(နိုင်)၁၂၃၄၅၆'],
		['၁၂/ကမနု(နိုင်)၁၂၃၄ဝ၆', '၁၂/ကမန(နိုင်)၁၂၃၄၀၆'],
		['၁၅/ကမန(နိုင်)၁၂၃၄၅၆', undefined],
		['အမှတ် ၁၂၊ ပြည်လမ်း', undefined],
	])('the number in %s', (text, number) => {
		expect(nrc(text)).toBe(number);
	});

	it.each([
		['၂၅-၉-၁၉၈၄', '၂၅-၉-၁၉၈၄'],
		['၂၅.၉.၁၉၈၄', '၂၅.၉.၁၉၈၄'],
		['၂၅၉-၁၉၈၄', '၂၅-၉-၁၉၈၄'],
		['e-၇-J၀J၀', '၉-၇-၂၀၂၀'],
		['၃၂-၁-၁၉၈၄', undefined],
	])('the date in %s', (text, date) => {
		expect(parseBurmeseDate(text)).toBe(date);
	});

	it('blood groups in either script', () => {
		expect(['အေဘီ', 'အေ', 'ဘိ', 'အို', 'AB', '0'].map(parseBloodGroup)).toEqual([
			'အေဘီ',
			'အေ',
			'ဘီ',
			'အို',
			'အေဘီ',
			'အို',
		]);
		expect(parseBloodGroup('632')).toBeUndefined();
	});

	it('spells names in Latin letters', () => {
		expect(romaniseName('ဦးမြင့်ဆွေ')).toBe('U MYINT SWE');
		expect(romaniseName('မနမူနာ')).toBe('MA NA MU NAR');
		expect(romaniseName('ကျော်စွာ')).toBe('KYAW SWAR');
	});

	it('sets names right by the Latin letters beside them', () => {
		expect(pairNames.toBurmese('KO PHYO KYAW HEIN', 'ကိုဖြုးကျော်ဟိုန်း')).toBe('ကိုဖြိုးကျော်ဟိန်း');
		expect(pairNames.toBurmese('U MYINT SWE', undefined)).toBe('ဦးမြင့်ဆွေ');
		expect(pairNames.toBurmese('DAW KHIN MAR', 'ဦးမောင်မောင်')).toBeUndefined();
	});

	it('sets names right by the names that are in use, and leaves others', () => {
		expect(correctName('ဦးဖြုးသူ')).toBe('ဦးဖြိုးသူ');
		expect(correctName('မောင်ကျော်စွာ')).toBe('မောင်ကျော်စွာ');
	});

	it('numbers in both scripts', () => {
		expect(pairNrc.toLatin('၁၄/ဟသတ(နိုင်)၁၂၃၄၅၆')).toBe('14/HATHATA(N)123456');
		expect(pairNrc.toBurmese('10/MALAMA(N)123456', undefined)).toBe('၁၀/မလမ(နိုင်)၁၂၃၄၅၆');
		expect(pairNrc.toBurmese('12/PABATA(N)123456', '၁၂/ပဘတ(နိုင်)၁၂၃၄၅၇')).toBe('၁၂/ပဘတ(နိုင်)၁၂၃၄၅၆');
	});

	it('words of short lists', () => {
		expect(nearestEntry('ဗုဒဓ', RELIGIONS)).toBe('ဗုဒ္ဓ');
		expect(nearestEntry('ကခဂဃင', RELIGIONS)).toBeUndefined();
		expect(respellAddress('အမှတ် ၆၊ ကမ်းနှားလမ်း၊ တောင်ကြီးမြို')).toBe('အမှတ် ၆၊ ကမ်းနားလမ်း၊ တောင်ကြီးမြို့');
	});
});
