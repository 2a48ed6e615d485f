import type { FoundAddress } from './foundAddress';
import { COMPANY, TITLE } from './names/words';
import type { Piece } from './readPieces';

interface CardSources {
	readonly pieces: readonly Piece[];
	readonly address?: FoundAddress;
	readonly name: string;
}

const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

/** The company: behind its label, by its legal form, or alike to the domain of the picture. */
export function findCompany(sources: CardSources): string | undefined {
	const { pieces } = sources;
	const labelled = pieces.find(({ kind, rest }) => kind === 'company' && rest !== '');
	if (labelled) return labelled.rest;
	const free = freePieces(sources).filter(
		({ rest }) => !TITLE.test(rest) || /公司|ltd/i.test(rest),
	);
	const byForm = free.find(({ rest }) => COMPANY.test(rest) && rest.length <= 80);
	if (byForm) return byForm.rest.trim();
	const domains = domainsOf(pieces);
	return free.find(({ rest }) => domains.includes(plain(rest)))?.rest.trim();
}

/** The job of the person of a card. */
export function findTitle(sources: CardSources): string | undefined {
	const { pieces, name } = sources;
	const labelled = pieces.find(({ kind, rest }) => kind === 'title' && rest !== '');
	if (labelled) return labelled.rest;
	const found = freePieces(sources).find(
		({ rest }) => TITLE.test(rest) && rest.length <= 60 && !/公司|\b(?:ltd|inc|gmbh)\b/i.test(rest),
	);
	const title = found?.rest.replace(name, '').replace(/^[\s,，|/·-]+|[\s,，|/·-]+$/g, '');
	return title === undefined || title === '' ? undefined : title;
}

function freePieces({ pieces, address, name }: CardSources): readonly Piece[] {
	return pieces.filter(
		(piece) =>
			piece.kind === undefined &&
			piece.rest !== '' &&
			piece.rest.trim() !== name &&
			!address?.pieces.includes(piece),
	);
}

/** First parts of the domains of e-mail addresses and web sites. */
function domainsOf(pieces: readonly Piece[]): string[] {
	return pieces
		.flatMap(({ emails, websites }) => [...emails, ...websites])
		.map((address) =>
			address
				.replace(/^.*@/, '')
				.replace(/^https?:\/\//i, '')
				.replace(/^www\./i, ''),
		)
		.map((host) => plain(host.split('.')[0] ?? ''));
}
