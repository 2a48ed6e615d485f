import { looksLikeTga } from './headers/tga';
import { holdsAt, textAt, viewOf } from './headers/bytes';
import type { Format } from './types';

/** A PDF may carry up to this many bytes before its header (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_WINDOW = 1024;

/** Sizes of the second BMP header: OS/2 1 and 2, Windows 3, its bit-field variants, 4 and 5. */
const BMP_HEADERS = new Set([12, 16, 40, 52, 56, 64, 108, 124]);

/** Brands of HEIF files coded with HEVC, as registered at mp4ra.org. */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);

const PCX_VERSIONS = new Set([0, 2, 3, 4, 5]);
const PCX_DEPTHS = new Set([1, 2, 4, 8]);

type Check = (bytes: Uint8Array) => boolean;

/** In the order of trial: the fewer bytes a check has to go by, the later it comes. */
const CHECKS: ReadonlyArray<readonly [Format, Check]> = [
	['PNG', (bytes) => holdsAt(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
	['JPEG', (bytes) => holdsAt(bytes, 0, [0xff, 0xd8, 0xff])],
	['GIF', (bytes) => ['GIF87a', 'GIF89a'].includes(textAt(bytes, 0, 6))],
	['WEBP', (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP'],
	['TIFF', (bytes) => ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(textAt(bytes, 0, 4))],
	['PSD', (bytes) => textAt(bytes, 0, 4) === '8BPS' && bytes[4] === 0 && isOneOrTwo(bytes[5])],
	['HEIC', looksLikeHeic],
	['BMP', (bytes) => textAt(bytes, 0, 2) === 'BM' && BMP_HEADERS.has(bytes[14] ?? 0)],
	['PDF', looksLikePdf],
	['ICO', looksLikeIco],
	['PCX', looksLikePcx],
	['TGA', looksLikeTga],
];

/** The format by what the bytes say, whatever the file is called; undefined when it is none. */
export function sniffFormat(bytes: Uint8Array): Format | undefined {
	return CHECKS.find(([, check]) => check(bytes))?.[0];
}

function isOneOrTwo(value: number | undefined): boolean {
	return value === 1 || value === 2;
}

function looksLikePdf(bytes: Uint8Array): boolean {
	return textAt(bytes, 0, PDF_HEADER_WINDOW).includes('%PDF-');
}

function looksLikeHeic(bytes: Uint8Array): boolean {
	if (textAt(bytes, 4, 4) !== 'ftyp') return false;
	const end = Math.min(viewOf(bytes).getUint32(0), 256);
	for (let at = 8; at + 4 <= end; at += 4) {
		if (HEIC_BRANDS.has(textAt(bytes, at, 4))) return true;
	}
	return false;
}

function looksLikeIco(bytes: Uint8Array): boolean {
	if (!holdsAt(bytes, 0, [0, 0, 1, 0]) || bytes.length < 22) return false;
	const count = (bytes[4] ?? 0) + 256 * (bytes[5] ?? 0);
	return count > 0 && count < 256 && bytes[9] === 0;
}

function looksLikePcx(bytes: Uint8Array): boolean {
	const planes = bytes[65] ?? 0;
	return (
		bytes[0] === 0x0a &&
		bytes.length >= 128 &&
		PCX_VERSIONS.has(bytes[1] ?? 0xff) &&
		(bytes[2] ?? 0xff) <= 1 &&
		PCX_DEPTHS.has(bytes[3] ?? 0) &&
		planes >= 1 &&
		planes <= 4
	);
}
