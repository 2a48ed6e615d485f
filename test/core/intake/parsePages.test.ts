import { parsePages } from '../../../core/intake/parsePages';

it.each([
	['1', 3, [1]],
	['1-3,7', 9, [1, 2, 3, 7]],
	[' 7 , 1 - 3, 2 ', 9, [1, 2, 3, 7]],
	['5-', 7, [5, 6, 7]],
	['-2', 7, [1, 2]],
	['all', 3, [1, 2, 3]],
	[' All ', 2, [1, 2]],
])('reads %j of %i pages', (text, pageCount, pages) => {
	expect(parsePages(text, pageCount)).toEqual(pages);
});

it.each([
	['', 'parameter', /not a page/],
	['a', 'parameter', /"a" is not a page/],
	['1,,2', 'parameter', /not a page/],
	['-', 'parameter', /not a page/],
	['0', 'parameter', /counted from 1/],
	['3-1', 'parameter', /backwards/],
	['4', 'page', 'Page 4 does not exist, the file has 3 pages.'],
	['1-999999999', 'page', /does not exist/],
	['9-', 'page', /Page 9 does not exist/],
])('refuses %j', (text, kind, message) => {
	expect(() => parsePages(text, 3)).toThrow(
		expect.objectContaining({ kind, message: expect.stringMatching(message) }),
	);
});
