import type { LineCharacter } from '../types';

/** Two signs as one where Unicode has one for both, as for the parts of a Hangul syllable. */
function join(before: LineCharacter, after: LineCharacter): LineCharacter | undefined {
	const char = (before.char + after.char).normalize('NFC');
	const same = before.char.length + after.char.length <= char.length;
	if (same || before.char === ' ' || after.char === ' ') return undefined;
	return {
		char,
		// The whole is right only when every part is.
		confidence: Math.min(before.confidence, after.confidence),
		from: before.from,
		to: after.to,
	};
}

/** Composes (NFC) signs that were recognised one by one: jamo to syllables, letters and marks. */
export function joinCharacters(characters: readonly LineCharacter[]): LineCharacter[] {
	const joined: LineCharacter[] = [];
	for (const character of characters) {
		const last = joined[joined.length - 1];
		const both = last && join(last, character);
		if (both) joined[joined.length - 1] = both;
		else joined.push(character);
	}
	return joined;
}
