import {
	DEEP,
	LIGATURES,
	RAISED,
	RAISED_LETTER,
	SHORT_LETTERS,
	STACKED,
	STACKED_WITH_SIGN,
	WIDE,
} from './zawgyiGlyphs';

/** A letter with everything that stands around it, in the order of Unicode. */
const CLUSTER =
	/(\u1004\u103a\u1039)?([\u1000-\u102a\u103f])(?:\u1039([\u1000-\u1021]))?(\u103a(?=\u103b))?([\u102b-\u1032\u1036-\u1038\u103a-\u103e]*)/gu;

interface Cluster {
	readonly raised: boolean;
	readonly base: string;
	readonly stacked?: string;
	/** A vowel killer before the other signs, in contracted words. */
	readonly early: boolean;
	readonly has: (sign: string) => boolean;
}

const YA = '\u103b';
const RA = '\u103c';
const WA = '\u103d';
const HA = '\u103e';
const E = '\u1031';
const I = '\u102d';
const II = '\u102e';
const U = '\u102f';
const UU = '\u1030';
const AI = '\u1032';
const TALL_AA = '\u102b';
const AA = '\u102c';
const ANUSVARA = '\u1036';
const DOT = '\u1037';
const VISARGA = '\u1038';
const KILLER = '\u103a';

/** The sign around a letter has a shape for wide letters, signs above and signs below. */
function shapeRa({ base, has, stacked, raised }: Cluster): string {
	if (!has(RA)) return '';
	const wide = WIDE.test(base) ? 1 : 0;
	const above = has(I) || has(II) || has(ANUSVARA) || raised;
	const below = has(WA) || stacked !== undefined;
	if (above && below) return ['\u1083', '\u1084'][wide] ?? '';
	if (above) return ['\u107f', '\u1080'][wide] ?? '';
	if (below) return ['\u1081', '\u1082'][wide] ?? '';
	return ['\u103b', '\u107e'][wide] ?? '';
}

function shapeBase(cluster: Cluster): string {
	const { base, stacked, has } = cluster;
	const short = SHORT_LETTERS.find(([letter]) => letter === base)?.[1];
	const below = stacked !== undefined || has(U) || has(UU);
	if (base === '\u1014' && (below || has(WA) || has(HA))) return short ?? base;
	if (base === '\u101b' && (has(U) || has(UU))) return short ?? base;
	if ((base === '\u1009' || base === '\u100a') && stacked !== undefined) return short ?? base;
	if (base === '\u1009' && has(KILLER)) return '\u1025';
	return base === '\u103f' ? '\u1086' : base;
}

/** The letter and the one under it. */
function shapeLetters(cluster: Cluster): string {
	const { base, stacked, has } = cluster;
	const ligature = LIGATURES.find(([upper, lower]) => upper === base && lower === stacked);
	if (ligature) return ligature[2];
	if (stacked === undefined) return shapeBase(cluster);
	if (stacked === STACKED_WITH_SIGN.letter && has(STACKED_WITH_SIGN.sign)) {
		return shapeBase(cluster) + STACKED_WITH_SIGN.code;
	}
	const [, shape = '', other = shape] = STACKED.find(([letter]) => letter === stacked) ?? [];
	return shapeBase(cluster) + (base === '\u1014' ? other : shape);
}

/** Signs that hang under the letter: what they are shaped like depends on each other. */
function shapeBelow({ base, stacked, has }: Cluster): {
	readonly medials: string;
	readonly u: string;
} {
	const aside = has(YA) || has(RA) || stacked !== undefined || DEEP.test(base);
	const tail = has(U) ? (aside ? '\u1033' : U) : has(UU) ? (aside ? '\u1034' : UU) : '';
	const joined = stacked === STACKED_WITH_SIGN.letter && has(WA);
	const wa = has(WA) && !joined;
	const ya = has(YA) ? (wa ? '\u107d' : '\u103a') : '';
	if (wa && has(HA)) return { medials: `${ya}\u108a`, u: tail };
	if (!has(HA)) return { medials: ya + (wa ? '\u103c' : ''), u: tail };
	if (!aside && tail !== '') return { medials: has(U) ? '\u1088' : '\u1089', u: '' };
	return { medials: ya + (has(RA) ? '\u1087' : '\u103d'), u: tail };
}

/** The dot moves to the right of what stands below the letter. */
function shapeDot({ base, has }: Cluster, u: string): string {
	if (!has(DOT)) return '';
	if (u === '\u1033' || u === '\u1034' || has(YA) || has(RA)) return '\u1095';
	const below = has(U) || has(UU) || has(WA) || has(HA) || base === '\u1014';
	return below ? '\u1094' : '\u1037';
}

function shapeAbove({ raised, has }: Cluster): string {
	const vowel = has(I) ? I : has(II) ? II : '';
	if (raised) {
		const dotted = vowel === '' && has(ANUSVARA);
		return RAISED.find(([, with_]) => with_ === (dotted ? ANUSVARA : vowel))?.[0] ?? '';
	}
	const ai = has(AI) ? AI : '';
	return vowel === I && has(ANUSVARA) && !has(U) ? `\u108e${ai}` : vowel + ai;
}

function shapeCluster(cluster: Cluster): string {
	const { has, raised, early } = cluster;
	const { medials, u } = shapeBelow(cluster);
	const above = shapeAbove(cluster);
	const dotted = above.startsWith('\u108e') || above === '\u108d';
	const killer = has(KILLER) && !early;
	const tall = has(TALL_AA) ? (killer ? '\u105a' : TALL_AA) : '';
	return [
		has(E) ? E : '',
		shapeRa(cluster),
		shapeLetters(cluster),
		early ? '\u1039' : '',
		medials,
		above,
		u,
		tall,
		has(AA) ? AA : '',
		has(ANUSVARA) && !dotted && !(raised && above === '\u108d') ? ANUSVARA : '',
		shapeDot(cluster, u),
		killer && tall !== '\u105a' ? '\u1039' : '',
		has(VISARGA) ? VISARGA : '',
	].join('');
}

/** Burmese text from Unicode to Zawgyi, the encoding of older fonts; other text stays as it is. */
export function toZawgyi(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\u104e\u1004\u103a\u1038/gu, '\u104e')
		.replace(CLUSTER, (...groups: (string | undefined)[]) => {
			const [, raised, base = '', stacked, early, signs = ''] = groups;
			return shapeCluster({
				raised: raised === RAISED_LETTER,
				base,
				stacked,
				early: early !== undefined,
				has: (sign) => signs.includes(sign),
			});
		});
}
