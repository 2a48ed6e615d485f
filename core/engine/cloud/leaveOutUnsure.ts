/**
 * A result without the text blocks under a confidence (0..1), as the local engine gives it. Only
 * plain lists of blocks are shortened: where other parts point into the list, it stays whole.
 */
export function leaveOutUnsure(result: unknown, minConfidence: number): unknown {
	if (minConfidence <= 0 || !isRecord(result) || !Array.isArray(result.words_block_list)) {
		return result;
	}
	const blocks: readonly unknown[] = result.words_block_list;
	const isSure = blocks.map((block) => confidenceOf(block) >= minConfidence);
	const kept = blocks.filter((_, index) => isSure[index]);
	const { markdown_result: markdown } = result;
	return {
		...result,
		words_block_count: kept.length,
		words_block_list: kept,
		...(typeof markdown === 'string' ? { markdown_result: keepPieces(markdown, isSure) } : {}),
	};
}

/** The pieces of the text, between tabs and line feeds, are the blocks in their order. */
function keepPieces(markdown: string, isSure: readonly boolean[]): string {
	const lines = markdown.split('\n').map((line) => line.split('\t'));
	if (lines.flat().length !== isSure.length) return markdown;
	let index = 0;
	return lines
		.map((pieces) => pieces.filter(() => isSure[index++]))
		.filter((pieces) => pieces.length > 0)
		.map((pieces) => pieces.join('\t'))
		.join('\n');
}

function confidenceOf(block: unknown): number {
	return isRecord(block) && typeof block.confidence === 'number' ? block.confidence : 1;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
