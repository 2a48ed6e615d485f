import { judgeColumn } from '../../../../core/export/cells/judgeColumn';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** What becomes of the texts of a column. */
function judge(header: string, texts: readonly string[]) {
	const typing = judgeColumn(header, texts);
	return texts.map((text) => typing(text)?.value ?? text);
}

describe('numbers', () => {
	it.each<[string, string[], Array<number | string>]>([
		['Qty', ['2', '12', '-3'], [2, 12, -3]],
		['Price', ['1,234.50', '9.90', '100'], [1234.5, 9.9, 100]],
		['Preis', ['1.234,50', '9,90'], [1234.5, 9.9]],
		['Weight', ['1.250', '0.5'], [1.25, 0.5]],
		['Menge', ['1.250', '7,5'], [1250, 7.5]],
		['Amount', ['€ 1,234.00', '$5', '12 元'], [1234, 5, 12]],
		['Share', ['12.5%', '7 %'], [0.125, 0.07]],
		['Total', ['1234567890'], [1_234_567_890]],
		['数量', ['12', '−4'], [12, -4]],
		['Year', ['2031'], [2031]],
	])('under %s become numbers where they can mean nothing else', (header, texts, values) => {
		expect(judge(header, texts)).toEqual(values);
	});

	it.each<[string, string[]]>([
		['Phone', ['5551234', '13812345678']],
		['电话', ['88886666']],
		['phoneNumber', ['123']],
		['item_no', ['17']],
		['Code', ['007', '12']],
		['A', ['00123']],
		['Part', ['12', 'A5']],
		['Value', ['1234567890123456']],
		['Number', ['1,234']],
		['x', ['13812345678']],
		['Size', ['1.234']],
		['x', ['12.30', '4,50']],
		['x', ['1,2,3', '12 kg', '1.2.3', '--5', '']],
	])('under %s stay texts where they may be something else', (header, texts) => {
		expect(judge(header, texts)).toEqual(texts);
	});

	it('keep their look', () => {
		const typing = judgeColumn('Price', ['1,234.50', '$3.00', '5%']);
		expect(typing('1,234.50')?.format).toBe('#,##0.00');
		expect(typing('$3.00')?.format).toBe('"$"0.00');
		expect(typing('5%')).toEqual({ value: 0.05, format: '0%' });
		expect(typing('7')).toEqual({ value: 7, format: undefined });
	});
});

describe('dates', () => {
	it.each<[string[], Array<Date | string>]>([
		[
			['2031-03-14', '2031/4/2', '2031.12.01'],
			[day('2031-03-14'), day('2031-04-02'), day('2031-12-01')],
		],
		[['2031年3月14日'], [day('2031-03-14')]],
		[['14.03.2031'], [day('2031-03-14')]],
		[['14 March 2031', 'Mar 14, 2031', '14Mar2031'], Array(3).fill(day('2031-03-14'))],
		[
			['25/12/2031', '03/04/2031'],
			[day('2031-12-25'), day('2031-04-03')],
		],
		[
			['12/25/2031', '03/04/2031'],
			[day('2031-12-25'), day('2031-03-04')],
		],
		[['2031-03-14 08:30'], [new Date('2031-03-14T08:30:00Z')]],
	])('%j become dates', (texts, values) => {
		expect(judge('Date', texts)).toEqual(values);
	});

	it.each([
		[['03/04/2031']],
		[['2031-02-30', '2031-13-01', '14.03.31', '2574-03-14', '2031-03-14T08:30:00Z']],
	])('%j stay texts', (texts) => {
		expect(judge('Date', texts)).toEqual(texts);
	});

	it('that a column writes in both orders stay texts where they could be either', () => {
		const texts = ['25/12/2031', '12/25/2031', '03/04/2031'];
		expect(judge('Date', texts)[2]).toBe('03/04/2031');
	});

	it('keep their look', () => {
		const typing = judgeColumn('Date', ['25/12/2031']);
		expect(typing('25/12/2031')?.format).toBe('dd/mm/yyyy');
		expect(typing('2031-03-14')?.format).toBe('yyyy-mm-dd');
		expect(typing('14 Mar 2031')?.format).toBe('d mmm yyyy');
	});
});
