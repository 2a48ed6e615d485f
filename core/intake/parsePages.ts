import { OcrError } from '../errors';

/**
 * Pages from text such as `1-3,7`, sorted, each once. An open range runs to the last page (`5-`)
 * or from the first (`-3`), and `all` names every page.
 * @throws OcrError parameter, when the text cannot be understood; page, past the end of the file
 */
export function parsePages(text: string, pageCount: number): number[] {
	const parts = (isAll(text) ? '1-' : text).split(',').map((part) => part.trim());
	const chosen = new Set<number>();
	for (const part of parts) {
		const { first, last } = parsePart(part, pageCount);
		if (Math.max(first, last) > pageCount) throw pastTheEnd(Math.max(first, last), pageCount);
		for (let page = first; page <= last; page += 1) chosen.add(page);
	}
	return [...chosen].sort((one, other) => one - other);
}

const isAll = (text: string): boolean => text.trim().toLowerCase() === 'all';

function parsePart(part: string, pageCount: number): { first: number; last: number } {
	const match = /^(\d{0,9})(?:\s*(-)\s*(\d{0,9}))?$/.exec(part);
	if (!match || (!match[1] && !match[3])) {
		throw misread(`"${part.slice(0, 40)}" is not a page or a range of pages.`);
	}
	const first = match[1] ? Number(match[1]) : 1;
	const open = match[2] ? pageCount : first;
	const last = match[3] ? Number(match[3]) : Math.max(first, open);
	if (first === 0 || last === 0) throw misread('Pages are counted from 1, there is no page 0.');
	if (first > last) throw misread(`The range of pages ${first}-${last} runs backwards.`);
	return { first, last };
}

function misread(message: string): OcrError {
	return new OcrError('parameter', message, {
		description:
			'Give pages such as 1-3,7: single pages and ranges, with commas between them, or all.',
	});
}

function pastTheEnd(page: number, pageCount: number): OcrError {
	const has = pageCount === 1 ? 'has only one page' : `has ${pageCount} pages`;
	return new OcrError('page', `Page ${page} does not exist, the file ${has}.`, {
		description: 'Pages are counted from 1.',
	});
}
