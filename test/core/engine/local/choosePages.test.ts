import { choosePages } from '../../../../core/engine/local/tasks/choosePages';

const choose = (pages: string | undefined, pageCount = 5, parameters = {}) =>
	choosePages({
		document: { format: 'PDF', pageCount },
		options: { pages },
		parameters,
		most: 10,
	});

describe('pages as typed', () => {
	it.each([
		['2', [2]],
		['1-3,5', [1, 2, 3, 5]],
		[' 4 , 2 - 3 ', [2, 3, 4]],
		['2,1-2', [1, 2]],
		['4-', [4, 5]],
		['-2', [1, 2]],
		['all', [1, 2, 3, 4, 5]],
		['3-99', [3, 4, 5]],
		['9', [9]],
	])('%s', (typed, expected) => {
		expect(choose(typed)).toEqual(expected);
	});

	it.each(['0', '3-1', 'x', '1,,2', '-', '1-2-3'])('%s is refused', (typed) => {
		expect(() => choose(typed)).toThrow(expect.objectContaining({ kind: 'parameter' }));
	});

	it('are limited in number', () => {
		expect(() => choose('all', 11)).toThrow(/More than 10 pages/);
	});
});

describe('without typed pages', () => {
	it('a PDF is read at its page number', () => {
		expect(choose(undefined, 5, { pdf_page_number: 3 })).toEqual([3]);
		expect(choose('  ')).toEqual([1]);
	});

	it('a page number that is none is refused', () => {
		expect(() => choose('', 5, { pdf_page_number: 0 })).toThrow(/PDF Page Number/);
	});

	it('other files are read at their first page', () => {
		const document = { format: 'TIFF', pageCount: 4 } as const;
		const parameters = { pdf_page_number: 3 };
		expect(choosePages({ document, options: {}, parameters, most: 10 })).toEqual([1]);
	});
});
