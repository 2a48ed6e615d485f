/** Beginnings of syllables in pinyin with those of Wade-Giles, whose apostrophes names leave out. */
const BEGINNINGS: Readonly<Record<string, string>> = {
	...{ zh: 'ch', ch: 'ch', sh: 'sh', z: 'ts', c: 'ts', j: 'ch', q: 'ch', x: 'hs', r: 'j' },
	...{ b: 'p', d: 't', g: 'k' },
};

/** Ends of syllables that differ; after the beginnings named, where only some do. */
const ENDS: readonly (readonly [after: RegExp, end: string, wade: string])[] = [
	[/^(?:zh|ch|sh|r)$/u, 'i', 'ih'],
	[/^(?:z|c)$/u, 'i', 'zu'],
	[/^s$/u, 'i', 'su'],
	[/^(?:j|q|x|n|l)$/u, 'ue', 'ueh'],
	[/^(?:n|l)$/u, 'üe', 'ueh'],
	[/^(?:g|k)$/u, 'ui', 'uei'],
	[/^(?!g$|k$|h$|sh$)/u, 'uo', 'o'],
	[/^(?:g|k|h)$/u, 'e', 'o'],
	[/./u, 'ian', 'ien'],
	[/./u, 'ie', 'ieh'],
	[/./u, 'iong', 'iung'],
	[/./u, 'ong', 'ung'],
];

/** Syllables without a beginning. */
const WHOLE: Readonly<Record<string, string>> = {
	...{ yi: 'i', yan: 'yen', ye: 'yeh', you: 'yu', yong: 'yung', yue: 'yueh', er: 'erh' },
};

/** A syllable of pinyin by Wade-Giles, without apostrophes, as in names of Taiwan: `xu`, `hsu`. */
export function toWadeGiles(syllable: string): string {
	const whole = WHOLE[syllable];
	if (whole !== undefined) return whole;
	const [, start = '', end = ''] = /^(zh|ch|sh|[b-df-hj-np-tw-z]?)(.*)$/u.exec(syllable) ?? [];
	const rule = ENDS.find(([after, from]) => from === end && after.test(start));
	const wade = `${BEGINNINGS[start] ?? start}${rule?.[2] ?? end}`;
	return wade.replace('tszu', 'tzu').replaceAll('ü', 'u');
}
