import { crossCheck } from '../../../../core/capabilities/cambodian-idcard/crossCheck';
import { parseNumber } from '../../../../core/capabilities/cambodian-idcard/parse';
import { readPrint } from '../../../../core/capabilities/cambodian-idcard/readPrint';
import { respellName } from '../../../../core/capabilities/cambodian-idcard/respellName';
import { respellPlace } from '../../../../core/capabilities/cambodian-idcard/respellPlace';
import type { FieldReading } from '../../../../core/card/types';
import { cardOf, type Printed } from '../../card/cardOf';

const CARD: Printed[] = [
	['012345678(4)', 650, 20],
	['គោត្តនាមនិងនាម: មៅ បូរ៉ា', 300, 60],
	['MAO BORA', 420, 95],
	['ថ្ងៃខែឆ្នាំកំណើត: ១៧.០៣.១៩៩១ ភេទ: ប្រុស កំពស់: ១៧២ ស.ម', 300, 130],
	['ទីកន្លែងកំណើត: ឃុំជ្រៃវៀន ស្រុកព្រែឈរ ខេត្តកំពង់ចាម', 300, 165],
	['អាសយដ្ឋាន: ផ្ទះ៧៥ ផូវ១០0 ភូមិបឹងឈូក', 300, 200],
	['សង្កាត់ចោមចៅ ខណ្ឌពោធសែនជ័យ ភ្នំពេញ', 300, 233],
	['សុពលភាព: ២៦.១០.២០១៩ ដល់ថ្ងៃ ២៥.១០.២០២៩', 300, 268],
	['ភិនភាគ: ប្រជ្រុយចំ. ០,៧ស.ម លើច្រមុះ', 300, 303],
	['SPECIMEN - NOT A DOCUMENT', 300, 340],
];

const reading = (value: string, confidence = 0.95): FieldReading => ({ value, confidence });

describe('Cambodian identity cards', () => {
	it('reads what is printed, in the known spelling of names and places', () => {
		const { fields, warnings } = readPrint(cardOf(CARD), undefined);
		const values = Object.entries(fields).map(([name, field]) => [name, field?.value]);
		expect(Object.fromEntries(values)).toEqual({
			id_number: '012345678(4)',
			name_kh: 'ម៉ៅ បូរ៉ា',
			name_en: 'MAO BORA',
			birth_date: '១៧.០៣.១៩៩១',
			sex: 'ប្រុស',
			height: '១៧២ ស.ម',
			birth_place: 'ឃុំជ្រៃវៀន ស្រុកព្រៃឈរ ខេត្តកំពង់ចាម',
			address: 'ផ្ទះ៧៥ ផ្លូវ១០០ ភូមិបឹងឈូក សង្កាត់ចោមចៅ ខណ្ឌពោធិ៍សែនជ័យ ភ្នំពេញ',
			issue_date: '២៦.១០.២០១៩',
			expiry_date: '២៥.១០.២០២៩',
			description: 'ប្រជ្រុយចំ. ០,៧ស.ម លើច្រមុះ',
		});
		expect(fields.name_kh?.raw).toBe('មៅ បូរ៉ា');
		expect(warnings).toMatchObject([{ code: 'corrected' }]);
	});

	it('takes from the zone what was not printed clearly, and says where both differ', () => {
		const zone = {
			birth: reading('1991-03-17'),
			expiry: reading('2029-10-25'),
			sex: reading('M'),
			surname: reading('MAO'),
			given: reading('BORA'),
		};
		const printed = { birth_date: reading('១៧.០៣.១៩៩៧', 0.6), sex: reading('ស្រី') };
		const { fields, warnings } = crossCheck(printed, zone, undefined);
		expect(fields.birth_date).toMatchObject({ value: '១៧.០៣.១៩៩១', raw: '១៧.០៣.១៩៩៧' });
		expect(fields.expiry_date?.value).toBe('២៥.១០.២០២៩');
		expect(fields.name_en?.value).toBe('MAO BORA');
		expect(fields.sex?.value).toBe('ស្រី');
		expect(warnings).toMatchObject([
			{ code: 'disagreement', message: expect.stringContaining('Sex') },
			{ code: 'corrected', message: expect.stringContaining('Date of Birth') },
		]);
	});

	it('numbers of eight and nine digits', () => {
		expect(parseNumber('34323458(7)')).toBe('34323458(7)');
		expect(parseNumber('០១២៣៤៥៦៧៨(៤)')).toBe('012345678(4)');
		expect(parseNumber('IDKHM0123456784')).toBeUndefined();
	});

	it('leaves names and places that are in no list', () => {
		expect(respellName('មៅ បូរ៉ា', 'SOK BORA')).toBe('មៅ បូរ៉ា');
		expect(respellPlace('ឃុំក ស្រុកខ ខេត្តគ')).toBe('ឃុំក ស្រុកខ ខេត្តគ');
	});

	it('refuses other documents', () => {
		expect(() => readPrint(cardOf([['REPUBLICA DE CHILE', 10, 10]]), undefined)).toThrow(
			/No Cambodian/,
		);
	});
});
