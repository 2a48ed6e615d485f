import { findRegions } from '../../../../core/layout/regions/findRegions';
import type { Guess, Thing } from '../../../../core/layout/regions/types';
import { lineAt } from '../../text/lineAt';

const line = (text: string, x: number, y: number, height = 20, width = 10 * text.length) =>
	lineAt(text, { x, y, width, height });

const PAGE = { width: 800, height: 1000 };

const BODY = [
	line('The goods were handed over in good order and are', 60, 200),
	line('complete. Claims are accepted within seven days.', 60, 224),
];

function find(
	lines: Parameters<typeof findRegions>[0]['lines'],
	things: readonly Thing[] = [],
	guesses: readonly Guess[] = [],
) {
	return findRegions({ ...PAGE, lines, things, guesses });
}

const kinds = (regions: ReturnType<typeof find>) => regions.map(({ kind }) => kind);

describe('the regions of a page', () => {
	it('are title, headings and paragraphs, by size and number', () => {
		const regions = find([
			line('Delivery note', 260, 100, 40, 300),
			...BODY,
			line('第二条 付款方式', 60, 290, 20, 160),
			line('The price is due within a month of the delivery.', 60, 330),
		]);
		expect(kinds(regions)).toEqual(['title', 'text', 'sub_title', 'text']);
		expect(regions[1]?.lines).toEqual([1, 2]);
	});

	it('are header, footer and page number at the edges', () => {
		const regions = find([
			line('Harbour Systems Ltd', 60, 20),
			...BODY,
			line('Confidential', 60, 950),
			line('Page 3 of 12', 360, 976),
		]);
		expect(kinds(regions)).toEqual(['header', 'text', 'footer', 'page_number']);
	});

	it('keep columns apart that stand side by side', () => {
		const regions = find([
			...[line('Bill to:', 60, 200), line('Ship to:', 400, 200)],
			...[line('Harbour Ltd', 60, 224), line('Mill Ltd', 400, 224)],
		]);
		expect(regions.map(({ lines }) => [...lines])).toEqual([
			[0, 2],
			[1, 3],
		]);
	});

	it('hold tables, with their lines, in reading order; stamps lie over text', () => {
		const table: Thing = { kind: 'table', bounds: { left: 50, top: 300, right: 700, bottom: 400 } };
		const stamp: Thing = {
			kind: 'stamp',
			bounds: { left: 80, top: 190, right: 240, bottom: 260 },
			text: 'HARBOUR LTD',
		};
		const regions = find(
			[...BODY, line('Paper', 60, 340), line('Signed in full', 60, 500)],
			[table, stamp],
		);
		expect(kinds(regions).filter((kind) => kind !== 'stamp')).toEqual(['text', 'table', 'text']);
		expect(regions.find(({ kind }) => kind === 'table')?.lines).toEqual([2]);
		expect(regions.find(({ kind }) => kind === 'stamp')?.text).toBe('HARBOUR LTD');
	});

	it('believe the network in pictures, but not that a page of text is one', () => {
		const picture: Guess = {
			kind: 'figure',
			score: 0.9,
			bounds: { left: 60, top: 500, right: 400, bottom: 800 },
		};
		const page: Guess = {
			kind: 'figure',
			score: 0.95,
			bounds: { left: 10, top: 10, right: 790, bottom: 990 },
		};
		const many = Array.from({ length: 10 }, (_, i) => line('a short line', 500, 200 + 60 * i));
		expect(kinds(find([...BODY, ...many], [], [page, picture]))).toContain('image');
		expect(kinds(find([...BODY, ...many], [], [page]))).not.toContain('image');
	});
});
