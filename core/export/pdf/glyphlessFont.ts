/** Units of the em square. */
export const UNITS = 1000;
/** Above and below the baseline; together one em, so that a box of text is as high as its font. */
export const [ASCENT, DESCENT] = [800, -200];

type Table = readonly [tag: string, content: Buffer];

/**
 * A TrueType font that shows nothing (OpenType specification 1.9): glyph 0 and one glyph for each
 * width. The outline of a glyph is a line from corner to corner of its box: it covers no area, and
 * viewers learn from it how high a mark over found text must be.
 * @param widths in thousandths of an em
 */
export function glyphlessFont(widths: readonly number[]): Uint8Array {
	const advances = [0, ...widths];
	const outlines = widths.map(outlineOf);
	// In the order of their tags, as the directory wants it.
	const tables: Table[] = [
		['cmap', cmapTable()],
		['glyf', Buffer.concat(outlines)],
		['head', headTable(Math.max(...widths))],
		['hhea', hheaTable(advances)],
		['hmtx', Buffer.concat(advances.map((width) => Buffer.from([...sixteen(width), 0, 0])))],
		['loca', locaTable(outlines)],
		['maxp', maxpTable(advances.length)],
		['name', Buffer.from([0, 0, 0, 0, 0, 6])],
		['post', Buffer.concat([words(3, 0, 0, 0), Buffer.alloc(24)])],
	];
	return assemble(tables);
}

const sixteen = (value: number) => [(value >> 8) & 0xff, value & 0xff];

function words(...values: readonly number[]): Buffer {
	return Buffer.from(values.flatMap(sixteen));
}

/** One empty subtable of format 4: glyphs are not chosen by characters here. */
function cmapTable(): Buffer {
	const header = words(0, 1, 3, 1, 0, 12);
	const segment = words(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0);
	return Buffer.concat([header, segment]);
}

function outlineOf(width: number): Buffer {
	const [contours, lastPoint, instructions] = [1, 1, 0];
	const box = words(contours, 0, DESCENT, width, ASCENT);
	const flags = Buffer.from([1, 1]);
	const points = words(0, width, DESCENT, ASCENT - DESCENT);
	return Buffer.concat([box, words(lastPoint, instructions), flags, points]);
}

/** Where each outline begins, in pairs of bytes; glyph 0 has none. */
function locaTable(outlines: readonly Buffer[]): Buffer {
	let at = 0;
	const ends = outlines.map(({ length }) => (at += length / 2));
	return words(0, 0, ...ends);
}

function headTable(width: number): Buffer {
	const table = Buffer.alloc(54);
	table.writeUInt32BE(0x00010000, 0);
	table.writeUInt32BE(0x00010000, 4);
	table.writeUInt32BE(0x5f0f3cf5, 12);
	table.writeUInt16BE(0x000b, 16);
	table.writeUInt16BE(UNITS, 18);
	table.writeInt16BE(DESCENT, 38);
	table.writeInt16BE(width, 40);
	table.writeInt16BE(ASCENT, 42);
	table.writeUInt16BE(8, 46);
	table.writeInt16BE(2, 48);
	return table;
}

function hheaTable(advances: readonly number[]): Buffer {
	const table = Buffer.alloc(36);
	table.writeUInt32BE(0x00010000, 0);
	table.writeInt16BE(ASCENT, 4);
	table.writeInt16BE(DESCENT, 6);
	table.writeUInt16BE(Math.max(...advances), 10);
	table.writeUInt16BE(1, 18);
	table.writeUInt16BE(advances.length, 34);
	return table;
}

function maxpTable(glyphs: number): Buffer {
	const table = Buffer.alloc(32);
	table.writeUInt32BE(0x00010000, 0);
	table.writeUInt16BE(glyphs, 4);
	const [points, contours, zones] = [2, 1, 2];
	table.writeUInt16BE(points, 6);
	table.writeUInt16BE(contours, 8);
	table.writeUInt16BE(zones, 14);
	return table;
}

const DIRECTORY_ENTRY = 16;
const HEADER = 12;
/** What the sum over the whole file must come to. */
const MAGIC_SUM = 0xb1b0afba;

function assemble(tables: readonly Table[]): Uint8Array {
	const power = Math.floor(Math.log2(tables.length));
	const range = 2 ** power * DIRECTORY_ENTRY;
	const header = words(1, 0, tables.length, range, power, tables.length * DIRECTORY_ENTRY - range);
	const directory: Buffer[] = [];
	const contents: Buffer[] = [];
	let at = HEADER + tables.length * DIRECTORY_ENTRY;
	let headAt = 0;
	for (const [tag, content] of tables) {
		const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
		const entry = Buffer.alloc(DIRECTORY_ENTRY);
		entry.write(tag, 'latin1');
		entry.writeUInt32BE(sumOf(padded), 4);
		entry.writeUInt32BE(at, 8);
		entry.writeUInt32BE(content.length, 12);
		if (tag === 'head') headAt = at;
		directory.push(entry);
		contents.push(padded);
		at += padded.length;
	}
	const font = Buffer.concat([header, ...directory, ...contents]);
	font.writeUInt32BE((MAGIC_SUM - sumOf(font)) >>> 0, headAt + 8);
	return new Uint8Array(font);
}

function sumOf(bytes: Buffer): number {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
	return sum;
}
