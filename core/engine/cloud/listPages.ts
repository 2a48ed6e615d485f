import { OcrError } from '../../errors';

/** So many pages of one file are sent at most: each is a call that is paid for. */
const MAX_PAGES = 500;

const RANGE = /^(\d{1,6})(?:-(\d{1,6}))?$/;

/**
 * The pages of a list such as `1-3,7`, in rising order, each once. Every one must be written out:
 * how many pages a PDF has is known only where it is decoded, and that is in the cloud.
 * @throws OcrError parameter
 */
export function listPages(typed: string): readonly number[] {
	const pages = new Set<number>();
	for (const part of typed.split(',').map((text) => text.replace(/\s/g, ''))) {
		const [, first, last = first] = RANGE.exec(part) ?? [];
		if (first === undefined || last === undefined) throw refuse(part);
		const [from, to] = [Number(first), Number(last)];
		if (from < 1 || to < from) throw refuse(part);
		if (to - from >= MAX_PAGES) throw refuseMany();
		for (let page = from; page <= to; page += 1) pages.add(page);
	}
	if (pages.size > MAX_PAGES) throw refuseMany();
	return [...pages].sort((a, b) => a - b);
}

function refuse(part: string): OcrError {
	const open = /^(?:\d*-\d*|all)$/i.test(part) && part !== '';
	if (open && !/^\d+-\d+$/.test(part)) {
		return new OcrError('parameter', `The page range "${part.slice(0, 20)}" has no end.`, {
			description:
				'Huawei Cloud does not tell how many pages a PDF has: write both ends, such as 1-3,7, or use the local engine.',
		});
	}
	return new OcrError('parameter', `"${part.slice(0, 20)}" is no page or page range.`, {
		description: 'Write pages as numbers from 1 and ranges from low to high, such as 1-3,7.',
	});
}

function refuseMany(): OcrError {
	return new OcrError('parameter', `More than ${MAX_PAGES} pages were asked for.`, {
		description: `Read at most ${MAX_PAGES} pages of a file at once; every page is a paid call.`,
	});
}
