const SPECIAL = /[\\`*_[\]<>|~]/g;
const BLOCK_START = /^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|(?:-{3,}|={3,})\s*$)/;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s)/;

/** Plain text as Markdown that shows exactly that text, every line kept. */
export function textToMarkdown(text: string): string {
	return text
		.split('\n')
		.map((line) =>
			line.replace(SPECIAL, '\\$&').replace(BLOCK_START, '$1\\$2').replace(NUMBERED, '$1\\$2'),
		)
		.join('  \n');
}
