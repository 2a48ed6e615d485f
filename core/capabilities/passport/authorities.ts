import { nameChina } from './bothLanguages';

/** An office in both languages. */
export interface Authority {
	readonly chinese: string;
	readonly latin: string;
}

/** Offices that issue ordinary passports in China, as they print their names. */
const OFFICES: readonly Authority[] = [
	{ chinese: '公安部出入境管理局', latin: 'MPS Exit & Entry Administration' },
	{
		chinese: '中华人民共和国国家移民管理局',
		latin: 'National Immigration Administration, PRC',
	},
];

/** Share of the characters that two readings of one name have in common, at least. */
const ALIKE = 0.75;

/** Share of the pairs of neighbouring characters of a name that a reading has as well. */
function likeness(name: string, read: string): number {
	const pairs = (text: string): string[] => {
		const letters = [...text.toUpperCase().replace(/[^\p{L}]/gu, '')];
		return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
	};
	const seen = new Set(pairs(read));
	const wanted = pairs(name);
	return wanted.filter((pair) => seen.has(pair)).length / Math.max(wanted.length, seen.size);
}

/** The name of a known office where enough of it was read in one language, or what was read. */
export function completeAuthority(read: Authority): Authority {
	const office = OFFICES.find(
		({ chinese, latin }) =>
			likeness(chinese, read.chinese) >= ALIKE || likeness(latin, read.latin) >= ALIKE,
	);
	const { chinese, latin } = office ?? read;
	return { chinese, latin: nameChina(latin) };
}
