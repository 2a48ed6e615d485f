import { completeAuthority } from '../../../../core/capabilities/passport/authorities';
import {
	chineseOf,
	latinOf,
	nameChina,
} from '../../../../core/capabilities/passport/bothLanguages';
import { joinFields } from '../../../../core/capabilities/passport/joinFields';

const reading = (value: string, confidence = 0.95) => ({ value, confidence });

describe('values in two languages', () => {
	it.each([
		['湖南/HUNAN', '湖南', 'HUNAN'],
		['中国 / CHINESE', '中国', 'CHINESE'],
		['女/F', '女', 'F'],
		['阿依古丽·买买提\nAYIGULI', '阿依古丽·买买提', 'AYIGULI'],
		['LIN, XIAOZHOU', '', 'LIN, XIAOZHOU'],
	])('%j are taken apart', (text, chinese, latin) => {
		expect(chineseOf(text)).toBe(chinese);
		expect(latinOf(text)).toBe(latin);
	});
});

describe('issuing authorities', () => {
	it.each([
		['National Immigration Administration, PRC', 'National Immigration Administration, P.R.China'],
		['Embassy of P.R. China in Utopia', 'Embassy of P.R.China in Utopia'],
		['MPS Exit & Entry Administration', 'MPS Exit & Entry Administration'],
	])('%s name China in one way', (printed, given) => {
		expect(nameChina(printed)).toBe(given);
	});

	it('that are known are completed from one language', () => {
		expect(completeAuthority({ chinese: '公安部出入境管里局', latin: '' })).toEqual({
			chinese: '公安部出入境管理局',
			latin: 'MPS Exit & Entry Administration',
		});
	});

	it('that are unknown stay as they were read', () => {
		const read = { chinese: '某某大使馆', latin: 'Embassy in Utopia' };
		expect(completeAuthority(read)).toEqual(read);
	});
});

describe('zone and print of a passport', () => {
	it('make each other surer where they agree', () => {
		const { fields, warnings } = joinFields(
			{ passport_number: reading('E00000018', 0.9) },
			{ passport_number: reading('E00000018', 0.9) },
		);
		expect(fields.passport_number?.confidence).toBeCloseTo(0.99);
		expect(warnings).toEqual([]);
	});

	it('warn where they disagree, and the zone is taken', () => {
		const { fields, warnings } = joinFields(
			{ date_of_birth: reading('1991-02-14') },
			{ date_of_birth: reading('1991-02-15') },
		);
		expect(fields.date_of_birth?.value).toBe('1991-02-14');
		expect(warnings.map(({ code }) => code)).toEqual(['disagreement']);
	});

	it('leave the word to the print where the zone was read badly', () => {
		const { fields } = joinFields(
			{ passport_number: reading('E00000019', 0.4) },
			{ passport_number: reading('E00000018', 0.95) },
		);
		expect(fields.passport_number?.value).toBe('E00000018');
	});

	it('give the nationality in words', () => {
		const { fields } = joinFields(
			{ nationality: reading('CHN') },
			{ nationality: reading('CHINESE') },
		);
		expect(fields.nationality?.value).toBe('CHINESE');
	});
});
