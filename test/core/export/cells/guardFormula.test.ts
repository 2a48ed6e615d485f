import { guardFormula } from '../../../../core/export/cells/guardFormula';

describe('texts for programs that look for formulas', () => {
	it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '-'])(
		'guards %j',
		(text) => expect(guardFormula(text)).toBe(`'${text}`),
	);

	it.each(['', 'a=b', '-5', '+12.50', '-3,5 %', '12-3', "'=1"])('leaves %j', (text) => {
		expect(guardFormula(text)).toBe(text);
	});
});
