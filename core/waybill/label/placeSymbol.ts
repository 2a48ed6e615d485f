import { countModules, encodeCode128 } from '../../barcode/encodeCode128';
import { encodeQr } from '../../barcode/encodeQr';
import { OcrError } from '../../errors';
import type { Mark } from './marks';
import type { Placed } from './placed';

type SymbolMark = Extract<Mark, { readonly kind: 'code128' | 'qr' }>;

/** Blank modules on each side: ISO/IEC 15417 and ISO/IEC 18004. */
const QUIET = { code128: 10, qr: 4 };
/** Millimetres a module: below the least scanners fail, above the most a symbol gets no better. */
const [LEAST, MOST] = [0.16, { code128: 0.5, qr: 1 }] as const;

/**
 * A symbol as large as its area allows, in its middle, with modules of whole dots.
 * @param dotsPerMm of the printer
 * @throws OcrError content when it would be too fine to be scanned; parameter
 */
export async function placeSymbol(mark: SymbolMark, dotsPerMm: number): Promise<Placed> {
	return mark.kind === 'qr' ? await placeQr(mark, dotsPerMm) : await placeCode128(mark, dotsPerMm);
}

async function placeCode128(mark: SymbolMark, dotsPerMm: number): Promise<Placed> {
	const bars = await encodeCode128(mark.content);
	const count = countModules(bars);
	const dots = chooseDots(mark, (mark.width * dotsPerMm) / (count + 2 * QUIET.code128), dotsPerMm);
	const module = dots / dotsPerMm;
	const x = toDot(mark.x + (mark.width - count * module) / 2, dotsPerMm);
	const { content, y, height } = mark;
	return { kind: 'bars', bars, content, x, y: toDot(y, dotsPerMm), height, dots, module };
}

async function placeQr(mark: SymbolMark, dotsPerMm: number): Promise<Placed> {
	const modules = await encodeQr(mark.content);
	const side = Math.min(mark.width, mark.height);
	const dots = chooseDots(mark, (side * dotsPerMm) / (modules.size + 2 * QUIET.qr), dotsPerMm);
	const module = dots / dotsPerMm;
	const x = toDot(mark.x + (mark.width - modules.size * module) / 2, dotsPerMm);
	const y = toDot(mark.y + (mark.height - modules.size * module) / 2, dotsPerMm);
	return { kind: 'modules', modules, x, y, module };
}

function chooseDots({ kind, content }: SymbolMark, room: number, dotsPerMm: number): number {
	const dots = Math.min(Math.floor(room), Math.floor(MOST[kind] * dotsPerMm));
	if (dots >= LEAST * dotsPerMm) return dots;
	const name = kind === 'qr' ? 'content of the QR code' : `number '${content}'`;
	throw new OcrError('content', `The ${name} is too long to be printed on this label.`, {
		description: 'Shorten it, choose a larger label, or print with 300 dpi.',
	});
}

const toDot = (place: number, dotsPerMm: number): number =>
	Math.round(place * dotsPerMm) / dotsPerMm;
