/** Longer texts go on with a sentence after their number. */
const MOST_CHARACTERS = 40;

const NUMBERED = [
	/^第\s*[一二三四五六七八九十百\d]+\s*[章节条款编部]/u,
	/^(?:[一二三四五六七八九十]+\s*、|[（(][一二三四五六七八九十]+[）)])/u,
	/^(?:chapter|section|article|part|clause)\s+(?:\d|[ivx]+\b)/iu,
	/^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}/u,
	/^\d{1,2}\.\s+\p{Lu}/u,
];

/** Whether a line is a heading with a number: `第一条 …`, `Article 3`, `2.1 Delivery`. */
export function isNumberedHeading(text: string): boolean {
	if (text.length >= MOST_CHARACTERS || !/\p{L}{2}/u.test(text)) return false;
	return (
		NUMBERED.some((form) => form.test(text)) &&
		!/[:：;；,，。.]\s*$/u.test(text) &&
		!/[:：]/u.test(text)
	);
}

const PAGE_NUMBER =
	/^[-–—·\s]*(?:(?:page|seite|página|стр\.?)\s*)?(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*(?:\/|of|von|de|共)\s*(?:第\s*)?\d{1,4}\s*页?)?[-–—·\s]*$/iu;

/** Whether a text is the number of a page: `- 3 -`, `Page 3 of 12`, `第3页 共12页`. */
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);
