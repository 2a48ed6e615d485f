import { quadBounds, sliceQuad, type Bounds } from '../image/quad';
import type { LineCharacter, TextLine } from '../text/types';
import type { Stretch } from './inkGaps';
import type { Piece } from './types';

/** A part of a line between two shares of its length, with the characters that stand there. */
function partOf(
	line: TextLine,
	characters: readonly LineCharacter[],
	{ from, to }: Stretch,
): TextLine {
	const length = Math.max(to - from, 1e-6);
	const share = (value: number): number => Math.min(Math.max((value - from) / length, 0), 1);
	const sum = characters.reduce((total, { confidence }) => total + confidence, 0);
	return {
		text: characters.map(({ char }) => char).join(''),
		confidence: sum / characters.length,
		quad: sliceQuad(line.quad, from, to),
		characters: characters.map((character) => ({
			...character,
			from: share(character.from),
			to: share(character.to),
		})),
		...(line.vertical && { vertical: true }),
	};
}

function trimSpaces(characters: readonly LineCharacter[]): readonly LineCharacter[] {
	const isLetter = ({ char }: LineCharacter): boolean => char.trim() !== '';
	const first = characters.findIndex(isLetter);
	return first < 0 ? [] : characters.slice(first, characters.findLastIndex(isLetter) + 1);
}

/**
 * Cuts a line of text into the stretches given: every character goes to the stretch that is
 * nearest to its middle.
 *
 * @param stretches where the ink of each part is, from left to right, in pixels of the upright frame
 * @returns the parts that hold characters
 */
export function cutLine(line: TextLine, stretches: readonly Stretch[]): Piece[] {
	const bounds = quadBounds(line.quad);
	const width = Math.max(bounds.right - bounds.left, 1e-6);
	const shares = stretches.map(({ from, to }) => ({
		from: (from - bounds.left) / width,
		to: (to - bounds.left) / width,
	}));
	const parts = shares.map((): LineCharacter[] => []);
	for (const character of line.characters) {
		const middle = (character.from + character.to) / 2;
		const away = ({ from, to }: Stretch): number => Math.max(from - middle, middle - to, 0);
		const distances = shares.map(away);
		parts[distances.indexOf(Math.min(...distances))]?.push(character);
	}
	return parts.flatMap((part, i) => {
		const characters = trimSpaces(part);
		const share = shares[i];
		const stretch = stretches[i];
		if (characters.length === 0 || !share || !stretch) return [];
		const place: Bounds = { ...bounds, left: stretch.from, right: stretch.to };
		return [{ line: partOf(line, characters, share), bounds: place }];
	});
}
