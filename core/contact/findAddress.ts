import { findChineseAddress, looksLikeChineseDetail } from './china/findChineseAddress';
import { parseDivisions } from './china/parseDivisions';
import type { FoundAddress } from './foundAddress';
import { isNext } from './isNext';
import { isChineseName } from './names/surnames';
import { COMPANY } from './names/words';
import type { Piece } from './readPieces';
import { findWorldAddress } from './world/findWorldAddress';

/** An address is not longer than this many lines. */
const MOST_LINES = 4;
/** What can be pressed on a screen below an address. */
const BUTTON = /^(?:设为)?(?:默认|编辑|复制|修改|删除|确认|管理|选择|返回|提交|取消|保存|更多)/;
/** A postal code behind an address. */
const POSTAL_TAIL = /\s*[(（]?(?:邮编)?[:：]?\s*(?<!\d)(\d{6})[)）]?$/;
/** Where a Chinese address ends for sure: with the number of a room, a floor or a house. */
const COMPLETE = /(?:号|室|楼|层|栋|幢|座|户|铺)$/;

/** The address of a party: a Chinese one where there is any, or else one of another country. */
export function findAddress(pieces: readonly Piece[]): FoundAddress | undefined {
	return findChinese(pieces) ?? findWorldAddress(pieces);
}

function findChinese(pieces: readonly Piece[]): FoundAddress | undefined {
	let best: { readonly at: number; readonly weight: number; readonly before: string } | undefined;
	pieces.forEach((piece, at) => {
		if (piece.kind !== undefined && piece.kind !== 'address' && piece.kind !== 'name') return;
		const labelled = piece.kind === 'address';
		const found = findChineseAddress(piece.rest, labelled);
		if (!found) return;
		const { levels, detail } = found.address;
		const weight = 2 * levels + (labelled ? 3 : 0) + (looksLikeChineseDetail(detail) ? 2 : 0);
		if (!best || weight > best.weight) best = { at, weight, before: found.before };
	});
	return best && readChinese(pieces, best.at, best.before);
}

function readChinese(
	pieces: readonly Piece[],
	at: number,
	before: string,
): FoundAddress | undefined {
	const first = pieces[at];
	if (!first) return undefined;
	const used = [...partsAbove(pieces, at), first, ...partsBelow(pieces, at)];
	const own = cutTail(first.rest.slice(before.length), first.phones.length > 0);
	const text = used
		.map((piece) => (piece === first ? own.address : (piece.rest.split('\t')[0] ?? '')).trim())
		.join('');
	const { province, city, district, detail } = parseDivisions(text);
	return {
		province,
		city,
		district,
		detail: detail.replace(POSTAL_TAIL, '').replace(/[,，;；。\s]+$/, ''),
		postalCode: POSTAL_TAIL.exec(detail)?.[1],
		pieces: used,
		aside: `${before}\t${own.tail}`,
	};
}

/** A name behind an address is cut off: behind a number, or behind a blank or a comma. */
function cutTail(
	text: string,
	hasPhone: boolean,
): { readonly address: string; readonly tail: string } {
	const [address = '', ...others] = text.split('\t');
	const last = /^(.*\S)[\s,，;；、]+([^\s,，;；、]{2,6})\s*[,，;；、]?\s*$/u.exec(address);
	const [, rest = '', word = ''] = last ?? [];
	const isName =
		isChineseName(word.replace(/收$/, '')) || (hasPhone && /^[\u4e00-\u9fff·]{2,4}$/.test(word));
	if (!isName || !looksLikeChineseDetail(rest)) return { address, tail: others.join('\t') };
	return { address: rest, tail: [word, ...others].join('\t') };
}

/** Labelled parts of the same address that stand in front: the area before the street. */
function partsAbove(pieces: readonly Piece[], at: number): Piece[] {
	const first = pieces[at];
	const previous = pieces[at - 1];
	if (first?.kind !== 'address' || previous?.kind !== 'address') return [];
	if (first.text === '' || parseDivisions(first.rest).levels >= 2) return [];
	return previous.rest === '' ? [] : [previous];
}

function partsBelow(pieces: readonly Piece[], at: number): Piece[] {
	const used: Piece[] = [];
	let last = pieces[at];
	for (const piece of pieces.slice(at + 1)) {
		if (!last || used.length >= MOST_LINES - 1) break;
		if (piece.rest === '' && piece.phones.length > 0) break;
		const goesOn = piece.kind === 'address' || (piece.kind === undefined && continues(last, piece));
		if (!goesOn) break;
		used.push(piece);
		last = piece;
		if (piece.phones.length > 0) break;
	}
	return used;
}

function continues(last: Piece, piece: Piece): boolean {
	const text = piece.rest.replace(/\s/g, '');
	if (text === '' || piece.phones.length > 0 || piece.emails.length > 0) return false;
	if (last.line === piece.line) return false;
	if (!isNext(last.bounds, piece.bounds) || !/[\u4e00-\u9fff\d]/.test(text)) return false;
	// Lettering of another size is something else.
	if (piece.height > 1.5 * last.height || last.height > 1.6 * piece.height) return false;
	if (isChineseName(text) || COMPANY.test(text) || BUTTON.test(text)) return false;
	if (looksLikeChineseDetail(text) || parseDivisions(text).levels > 0) return true;
	if (COMPLETE.test(last.rest) || !/^[\u4e00-\u9fff\w()（）#\-,，.]{1,30}$/.test(text))
		return false;
	// The rest of a line that was too long, or text that begins where the address does.
	const aside = Math.abs(piece.bounds.left - last.bounds.left);
	return text.length <= 8 || aside < piece.height;
}
