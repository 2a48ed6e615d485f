import { displayOrder } from '../../text/spelling/displayOrder';
import { bidiClass } from '../../text/spelling/bidiClass';

/** What is taken for one character, from left to right as it is seen. */
export interface Cluster {
	readonly text: string;
	/** Of `CLUSTER_WIDTHS`. */
	readonly width: number;
}

/** Widths of clusters in thousandths of the height; the whole is then fitted to its box. */
export const CLUSTER_WIDTHS = [300, 550, 700, 850, 1000, 1300] as const;
const [NARROW, USUAL, LARGE, BROAD, FULL, DOUBLE] = CLUSTER_WIDTHS;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const NARROW_SIGNS = /^[\s\p{P}ijltfrI1|]/u;
const BROAD_LETTERS = /^[mwMW@%&]/u;
const CAPITALS = /^\p{Lu}/u;
/** Characters of East Asian scripts are as wide as high. */
const EAST_ASIAN =
	/^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u{20000}-\u{3ffff}]/u;

/**
 * A line of text in the order in which its characters stand on the page: programs that read PDF turn
 * writing from right to left back themselves.
 */
export function spellClusters(text: string): Cluster[] {
	const clusters = Array.from(segmenter.segment(text), ({ segment }) => segment);
	const leading = clusters.map((cluster) => String.fromCodePoint(cluster.codePointAt(0) ?? 0));
	const strong = leading.map(bidiClass).find((found) => /^(?:L|R|AL)$/.test(found));
	const isFromRight = strong === 'R' || strong === 'AL';
	const { order } = displayOrder(leading, isFromRight ? 'right' : 'left');
	return order.map((i) => {
		const cluster = clusters[i] ?? '';
		return { text: cluster, width: widthOf(cluster) };
	});
}

function widthOf(cluster: string): number {
	if (EAST_ASIAN.test(cluster)) return FULL;
	// A sign of an Indic script with vowels beside it, or a ligature of several letters.
	if (/\p{Mc}/u.test(cluster)) return /^.{3,}/u.test(cluster) ? DOUBLE : BROAD;
	if (NARROW_SIGNS.test(cluster)) return NARROW;
	if (BROAD_LETTERS.test(cluster)) return BROAD;
	return CAPITALS.test(cluster) ? LARGE : USUAL;
}
