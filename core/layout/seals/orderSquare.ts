/** The last letter of a name seal; where it stands tells how the seal is read. */
const LAST_LETTER = /[印章]$/;

/**
 * The text of a square seal: columns from the right to the left, or rows where only their end is
 * that of a seal.
 *
 * @param rows letters from left to right; columns may be shorter than others
 */
export function orderSquare(rows: readonly (readonly (string | undefined)[])[]): string {
	const width = Math.max(0, ...rows.map(({ length }) => length));
	const columns = Array.from({ length: width }, (_, i) =>
		rows.map((row) => row[width - 1 - i] ?? '').join(''),
	);
	const byColumns = columns.join('');
	const byRows = rows.map((row) => row.map((letter) => letter ?? '').join('')).join('');
	return !LAST_LETTER.test(byColumns) && LAST_LETTER.test(byRows) ? byRows : byColumns;
}
