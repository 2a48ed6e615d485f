import { OFFICIAL_TITLES, type OfficialKind } from './officialTitles';
import { findKind } from './findKind';
import type { CardText } from '../types';
import { foldRuns, weighTitles } from './weighTitles';

/** Kinds that are told apart, in the words of the interface where it has a word. */
export type ClassifiedKind = OfficialKind | 'passport' | 'id_document';

/** What the machine-readable zone of a document tells. */
export interface ZoneSigns {
	/** First letter of the zone. */
	readonly begins: string;
	/** Three letters. */
	readonly country: string;
}

/** Cards with a zone that have a reader of their own, by issuing country. */
const BY_ZONE: Readonly<Record<string, OfficialKind>> = {
	KHM: 'cambodian_id_card',
	PER: 'peru_id_card',
	CHL: 'chile_id_card',
	VNM: 'vietnam_id_card',
};

/** Letters that must speak for a kind. */
const MIN_WEIGHT = 6;

/**
 * Tells what kind of document a text is, by its zone, then by its titles.
 *
 * @returns undefined where nothing tells
 */
export function classifyDocument(card: CardText, zone?: ZoneSigns): ClassifiedKind | undefined {
	if (zone?.begins === 'P' || zone?.begins === 'V') return 'passport';
	const byZone = zone && BY_ZONE[zone.country];
	if (byZone) return byZone;
	const runs = foldRuns(card);
	const weighed = OFFICIAL_TITLES.map(({ kind, titles }) => {
		return { kind, weight: weighTitles(titles, runs) };
	}).sort((a, b) => b.weight - a.weight);
	const [best, second] = weighed;
	const clear = best && best.weight >= MIN_WEIGHT && best.weight > (second?.weight ?? 0);
	if (clear && !zone) return best.kind;
	if (zone) return 'id_document';
	return findKind(card).evidence > 0 ? 'id_document' : undefined;
}
