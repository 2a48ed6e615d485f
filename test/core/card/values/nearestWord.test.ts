import { nearestWord } from '../../../../core/card/values/nearestWord';
import { THAI_PROVINCES } from '../../../../core/card/values/thaiProvinces';

describe('the nearest word of a closed list', () => {
	it.each([
		['กรงเทพมหาก', 'กรุงเทพมหานคร'],
		['มครสวรรค์', 'นครสวรรค์'],
		['เพขรบุรี', 'เพชรบุรี'],
		['ระยอง', 'ระยอง'],
	])('%s is %s', (text, province) => {
		expect(nearestWord(text, THAI_PROVINCES)?.word).toBe(province);
	});

	it('is none where two are as near, or nothing is', () => {
		expect(nearestWord('ตาน', ['ตาก', 'ตาด'])).toBeUndefined();
		expect(nearestWord('SPECIMEN', THAI_PROVINCES)).toBeUndefined();
	});

	it('says how many letters were wrong', () => {
		expect(nearestWord('ม.ค.', ['ม.ค.', 'มี.ค.'])).toEqual({ word: 'ม.ค.', errors: 0 });
		expect(nearestWord('น่าม', THAI_PROVINCES)?.errors).toBe(1);
	});
});

it('knows 77 provinces', () => {
	expect(new Set(THAI_PROVINCES).size).toBe(77);
});
