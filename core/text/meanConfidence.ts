import type { TextLine } from './types';

/** Mean over all characters, 0..1; 0 when there is no text. */
export function meanConfidence(lines: readonly TextLine[]): number {
	const characters = lines.flatMap((line) => line.characters);
	const sum = characters.reduce((total, { confidence }) => total + confidence, 0);
	return characters.length === 0 ? 0 : sum / characters.length;
}
