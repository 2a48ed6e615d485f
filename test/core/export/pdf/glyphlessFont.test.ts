import { create } from '@cantoo/fontkit';

import { glyphlessFont } from '../../../../core/export/pdf/glyphlessFont';

it('is a font that other programs can open, with boxes of the given widths', () => {
	const font = create(Buffer.from(glyphlessFont([300, 1000]))) as unknown as {
		readonly unitsPerEm: number;
		readonly ascent: number;
		readonly numGlyphs: number;
		getGlyph(id: number): { readonly advanceWidth: number; readonly bbox: object };
	};
	expect([font.unitsPerEm, font.ascent, font.numGlyphs]).toEqual([1000, 800, 3]);
	expect([1, 2].map((id) => font.getGlyph(id).advanceWidth)).toEqual([300, 1000]);
	expect(font.getGlyph(2).bbox).toMatchObject({ minX: 0, minY: -200, maxX: 1000, maxY: 800 });
});
