import type { CardText } from '../types';
import { ISSUERS } from './issuers';
import { SHARED_TITLES } from './sharedTitles';
import type { DocumentType, Issuer } from './types';
import { foldRuns, foldTitle, weighTitles, type Runs } from './weighTitles';

/** What a document is, as far as its titles tell. */
export interface FoundKind {
	readonly issuer?: Issuer;
	readonly type?: DocumentType;
	/** Letters of titles that were found; 0 where nothing tells what it is. */
	readonly evidence: number;
}

/** Titles of several issuers say less about each. */
const SHARED_WEIGHT = 0.3;
/** Letters that must speak for an issuer. */
const MIN_EVIDENCE = 5;

const TYPES = ['DL', 'ID', 'PP'] as const satisfies readonly DocumentType[];

/** How many issuers or lists have a title, folded. */
const USES: ReadonlyMap<string, number> = countUses();

function countUses(): Map<string, number> {
	const uses = new Map<string, number>();
	const lists = [SHARED_TITLES, ...ISSUERS.map(({ titles }) => titles ?? {})];
	for (const titles of lists) {
		const own = TYPES.flatMap((type) => titles[type] ?? []).map((title) =>
			foldTitle(title).join(''),
		);
		new Set(own).forEach((title) => uses.set(title, (uses.get(title) ?? 0) + 1));
	}
	return uses;
}

function weighIssuer(issuer: Issuer, runs: Runs): number {
	const titles = TYPES.flatMap((type) => issuer.titles?.[type] ?? []);
	const own = titles.map((title) => {
		const shared = (USES.get(foldTitle(title).join('')) ?? 0) > 1;
		return weighTitles([title], runs) * (shared ? SHARED_WEIGHT : 1);
	});
	return weighTitles(issuer.names, runs) + Math.max(0, ...own);
}

function findType(
	runs: Runs,
	issuer: Issuer | undefined,
): { readonly type?: DocumentType; readonly weight: number } {
	const weighed = TYPES.map((type) => {
		const own = weighTitles(issuer?.titles?.[type] ?? [], runs);
		return { type, weight: Math.max(own, weighTitles(SHARED_TITLES[type], runs)) };
	});
	const [best] = weighed.sort((a, b) => b.weight - a.weight);
	return best && best.weight > 0 ? best : { weight: 0 };
}

function findIssuer(runs: Runs, issuers: readonly Issuer[], evidence: number) {
	const [best, second] = issuers
		.map((issuer) => ({ issuer, weight: weighIssuer(issuer, runs) }))
		.sort((a, b) => b.weight - a.weight);
	const clear = best && best.weight >= evidence && best.weight > (second?.weight ?? 0);
	return clear ? best : undefined;
}

/**
 * Tells an identity document by its titles and the name of its state.
 *
 * @param expected ISO codes of issuers that decide where titles suit several; none when absent
 */
export function findKind(card: CardText, expected: readonly string[] = []): FoundKind {
	const runs = foldRuns(card);
	const likely = ISSUERS.filter(({ country }) => expected.includes(country));
	const found = findIssuer(runs, ISSUERS, MIN_EVIDENCE) ?? findIssuer(runs, likely, 1);
	const { type, weight } = findType(runs, found?.issuer);
	return { issuer: found?.issuer, type, evidence: (found?.weight ?? 0) + weight };
}

/** The issuer of a country code, where it is known. */
export function issuerOf(country: string): Issuer | undefined {
	return ISSUERS.find((issuer) => issuer.country === country);
}
