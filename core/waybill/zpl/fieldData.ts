/**
 * A text as the data of a ZPL field: signs that begin commands, and everything outside of ASCII as
 * the bytes of UTF-8, are written in hexadecimal behind an underscore (command ^FH).
 */
export function fieldData(text: string): string {
	const escaped = [...text].map((char) =>
		/[\x20-\x7e]/.test(char) && !/[\^~_\\]/.test(char) ? char : toHex(char),
	);
	return `^FH^FD${escaped.join('')}^FS`;
}

function toHex(char: string): string {
	return [...new TextEncoder().encode(char)]
		.map((byte) => `_${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join('');
}
