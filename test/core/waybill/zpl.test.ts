import { fieldData } from '../../../core/waybill/zpl/fieldData';
import { graphicField, type Bitmap } from '../../../core/waybill/zpl/graphicField';

/** What a printer makes of the data of a ^GFA command, a row at a time. */
function decode(field: string): string[] {
	const [, bytes = '', data = ''] = /^\^GFA,\d+,\d+,(\d+),(.*)$/s.exec(field) ?? [];
	const digits = 2 * Number(bytes);
	const rows: string[] = [];
	let row = '';
	let count = 0;
	const flush = () => {
		rows.push(row);
		row = '';
	};
	for (const char of data) {
		if (char === ':') rows.push(rows.at(-1)!);
		else if (char === ',') {
			row = row.padEnd(digits, '0');
			flush();
		} else if (/[G-Y]/.test(char)) count += char.charCodeAt(0) - 70;
		else if (/[g-z]/.test(char)) count += 20 * (char.charCodeAt(0) - 102);
		else {
			row += char.repeat(Math.max(1, count));
			count = 0;
			if (row.length === digits) flush();
		}
	}
	return rows;
}

function bitmapOf(width: number, height: number, isBlack: (x: number, y: number) => boolean) {
	const dots = Uint8Array.from({ length: width * height }, (_, i) =>
		isBlack(i % width, Math.floor(i / width)) ? 1 : 0,
	);
	return { width, height, dots };
}

function bitsOf({ width, height, dots }: Bitmap): string[] {
	return Array.from({ length: height }, (_, y) =>
		[...dots.subarray(y * width, (y + 1) * width)].join('').padEnd(8 * Math.ceil(width / 8), '0'),
	);
}

const toBits = (hex: string): string =>
	[...hex].map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join('');

describe('pictures in ZPL', () => {
	it.each([
		['a frame', bitmapOf(45, 20, (x, y) => x === 0 || y === 0 || x === 44 || y === 19)],
		['a black area of whole bytes', bitmapOf(64, 8, () => true)],
		['nothing', bitmapOf(33, 5, () => false)],
		['a pattern', bitmapOf(203, 31, (x, y) => (x * 7 + y * 13) % 11 < 4)],
		['a row longer than the largest count', bitmapOf(4000, 3, (x) => x < 3999)],
	])('come out as they went in: %s', (_, bitmap) => {
		expect(decode(graphicField(bitmap)).map(toBits)).toEqual(bitsOf(bitmap));
	});

	it('are short where they repeat themselves', () => {
		const area = bitmapOf(400, 400, () => true);
		expect(graphicField(area).length).toBeLessThan(500);
	});
});

describe('text in ZPL', () => {
	it('keeps signs that begin commands from beginning one', () => {
		expect(fieldData('A^XZ~JR_1')).toBe('^FH^FDA_5EXZ_7EJR_5F1^FS');
	});

	it('writes other scripts as UTF-8', () => {
		expect(fieldData('é李')).toBe('^FH^FD_C3_A9_E6_9D_8E^FS');
	});
});
