import { chooseSide } from '../../../../core/capabilities/myanmar-id-card/chooseSide';
import { readBack } from '../../../../core/capabilities/myanmar-id-card/readBack';
import { readFront } from '../../../../core/capabilities/myanmar-id-card/readFront';
import { setRight } from '../../../../core/capabilities/myanmar-id-card/setRight';
import { translate } from '../../../../core/capabilities/myanmar-id-card/translate';
import type { FieldReadings } from '../../../../core/card/types';
import { cardOf, type Printed } from '../../card/cardOf';

const FRONT: Printed[] = [
	['နိုင်ငံသားစိစစ်ရေးကတ်ပြား', 300, 20],
	['အမှတ်', 100, 80],
	['၁၀/မလမ(နိုင်)၁၂၃၄၅၆', 300, 80],
	['ရက်စွဲ ၁၁-၅-၂၀၁၈', 100, 120],
	['အမည်', 100, 160],
	['မောင်ဇေယျောမင်း', 300, 160],
	['အဘအမည်', 100, 200],
	['ဦးမြင့်ဆွေ', 300, 200],
	['မွေးသက္ကရာဇ် ၃၀-၈-၂၀၀၀', 100, 240],
	['လူမျိုး/ဘာသာ မွန်၊ ဗုဒဓ', 100, 280],
	[`အရပ် ၅' ၆"`, 100, 320],
	['သွေးအုပ်စု အေဘီ', 400, 320],
];

const BACK: Printed[] = [
	['အမှတ် ၉၈၈၄၇၀', 500, 20],
	['နိုင်ငံသားစိစစ်ရေးကတ်အမှတ်', 100, 80],
	['၁၃/တကန(နိုင်)၁၂၃၄၅၆', 110, 120],
	['အလုပ်အကိုင် အင်ဂျင်နိယာ', 100, 180],
	['နေရပ်လိပ်စာ အမှတ် ၆၊ ပြည်လမ်း၊', 100, 220],
	['တောင်ကြီးမြို့', 110, 250],
	['လက်ဝဲလက်မပုံ', 20, 300],
];

const valuesOf = (fields: FieldReadings): Record<string, string | undefined> =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value]));

describe('registration cards of Myanmar', () => {
	it('reads the front, and sets right what lists know', () => {
		const card = cardOf(FRONT);
		expect(chooseSide(card)).toBe('front');
		const { fields, warnings } = setRight(readFront(card));
		expect(valuesOf(fields)).toEqual({
			nrc_id: '၁၀/မလမ(နိုင်)၁၂၃၄၅၆',
			issue_date: '၁၁-၅-၂၀၁၈',
			name: 'မောင်ဇေယျာမင်း',
			father_name: 'ဦးမြင့်ဆွေ',
			birth: '၃၀-၈-၂၀၀၀',
			bloodlines_religion: 'မွန်၊ ဗုဒ္ဓ',
			height: `၅' ၆"`,
			blood_group: 'အေဘီ',
		});
		expect(fields.name?.raw).toBe('မောင်ဇေယျောမင်း');
		expect(warnings).toMatchObject([{ code: 'corrected' }]);
		expect(translate(fields)).toEqual({
			name_translation: 'Maung Zayar Min',
			father_name_translation: 'U Myint Swe',
			nrc_id_translation: '10/MALAMA(N)123456',
			birth_translation: '30-8-2000',
		});
	});

	it('reads the back: both numbers by their form, the address over two lines', () => {
		const card = cardOf(BACK);
		expect(chooseSide(card)).toBe('back');
		const { fields } = setRight(readBack(card));
		expect(valuesOf(fields)).toEqual({
			card_id: '၉၈၈၄၇၀',
			nrc_id_back: '၁၃/တကန(နိုင်)၁၂၃၄၅၆',
			profession: 'အင်ဂျင်နီယာ',
			address: 'အမှတ် ၆၊ ပြည်လမ်း၊ တောင်ကြီးမြို့',
		});
	});

	it('says when a township was set right by the list of townships', () => {
		const card = cardOf([
			['နိုင်ငံသားစိစစ်ရေးကတ်ပြား', 300, 20],
			['အမှတ် ၁၂/ဟဘတ(နိုင်)၁၂၃၄၅၆', 100, 80],
		]);
		const { fields, warnings } = setRight(readFront(card));
		expect(fields.nrc_id?.value).toBe('၁၂/ပဘတ(နိုင်)၁၂၃၄၅၆');
		expect(fields.nrc_id?.raw).toContain('ဟဘတ');
		expect(warnings).toMatchObject([
			{ code: 'corrected', message: expect.stringContaining('NRC') },
		]);
	});

	it('refuses licences, other documents and blank pictures', () => {
		expect(() => chooseSide(cardOf([['ယာဉ်မောင်းလိုင်စင်', 10, 10]]))).toThrow(/driving licence/);
		expect(() => chooseSide(cardOf([['REPUBLICA DE CHILE', 10, 10]]))).toThrow(
			/No registration card/,
		);
		expect(() => chooseSide(cardOf([]))).toThrow(/no readable text/);
	});
});
