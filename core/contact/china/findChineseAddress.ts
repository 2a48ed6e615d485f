import { parseDivisions, type ChineseAddress } from './parseDivisions';

/** Words of streets, villages and buildings, and what numbers of houses and rooms are followed by. */
const PLACE_WORD =
	/(?:路|街|大道|巷|弄|胡同|村|镇|乡|街道|社区|小区|花园|公寓|大厦|广场|中心|园区|工业园|科技园|学校|大学|城|苑|湾|府|庄|里|屯|组|队)/;
const NUMBER_WORD =
	/[\dA-Za-z一二三四五六七八九十]+(?:-\d+)?\s*(?:号|栋|幢|座|单元|室|楼|层|弄|巷|期|房|组|门|铺|F\b)/;
const COMPANY = /(?:有限|股份|集团|公司|事务所|研究院|商行|工作室|工厂|商店)/;
const DIVISION_START = /[\u4e00-\u9fff]{2,}(?:省|市|区|县|旗|州|盟)|^(?:北京|上海|天津|重庆)/;

/** An address in a text, with what stands before it. */
export interface FoundChineseAddress {
	readonly before: string;
	readonly text: string;
	readonly address: ChineseAddress;
}

/** Whether the text can be a part of a Chinese address: a street, a house or a room. */
export function looksLikeChineseDetail(text: string): boolean {
	return NUMBER_WORD.test(text) || (PLACE_WORD.test(text) && /\d/.test(text));
}

/** A company has its city in front of its name, too. */
function isCompany(text: string, { detail }: ChineseAddress): boolean {
	return COMPANY.test(detail) && !NUMBER_WORD.test(text);
}

/**
 * Finds an address within a text. Two levels of divisions are enough, or one that is written out
 * and followed by a street or a house.
 *
 * @param labelled the text stands behind a label such as `地址`
 */
export function findChineseAddress(
	text: string,
	labelled: boolean,
): FoundChineseAddress | undefined {
	if (!/[\u4e00-\u9fff]{2}/.test(text)) return undefined;
	for (let start = 0; start < text.length; start++) {
		const part = text.slice(start);
		// Names of places begin with a Chinese character, and an address fills a few of them.
		if (part.length < 4 && start > 0) break;
		if (!/^[\u4e00-\u9fff]/.test(part)) continue;
		const address = parseDivisions(part);
		if (isSure(part, address, labelled && start === 0)) {
			return { before: text.slice(0, start), text: part, address };
		}
	}
	if (!labelled && !looksLikeChineseDetail(text)) return undefined;
	return { before: '', text, address: { ...parseDivisions(''), detail: text.trim() } };
}

function isSure(text: string, address: ChineseAddress, labelled: boolean): boolean {
	const { levels, detail } = address;
	if (levels === 0) return false;
	if (labelled) return true;
	if (isCompany(text, address)) return false;
	if (levels >= 2) return true;
	return DIVISION_START.test(text.slice(0, 8)) && looksLikeChineseDetail(detail);
}
