import type { Quad } from '../../result';
import { isJson, listOf, textAt, type Json } from '../content/json';
import { wordsOf } from '../content/readTable';
import { isQuad } from '../isQuad';

/** A piece of text with its place in pixels of the page as sent. */
export interface PlacedText {
	readonly text: string;
	readonly quad: Quad;
}

/** Every piece of text of a result that has a place, once, in reading order; words where it tells characters. */
export function placedLines(fields: Json): PlacedText[] {
	if (isJson(fields.ocr_result)) return placedBlocks(fields.ocr_result);
	if (Array.isArray(fields.words_block_list)) return placedBlocks(fields);
	if (Array.isArray(fields.words_region_list)) {
		return listOf(fields.words_region_list).flatMap(placedBlocks);
	}
	return [...placedFields(fields), ...placedPlate(fields)];
}

function placedBlocks(holder: Json): PlacedText[] {
	return listOf(holder.words_block_list).flatMap((block) =>
		Array.isArray(block.words_list)
			? listOf(block.words_list).flatMap(placedBlock)
			: placedBlock(block),
	);
}

function placedBlock(block: Json): PlacedText[] {
	const words = placedWords(block);
	if (words.length > 0) return words;
	return isQuad(block.location) ? [{ text: wordsOf(block), quad: block.location }] : [];
}

interface PlacedChar {
	readonly char: string;
	readonly quad: Quad;
}

/** Words of a block by the places of their characters; none when these are not told. */
function placedWords({ char_list }: Json): PlacedText[] {
	const chars = listOf(char_list).flatMap((entry): PlacedChar[] => {
		const char = textAt(entry, 'char');
		return char !== undefined && isQuad(entry.char_location)
			? [{ char, quad: entry.char_location }]
			: [];
	});
	const words: PlacedChar[][] = [[]];
	for (const placed of chars) {
		if (placed.char.trim() === '') words.push([]);
		else words.at(-1)?.push(placed);
	}
	return words.flatMap((word) => joinChars(word) ?? []);
}

function joinChars(chars: readonly PlacedChar[]): PlacedText | undefined {
	const [first, last] = [chars[0], chars.at(-1)];
	if (!first || !last) return undefined;
	// Writing from right to left has its first character at the end of the line.
	const [start, end] = isBehind(first.quad, last.quad) ? [last, first] : [first, last];
	return {
		text: chars.map(({ char }) => char).join(''),
		quad: [start.quad[0], end.quad[1], end.quad[2], start.quad[3]],
	};
}

function isBehind([[x1, y1], [x2, y2]]: Quad, [[x, y]]: Quad): boolean {
	return (x - x1) * (x2 - x1) + (y - y1) * (y2 - y1) < 0;
}

/** Fields of a card whose places were asked for. */
function placedFields(fields: Json): PlacedText[] {
	const { text_location } = fields;
	if (!isJson(text_location)) return [];
	return Object.entries(text_location).flatMap(([name, quad]): PlacedText[] => {
		const value = fields[name];
		const text = Array.isArray(value) ? value.join(' ') : value;
		return typeof text === 'string' && text !== '' && isQuad(quad) ? [{ text, quad }] : [];
	});
}

function placedPlate({ plate_number, plate_location }: Json): PlacedText[] {
	if (typeof plate_number !== 'string' || !isQuad(plate_location)) return [];
	return [{ text: plate_number, quad: plate_location }];
}
