import { findKeyValues } from '../../../../core/layout/keyValues/findKeyValues';
import { findTables } from '../../../../core/table/findTables';
import type { Piece, Rules } from '../../../../core/table/types';
import { pieceAt, rule } from '../../table/lineAt';

const NO_RULES: Rules = { horizontal: [], vertical: [] };

function find(pieces: readonly Piece[], rules: Rules = NO_RULES) {
	const tables = findTables(pieces, rules, { lineHeight: 20, onlyRuled: false });
	const page = { width: 900, height: 900, lineHeight: 20, pieces, tables, rules };
	return findKeyValues(page);
}

function show(pieces: readonly Piece[], rules?: Rules): Record<string, string> {
	return Object.fromEntries(find(pieces, rules).pairs.map(({ key, value }) => [key, value]));
}

/** Rules of a grid with these places; rows of 40 pixels. */
function grid(columns: readonly number[], rowCount: number): Rules {
	const rows = Array.from({ length: rowCount + 1 }, (_, i) => 40 * i);
	const [left, right] = [columns[0] as number, columns.at(-1) as number];
	return {
		horizontal: rows.map((at) => rule(at, left, right)),
		vertical: columns.map((at) => rule(at, 0, 40 * rowCount)),
	};
}

describe('labels and their values', () => {
	it('stand behind a colon in one line, also several of them', () => {
		expect(
			show([
				pieceAt('Invoice No.: INV-2041', 20, 20),
				pieceAt('TEL: 555-0101 FAX: 555-0102', 20, 80),
				pieceAt('姓名：李明 性别：男', 20, 140),
			]),
		).toEqual({
			'Invoice No.': 'INV-2041',
			TEL: '555-0101',
			FAX: '555-0102',
			姓名: '李明',
			性别: '男',
		});
	});

	it('are not made of times, ratios and addresses of the network', () => {
		expect(
			show([pieceAt('Open 9:30 to 17:00', 20, 20), pieceAt('https://harbour.example', 20, 80)]),
		).toEqual({});
	});

	it('stand side by side, with the next lines of the value', () => {
		expect(
			show([
				...[pieceAt('Delivery address', 20, 20), pieceAt('5 Mill Lane', 220, 20)],
				pieceAt('Northport', 220, 46),
				...[pieceAt('Total', 20, 120), pieceAt('$12.50', 300, 120)],
			]),
		).toEqual({ 'Delivery address': '5 Mill Lane Northport', Total: '$12.50' });
	});

	it('stand one below the other in several columns, with the phone of an address', () => {
		expect(
			show([
				...[pieceAt('Bill to:', 20, 20), pieceAt('Ship to:', 320, 20)],
				...[pieceAt('Harbour Ltd', 20, 46), pieceAt('Central Delivery', 320, 46)],
				...[pieceAt('5 Mill Lane', 20, 72), pieceAt('9 King Street', 320, 72)],
				pieceAt('Tel: 555-0101', 20, 98),
			]),
		).toMatchObject({
			'Bill to': 'Harbour Ltd 5 Mill Lane Tel: 555-0101',
			'Ship to': 'Central Delivery 9 King Street',
		});
	});

	it('are found though their letters are set with wide spaces', () => {
		expect(
			show([
				...[pieceAt('名', 20, 20), pieceAt('称', 100, 20), pieceAt('华光贸易有限公司', 200, 20)],
				...[pieceAt('职', 20, 80), pieceAt('务', 100, 80), pieceAt('会计', 200, 80)],
			]),
		).toEqual({ 名称: '华光贸易有限公司', 职务: '会计' });
	});

	it('take turns in the boxes of a form, whatever the words are', () => {
		const { pairs, forms, tables } = find(
			[
				...[pieceAt('姓名', 10, 20), pieceAt('李明', 110, 20)],
				...[pieceAt('职务', 210, 20), pieceAt('主管', 310, 20)],
				...[pieceAt('驾照', 10, 60), pieceAt('无', 110, 60)],
				...[pieceAt('学历', 210, 60), pieceAt('本科', 310, 60)],
			],
			grid([0, 100, 200, 300, 400], 2),
		);
		expect(pairs.map(({ key, value }) => `${key}=${value}`)).toEqual([
			'姓名=李明',
			'职务=主管',
			'驾照=无',
			'学历=本科',
		]);
		expect([forms.length, tables.length]).toEqual([1, 0]);
	});

	it('stand in one box of a form, the label above', () => {
		const rules = {
			horizontal: [rule(0, 0, 400), rule(100, 0, 400), rule(200, 0, 400)],
			vertical: [rule(0, 0, 200), rule(200, 0, 200), rule(400, 0, 200)],
		};
		expect(
			show(
				[
					...[pieceAt('1 Wages, tips', 10, 15), pieceAt('37160.56', 110, 60)],
					...[pieceAt('2 Tax withheld', 210, 15), pieceAt('3894.54', 310, 60)],
					...[pieceAt('Sender name', 10, 115), pieceAt('Harbour Ltd', 20, 150)],
					pieceAt('38 King Street', 20, 180),
					...[pieceAt('Tax ID', 210, 115), pieceAt('98-7654321', 220, 150)],
				],
				rules,
			),
		).toEqual({
			'1 Wages, tips': '37160.56',
			'2 Tax withheld': '3894.54',
			'Sender name': 'Harbour Ltd 38 King Street',
			'Tax ID': '98-7654321',
		});
	});

	it('stand in one box though the value is a word of labels, or has several lines', () => {
		const rules = {
			horizontal: [rule(0, 0, 500), rule(140, 0, 500), rule(220, 0, 500)],
			vertical: [rule(0, 0, 220), rule(250, 0, 220), rule(500, 0, 220)],
		};
		const address = (x: number, street: string) => [
			...[pieceAt('Harbour Ltd', x, 45), pieceAt(street, x, 75), pieceAt('Northport', x, 105)],
		];
		expect(
			show(
				[
					...[pieceAt('Sender address', 10, 15), ...address(10, '38 King Street')],
					...[pieceAt('Receiver address', 260, 15), ...address(260, '5 Mill Lane')],
					...[pieceAt('Method of payment', 10, 160), pieceAt('Cash', 20, 195)],
					...[pieceAt('Tax ID', 260, 160), pieceAt('98-7654321', 270, 195)],
				],
				rules,
			),
		).toEqual({
			'Sender address': 'Harbour Ltd 38 King Street Northport',
			'Receiver address': 'Harbour Ltd 5 Mill Lane Northport',
			'Method of payment': 'Cash',
			'Tax ID': '98-7654321',
		});
	});

	it('take the name of their group where they come twice', () => {
		const columns = [0, 40, 140, 300];
		const rules = {
			horizontal: [0, 80, 160]
				.map((at) => rule(at, 0, 300))
				.concat([rule(40, 40, 300), rule(120, 40, 300)]),
			vertical: columns.map((at) => rule(at, 0, 160)),
		};
		const group = (first: number, text: string) =>
			[...text].map((char, i) => pieceAt(char, 12, first + 24 * i));
		const { pairs } = find(
			[
				...group(16, '付款人'),
				...group(96, '收款人'),
				...[pieceAt('户名', 50, 20), pieceAt('张伟', 150, 20)],
				...[pieceAt('账号', 50, 60), pieceAt('62220001', 150, 60)],
				...[pieceAt('户名', 50, 100), pieceAt('王芳', 150, 100)],
				...[pieceAt('账号', 50, 140), pieceAt('62220002', 150, 140)],
			],
			rules,
		);
		expect(pairs.map(({ key }) => key)).toEqual([
			'付款人户名',
			'付款人账号',
			'收款人户名',
			'收款人账号',
		]);
	});
});

