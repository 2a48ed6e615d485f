/** A mask drawn with `#` for set pixels. */
export function parseMask(rows: readonly string[]) {
	const width = rows[0]?.length ?? 0;
	const mask = Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0));
	return { mask, width, height: rows.length };
}
