import type { FoundAddress } from '../foundAddress';
import type { Piece } from '../readPieces';
import { SURE_NAME, weighName } from './weighName';

interface NameCandidate {
	readonly name: string;
	readonly weight: number;
}

/** Pieces of a party, with what was read from them already. */
export interface NameSources {
	readonly pieces: readonly Piece[];
	readonly address?: FoundAddress;
	readonly emails: readonly string[];
}

/** A name with the piece's tail: `收` behind the name of a recipient, commas, a number of sorts. */
const TAIL = /(?:\s*[(（]?(?:收|亲启|启)[)）]?|[,，;；:\s\t]+)$/;
const HEAD = /^[\s,，;；:：\-—•·|]+/;

/** The name of the person of a party; '' when none is sure enough. */
export function findName(sources: NameSources): string {
	const { pieces, address } = sources;
	const labelled = pieces.filter(({ kind, rest }) => kind === 'name' && rest !== '');
	for (const piece of labelled) {
		const name = nameOfLabel(piece, address);
		if (name !== '') return name;
	}
	const hasEvidence =
		address !== undefined || pieces.some(({ phones, emails }) => phones.length + emails.length > 0);
	if (!hasEvidence) return '';
	const [best] = pieces
		.flatMap((piece) => candidatesOf(piece, sources))
		.sort((a, b) => b.weight - a.weight);
	return best && best.weight >= SURE_NAME ? best.name : '';
}

/** What stands behind a label is the name, whatever it looks like. */
function nameOfLabel(piece: Piece, address: FoundAddress | undefined): string {
	const used = address?.pieces.includes(piece) === true;
	const text = used ? (address.pieces[0] === piece ? address.aside : '') : piece.rest;
	const tokens = split(text);
	const known = tokens.find((token) => weighName(token) > 1);
	const first = text.split(/\t|\s{2,}|[,，;；|]/)[0] ?? '';
	const name = known ?? clean(first);
	return /\p{L}/u.test(name) && name.length <= 60 ? name : '';
}

const clean = (text: string): string =>
	text.replace(HEAD, '').replace(TAIL, '').replace(TAIL, '').trim();

/** Parts of a line that may be a name. */
function split(text: string): string[] {
	const parts = text.split(/\t+|\s{2,}|[,，、;；|/()（）【】[\]]/).map(clean);
	return parts.flatMap((part) => {
		if (!/[\u4e00-\u9fff]/.test(part) || !/\s/.test(part)) return [part];
		const closed = part.replace(/\s/g, '');
		// Names are printed with a blank between their characters, too.
		return /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){1,2}$/.test(part) ? [closed] : part.split(/\s+/);
	});
}

function candidatesOf(piece: Piece, { pieces, address, emails }: NameSources): NameCandidate[] {
	if (piece.kind !== undefined) return [];
	const used = address?.pieces.includes(piece) === true;
	const text = used ? (address.pieces[0] === piece ? address.aside : '') : piece.rest;
	const bonus = placeBonus(piece, pieces, address);
	return split(text).flatMap((name) => {
		const weight = weighName(name, emails);
		return weight === 0 ? [] : [{ name, weight: weight + bonus }];
	});
}

/** Names stand beside a number, just above an address, or in the largest letters. */
function placeBonus(
	piece: Piece,
	pieces: readonly Piece[],
	address: FoundAddress | undefined,
): number {
	const beside = pieces.some(({ line, phones }) => line === piece.line && phones.length > 0)
		? 2
		: 0;
	const start = address?.pieces[0];
	const up = start ? (start.bounds.top - piece.bounds.bottom) / piece.height : Infinity;
	const aside = start ? Math.abs(start.bounds.left - piece.bounds.left) / piece.height : Infinity;
	const inColumn = start !== undefined && (aside < 4 || overlaps(piece, start));
	const above = inColumn && up > -0.8 && up < 8 ? 3 - Math.max(0, up) / 3 : 0;
	const tallest = Math.max(...pieces.map(({ height }) => height));
	const large = piece.height >= 0.8 * tallest ? 1 : 0;
	const near = pieces.some(
		({ line, phones }) => phones.length > 0 && Math.abs(line - piece.line) === 1,
	);
	return beside + above + large + (near ? 1 : 0);
}

function overlaps(a: Piece, b: Piece): boolean {
	return a.bounds.left < b.bounds.right && b.bounds.left < a.bounds.right;
}
