import { checkNumber } from '../../../../core/capabilities/vietnam-id-card/checkNumber';
import {
	parseExpiry,
	parseName,
	parseNationality,
	parseNumber,
	parseSex,
	parseVietnameseDate,
	parseWords,
} from '../../../../core/capabilities/vietnam-id-card/parse';
import { respell } from '../../../../core/capabilities/vietnam-id-card/respell';

const read = (value: string) => ({ value, confidence: 0.9 });

describe('values of Vietnamese cards', () => {
	it.each([
		['Số: 001191004321', '001191004321'],
		['SỐ 123456789', '123456789'],
		['IDVNM1910043217001191004321<<<', undefined],
	])('the number in %s', (text, number) => {
		expect(parseNumber(text)).toBe(number);
	});

	it.each([
		['21/07/1996', '21/07/1996'],
		['19-04-1970', '19-04-1970'],
		['Ngày 15 tháng 04 năm 2010', '15/04/2010'],
	])('the date in %s', (text, date) => {
		expect(parseVietnameseDate(text)).toBe(date);
	});

	it('words', () => {
		expect(parseExpiry('Không thời hạn')).toBe('Không thời hạn');
		expect(parseSex('Nữ')).toBe('Nữ');
		expect(parseSex('Nam')).toBe('Nam');
		expect(parseNationality('Viêt Nam')).toBe('Việt Nam');
		expect(parseName('TRẦN THỊ AN')).toBe('TRẦN THỊ AN');
		expect(parseName('Số / No.')).toBeUndefined();
		expect(parseWords('Số 9, Bến Cảng,\nHà Nội')).toBe('Số 9, Bến Cảng, Hà Nội');
	});

	it('are respelled by known names, with a warning', () => {
		const { fields, warnings } = respell({
			full_name: read('NGUYẾN THI MẪU'),
			residence_place: read('Số 9, Bến Cảng, Đà Nẳng'),
			origin_place: read('Ví Dụ, Hà Nội'),
		});
		expect(fields.full_name?.value).toBe('NGUYỄN THỊ MẪU');
		expect(fields.residence_place?.value).toBe('Số 9, Bến Cảng, Đà Nẵng');
		expect(warnings).toHaveLength(2);
	});

	it('are compared with the number', () => {
		const fields = { number: read('001191004321'), birth_date: read('14/02/1991') };
		expect(checkNumber({ ...fields, sex: read('Nữ') })).toEqual([]);
		expect(checkNumber({ ...fields, sex: read('Nam') })).toHaveLength(1);
	});
});