describe('tables among the pairs', () => {
	const heading = [
		...[pieceAt('Item', 10, 20), pieceAt('Quantity', 110, 20), pieceAt('Price', 210, 20)],
	];
	const row = (y: number) => [
		...[pieceAt('Paper', 10, y), pieceAt('12', 110, y), pieceAt('4.50', 210, y)],
	];

	it('make no pairs of several rows under a heading', () => {
		const { pairs, tables } = find(
			[...heading, ...row(60), ...row(100)],
			grid([0, 100, 200, 300], 3),
		);
		expect(pairs).toEqual([]);
		expect(tables).toHaveLength(1);
	});

	it('make pairs of a heading with one row', () => {
		expect(show([...heading, ...row(60)], grid([0, 100, 200, 300], 2))).toEqual({
			Item: 'Paper',
			Quantity: '12',
			Price: '4.50',
		});
	});

	it('are none where labels and values stand side by side without rules', () => {
		const pieces = [20, 60, 100, 140].flatMap((y, i) => [
			...[pieceAt('Order number', 10, y), pieceAt(`DN-204${i}`, 160, y)],
			...[pieceAt('Delivery date', 310, y), pieceAt(`2031-03-1${i}`, 460, y)],
		]);
		const { pairs, tables } = find(pieces);
		expect(tables).toEqual([]);
		expect(pairs).toHaveLength(8);
	});
});
