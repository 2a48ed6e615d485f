import { weighLabel } from '../../../../core/layout/keyValues/weighLabel';

describe('how much a text looks like a label', () => {
	it.each([
		...['Invoice Number', 'Date of birth', 'Place and date of issue', 'Bill to:', 'TOTAL DUE'],
		...[
			'12a Code',
			'联系电话',
			'身份证号码',
			'是否有驾照',
			'金额（大写）',
			'Gesamtbetrag',
			'合 计',
		],
		...['Дата рождения', '電話番号', 'Số tiền'],
	])('%s is one', (text) => {
		expect(weighLabel(text)).toBeGreaterThanOrEqual(2);
	});

	it.each([
		...['$1,200.00', '2031-03-14', '14 March 2031', 'INV-2041', 'laura@harbour.example', '4.50 kg'],
		...[
			'38 King Street',
			'建设街41号',
			'东湖大学',
			'华光贸易有限公司',
			'Harbour Systems Ltd',
			'良好',
		],
		'The goods were handed over in good order and complete.',
	])('%s is none', (text) => {
		expect(weighLabel(text)).toBeLessThan(1);
	});
});
