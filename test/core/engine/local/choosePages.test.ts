import { choosePages } from '../../../../core/engine/local/tasks/choosePages';

const choose = (pages: string | undefined, parameters = {}) =>
	choosePages({ document: { format: 'PDF', pageCount: 5 }, options: { pages }, parameters });

describe('the pages to read', () => {
	it('are those that were typed', () => {
		expect(choose('1-2,4-', { pdf_page_number: 3 })).toEqual([1, 2, 4, 5]);
		expect(() => choose('x')).toThrow(expect.objectContaining({ kind: 'parameter' }));
	});

	it('are without typed ones the page number of a PDF', () => {
		expect(choose(undefined, { pdf_page_number: 3 })).toEqual([3]);
		expect(choose('  ')).toEqual([1]);
	});

	it('cannot be a page number that is none', () => {
		expect(() => choose('', { pdf_page_number: 0 })).toThrow(/PDF Page Number/);
	});

	it('are without typed ones the first page of other files', () => {
		const document = { format: 'TIFF', pageCount: 4 } as const;
		expect(choosePages({ document, options: {}, parameters: { pdf_page_number: 3 } })).toEqual([1]);
	});
});
