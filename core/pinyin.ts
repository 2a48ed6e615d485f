/** How Chinese characters are read, in pinyin without tones; `ü` stands where it is spoken. */
export interface Pinyin {
	/** Every reading of a character, the common one first; none for other signs. */
	readonly readings: (character: string) => readonly string[];
	/** The readings of the characters of a name, those of the family name as in names. */
	readonly ofName: (name: string) => readonly string[];
}

/**
 * Loads the readings of some 20 000 characters. They take a tenth of a second and 20 MB, so this
 * happens when the first Chinese name is compared and not with the package.
 */
export async function loadPinyin(): Promise<Pinyin> {
	const { pinyin, polyphonic } = await import('pinyin-pro');
	return {
		readings: (character) => {
			const [readings = []] = polyphonic(character, {
				toneType: 'none',
				type: 'array',
				nonZh: 'removed',
			}).map((known) => String(known).split(/[\s,]+/u));
			return readings.filter((reading) => reading !== '');
		},
		ofName: (name) => pinyin(name, { toneType: 'none', type: 'array', surname: 'head' }),
	};
}
