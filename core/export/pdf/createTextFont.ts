import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';

import { ASCENT, DESCENT, UNITS, glyphlessFont } from './glyphlessFont';
import { CLUSTER_WIDTHS, type Cluster } from './spellClusters';

/** A font in which any text can be searched. */
export interface TextFont {
	/** Codes of the clusters in hexadecimal digits, four each, as text operators take them. */
	encode(clusters: readonly Cluster[]): string;
	readonly ref: PDFRef;
	/** Writes the font into the document; call it once all text is encoded. */
	finish(): void;
}

/** A document, and the library that writes it. */
interface Target {
	readonly document: PDFDocument;
	readonly library: typeof import('@cantoo/pdf-lib');
}

const NAME = 'OcrSuiteGlyphless';
/** Flag of fonts whose codes stand for no alphabet in particular. */
const SYMBOLIC = 4;
/** Entries of a section of a CMap (Adobe Technical Note 5014). */
const ENTRIES = 100;

/**
 * A composite font (ISO 32000-1, 9.7) over glyphs without outline. Every cluster that occurs gets a
 * code of its own, which `ToUnicode` leads back to its text, so no script needs a font.
 */
export function createTextFont(target: Target): TextFont {
	const codes = new Map<string, { readonly code: number; readonly width: number }>();
	const ref = target.document.context.nextRef();
	return {
		ref,
		encode: (clusters) => clusters.map((cluster) => hex(codeOf(codes, cluster))).join(''),
		finish() {
			const known = [...codes].map(([text, { width }]) => ({ text, width }));
			writeFont(target, ref, known);
		},
	};
}

function codeOf(
	codes: Map<string, { readonly code: number; readonly width: number }>,
	{ text, width }: Cluster,
): number {
	const known = codes.get(text);
	if (known) return known.code;
	const code = codes.size + 1;
	codes.set(text, { code, width });
	return code;
}

const hex = (code: number) => code.toString(16).padStart(4, '0');

function writeFont({ document, library }: Target, ref: PDFRef, known: readonly Cluster[]): void {
	const { context } = document;
	const descriptor = context.obj({
		Type: 'FontDescriptor',
		FontName: NAME,
		Flags: SYMBOLIC,
		FontBBox: [0, DESCENT, UNITS, ASCENT],
		ItalicAngle: 0,
		Ascent: ASCENT,
		Descent: DESCENT,
		CapHeight: ASCENT,
		StemV: 0,
		FontFile2: context.register(context.flateStream(glyphlessFont(CLUSTER_WIDTHS))),
	});
	const glyphs = known.map(({ width }) => CLUSTER_WIDTHS.findIndex((w) => w === width) + 1);
	const glyphMap = new Uint8Array([0, ...glyphs].flatMap((glyph) => [0, glyph]));
	const descendant = context.obj({
		Type: 'Font',
		Subtype: 'CIDFontType2',
		BaseFont: NAME,
		CIDSystemInfo: systemInfo(library),
		FontDescriptor: context.register(descriptor),
		DW: UNITS,
		W: [1, known.map(({ width }) => width)],
		CIDToGIDMap: context.register(context.flateStream(glyphMap)),
	});
	const font = context.obj({
		Type: 'Font',
		Subtype: 'Type0',
		BaseFont: NAME,
		Encoding: 'Identity-H',
		DescendantFonts: [context.register(descendant)],
		ToUnicode: context.register(context.flateStream(toUnicode(known))),
	});
	context.assign(ref, font);
}

function systemInfo({ PDFString }: Target['library']) {
	return {
		Registry: PDFString.of('Adobe'),
		Ordering: PDFString.of('Identity'),
		Supplement: 0,
	};
}

/** The table from codes to text. */
function toUnicode(known: readonly Cluster[]): string {
	const entries = known.map(({ text }, i) => `<${hex(i + 1)}> <${utf16(text)}>`);
	const sections: string[] = [];
	for (let at = 0; at < entries.length; at += ENTRIES) {
		const section = entries.slice(at, at + ENTRIES);
		sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
	}
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
	return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
