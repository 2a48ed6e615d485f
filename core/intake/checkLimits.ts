import { OcrError } from '../errors';
import type { Size } from './headers/size';
import type { Format, OpenOptions } from './types';

type Limits = Pick<OpenOptions, 'limits' | 'minSide'>;

const SCALE_DOWN = 'Scale it down, or cut out the part with the text.';

/** @throws OcrError size */
export function checkBytes(bytes: Uint8Array, { limits }: Limits): void {
	if (bytes.length <= limits.maxBytes) return;
	throw new OcrError(
		'size',
		`The file has ${megabytes(bytes.length)} MB, at most ${megabytes(limits.maxBytes)} MB are accepted.`,
		{ description: 'Scale the picture down, or split the file.' },
	);
}

/** @throws OcrError format */
export function checkFormat(format: Format, accepted: readonly Format[]): void {
	if (accepted.includes(format)) return;
	throw new OcrError('format', `${format} files are not accepted here.`, {
		description: `Accepted are ${accepted.join(', ')}. Convert the file to one of them.`,
	});
}

/**
 * Holds the size that a header announces against the limits, so that nothing larger is ever
 * decoded. @throws OcrError size
 */
export function checkPixels({ width, height }: Size, { limits, minSide }: Limits): void {
	const measured = `The picture has ${width} x ${height} pixels`;
	if (Math.min(width, height) < minSide) {
		throw new OcrError('size', `${measured}, each side needs at least ${minSide}.`, {
			description: 'Use a larger picture or a scan with more pixels.',
		});
	}
	if (Math.max(width, height) > limits.maxSide) {
		throw new OcrError('size', `${measured}, at most ${limits.maxSide} a side are accepted.`, {
			description: SCALE_DOWN,
		});
	}
	if (width * height > limits.maxPixels) {
		const most = (limits.maxPixels / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
		throw new OcrError('size', `${measured}, at most ${most} million in all are accepted.`, {
			description: SCALE_DOWN,
		});
	}
}

/** @throws OcrError size */
export function checkPageCount(count: number, { limits }: Limits): void {
	if (count <= limits.maxPages) return;
	throw new OcrError(
		'size',
		`The file has ${count} pages, at most ${limits.maxPages} are accepted.`,
		{
			description: 'Split the file into smaller ones.',
		},
	);
}

/** @throws OcrError page */
export function checkPageNumber(number: number, count: number): void {
	if (Number.isInteger(number) && number >= 1 && number <= count) return;
	const has = count === 1 ? 'has only one page' : `has ${count} pages`;
	throw new OcrError('page', `Page ${number} does not exist, the file ${has}.`, {
		description: 'Pages are counted from 1.',
	});
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
}
