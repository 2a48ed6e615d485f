import { OcrError } from '../../errors';
import { listZip, type ZipEntry } from './listZip';

/**
 * Bytes of all unpacked parts together. A workbook that is appended to is held in memory as a whole:
 * 60 000 rows of 10 columns (27 MB) and 20 000 new ones take 1.3 GB, and a process has 1.5 GB.
 */
const MOST_BYTES = 30_000_000;

/** Start of the older kind of Office files, in which protected workbooks are wrapped as well. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Parts of a workbook that would be lost, since the library that writes it does not know them. */
const LOST: ReadonlyArray<readonly [path: RegExp, what: string]> = [
	[/^xl\/(?:charts|chartsheets)\//, 'charts'],
	[/^xl\/pivot/, 'pivot tables'],
	[/^xl\/vbaProject\.bin$/, 'macros'],
	[/^xl\/(?:slicers|slicerCaches|timelines)\//, 'slicers'],
	[/^xl\/(?:ctrlProps|activeX)\//, 'controls'],
	[/^xl\/embeddings\//, 'embedded files'],
	[/^xl\/externalLinks\//, 'links to other workbooks'],
	[/^xl\/(?:queryTables\/|connections\.xml$|model\/)/, 'data connections'],
	[/^xl\/threadedComments\//, 'comment threads'],
	[/^xl\/diagrams\//, 'diagrams'],
];

/** The same for what lies inside a part. */
const LOST_INSIDE: ReadonlyArray<readonly [path: RegExp, content: RegExp, what: string]> = [
	[/^xl\/drawings\/drawing[^/]*\.xml$/, /<xdr:(?:sp|grpSp|cxnSp|graphicFrame)[ >]/, 'drawn shapes'],
	[/^xl\/worksheets\/sheet[^/]*\.xml$/, /<x14:sparklineGroups/, 'sparklines'],
];

/**
 * Whether rows can be appended to the workbook without losing anything of it.
 * @throws OcrError format, size, content
 */
export function checkWorkbook(bytes: Uint8Array): void {
	const entries = listZip(bytes);
	if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) throw noWorkbook(bytes);
	const size = entries.reduce((sum, entry) => sum + entry.size, 0);
	if (size > MOST_BYTES) throw tooLarge(size);
	const lost = [...new Set([...lostParts(entries), ...lostInside(entries)])];
	if (lost.length === 0) return;
	throw new OcrError('content', `The workbook has ${lost.join(', ')}, which would be lost.`, {
		description:
			'Append to a workbook without them, for example one that holds the rows only, and let the other workbook refer to it.',
	});
}

function lostParts(entries: readonly ZipEntry[]): string[] {
	return LOST.flatMap(([path, what]) => (entries.some(({ name }) => path.test(name)) ? what : []));
}

function lostInside(entries: readonly ZipEntry[]): string[] {
	return LOST_INSIDE.flatMap(([path, content, what]) => {
		const parts = entries.filter(({ name }) => path.test(name));
		return parts.some((part) => content.test(part.read().toString('utf8'))) ? what : [];
	});
}

function noWorkbook(bytes: Uint8Array): OcrError {
	const isOld = OLD_OFFICE.every((byte, i) => bytes[i] === byte);
	const why = isOld ? ' (an older .xls file, or one with a password)' : '';
	return new OcrError('format', `The file to append to is no .xlsx workbook${why}.`, {
		description: 'Save it as an Excel workbook (.xlsx) without a password.',
	});
}

function tooLarge(size: number): OcrError {
	return new OcrError(
		'size',
		`The workbook is too large to append to (${toMegabytes(size)} MB unpacked).`,
		{
			description: `Up to ${toMegabytes(MOST_BYTES)} MB can be appended to, about 60 000 rows of 10 columns. Start a new workbook, for example one a month.`,
		},
	);
}

const toMegabytes = (size: number) => Math.round(size / 1_000_000);
