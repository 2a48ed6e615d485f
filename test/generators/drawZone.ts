import type { Box, Sheet } from './sheet';

/**
 * Strokes in the manner of OCR-B: glyphs are 60 wide and 95 high, the pitch is 100, all in
 * hundredths of a tenth of an inch. Zero is narrower than the letter O, as in the standard.
 */
const STROKES: Readonly<Record<string, string>> = {
	A: 'M0 95 L30 0 L60 95 M11 62 H49',
	B: 'M4 0 V95 H34 C66 95 66 44 34 44 H4 M34 44 C60 44 60 0 32 0 H4',
	C: 'M57 12 C40 -6 2 -4 2 47.5 C2 99 40 101 57 83',
	D: 'M4 0 V95 H20 C72 95 72 0 20 0 Z',
	E: 'M56 0 H4 V95 H56 M4 45 H48',
	F: 'M56 0 H4 V95 M4 45 H48',
	G: 'M56 11 C38 -6 2 -4 2 47.5 C2 100 42 99 58 86 V52 H34',
	H: 'M3 0 V95 M57 0 V95 M3 45 H57',
	I: 'M30 0 V95 M8 0 H52 M8 95 H52',
	J: 'M14 0 H50 V68 C50 104 10 102 4 78',
	K: 'M4 0 V95 M56 0 L5 54 M21 40 L58 95',
	L: 'M6 0 V95 H56',
	M: 'M2 95 V0 L30 52 L58 0 V95',
	N: 'M3 95 V0 L57 95 V0',
	O: 'M30 0 C50 0 59 14 59 47.5 C59 81 50 95 30 95 C10 95 1 81 1 47.5 C1 14 10 0 30 0 Z',
	P: 'M5 95 V0 H32 C66 0 66 53 32 53 H5',
	Q: 'M30 0 C50 0 59 14 59 47.5 C59 81 50 95 30 95 C10 95 1 81 1 47.5 C1 14 10 0 30 0 Z M36 66 L59 97',
	R: 'M5 95 V0 H32 C66 0 66 53 32 53 H5 M30 53 L58 95',
	S: 'M54 12 C40 -6 6 -4 6 24 C6 54 56 40 56 70 C56 102 14 100 3 82',
	T: 'M2 0 H58 M30 0 V95',
	U: 'M4 0 V62 C4 106 56 106 56 62 V0',
	V: 'M1 0 L30 95 L59 0',
	W: 'M0 0 L13 95 L30 30 L47 95 L60 0',
	X: 'M2 0 L58 95 M58 0 L2 95',
	Y: 'M2 0 L30 46 L58 0 M30 46 V95',
	Z: 'M4 0 H56 L3 95 H58',
	0: 'M30 0 C46 0 53 20 53 47.5 C53 75 46 95 30 95 C14 95 7 75 7 47.5 C7 20 14 0 30 0 Z',
	1: 'M12 18 L34 0 V95 M12 95 H54',
	2: 'M7 16 C16 -8 56 -6 53 26 C50 46 14 68 6 95 H56',
	3: 'M8 0 H52 L28 38 C66 36 66 95 28 95 C18 95 9 90 5 83',
	4: 'M38 0 L4 66 H56 M42 40 V95',
	5: 'M52 0 H12 V42 C30 32 56 40 56 65 C56 98 20 101 6 86',
	6: 'M42 0 C20 24 4 46 4 66 C4 104 57 104 57 66 C57 34 18 32 7 56',
	7: 'M4 0 H56 C40 30 26 58 24 95',
	8: 'M30 0 C4 0 4 44 30 44 C56 44 56 0 30 0 Z M30 44 C-6 44 -6 95 30 95 C66 95 66 44 30 44 Z',
	9: 'M18 95 C40 71 56 49 56 29 C56 -9 3 -9 3 29 C3 61 42 63 53 39',
	'<': 'M54 12 L6 47 L54 83',
};

const PITCH = 100;
const GLYPH_WIDTH = 60;
const GLYPH_HEIGHT = 95;

export interface ZonePlace {
	readonly left: number;
	/** Baseline of the first line. */
	readonly baseline: number;
	/** Pixels from letter to letter. */
	readonly pitch: number;
	/** Pixels from line to line. */
	readonly leading: number;
	readonly colour?: string;
	/** Width of the stroke in hundredths of the pitch; 14 when absent. */
	readonly stroke?: number;
	/** Wire name of each line. */
	readonly fields?: readonly string[];
}

/** Draws the lines of a machine-readable zone stroke by stroke, at a fixed pitch. */
export function drawZone(sheet: Sheet, lines: readonly string[], place: ZonePlace): void {
	const { left, baseline, pitch, leading, colour = '#1a1a1a', stroke = 14 } = place;
	const scale = pitch / PITCH;
	lines.forEach((line, row) => {
		const top = baseline + row * leading - GLYPH_HEIGHT * scale;
		const glyphs = [...line].map((character, column) => {
			const x = left + (column + (1 - GLYPH_WIDTH / PITCH) / 2) * pitch;
			return `<path transform="translate(${x.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})" d="${STROKES[character]!}"/>`;
		});
		sheet.shape(
			`<g fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">${glyphs.join('')}</g>`,
		);
		const box = zoneBox(line.length, top, place);
		sheet.mark('machine_zone', box);
		const field = place.fields?.[row];
		if (field) sheet.mark(field, box);
	});
}

function zoneBox(letters: number, top: number, { left, pitch }: ZonePlace): Box {
	const height = (GLYPH_HEIGHT / PITCH) * pitch;
	return { left, top, right: left + letters * pitch, bottom: top + height };
}
