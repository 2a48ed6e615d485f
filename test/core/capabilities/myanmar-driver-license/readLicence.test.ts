import { readLicence } from '../../../../core/capabilities/myanmar-driver-license/readLicence';
import { cardOf, type Printed } from '../../card/cardOf';

const LICENCE: Printed[] = [
	['ယာဉ်မောင်းလိုင်စင်', 200, 10],
	['DRIVING LICENCE', 600, 10],
	['အမှတ်', 100, 60],
	['င/၁၂၃၄၅/၂၀', 300, 60],
	['No.', 100, 90],
	['E/12345/20', 300, 90],
	['အမည်', 100, 130],
	['ဦးမင်းထက်နိုင်', 300, 130],
	['Name', 100, 160],
	['U MIN HTET NAING', 300, 160],
	['မှတ်ပုံတင်အမှတ်', 100, 200],
	['၆/ထဝန(နိုင်)၁၂၃၄၅၇', 300, 200],
	['NRC No.', 100, 230],
	['6/HTAWANA(N)123456', 300, 230],
	['မွေးသက္ကရာဇ်', 100, 270],
	['၂၅-၉-၁၉၈်)', 300, 270],
	['Date of Birth', 100, 300],
	['25-9-1984', 300, 300],
	['သွေးအမျိုးအစား', 100, 340],
	['632', 300, 340],
	['Blood Type', 100, 370],
	['A', 300, 370],
	['ကုန်ဆုံးမည့်ရက်', 100, 410],
	['၃၀-၄-၂၀၂၅', 300, 410],
	['Valid up to', 100, 440],
	['30-4-2025', 300, 440],
];

describe('driving licences of Myanmar', () => {
	it('reads every value in both languages, each helping the other', () => {
		const { fields, warnings } = readLicence(cardOf(LICENCE));
		const values = Object.entries(fields).map(([name, field]) => [name, field?.value]);
		expect(Object.fromEntries(values)).toEqual({
			card_number: 'င/၁၂၃၄၅/၂၀',
			card_number_en: 'E/12345/20',
			name: 'ဦးမင်းထက်နိုင်',
			name_en: 'U MIN HTET NAING',
			nrc_id: '၆/ထဝန(နိုင်)၁၂၃၄၅၆',
			nrc_id_en: '6/HTAWANA(N)123456',
			birth: '၂၅-၉-၁၉၈၄',
			birth_en: '25-9-1984',
			blood_group: 'အေ',
			blood_group_en: 'A',
			expiried_date: '၃၀-၄-၂၀၂၅',
			expiried_date_en: '30-4-2025',
		});
		expect(fields.nrc_id?.raw).toBe('၆/ထဝန(နိုင်)၁၂၃၄၅၇');
		expect(warnings).toMatchObject([
			{ code: 'corrected', message: expect.stringContaining('NRC') },
		]);
	});

	it('refuses other documents', () => {
		expect(() => readLicence(cardOf([['REPUBLICA DE CHILE', 10, 10]]))).toThrow(
			/No driving licence/,
		);
	});
});
