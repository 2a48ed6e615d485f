/**
 * A Markdown table with even columns.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 * @returns {string}
 */
export function formatTable(head, rows) {
	const lines = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, i) => Math.max(3, ...lines.map((row) => row[i].length)));
	const print = (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
	const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
	return [print(lines[0]), rule, ...lines.slice(1).map(print)].join('\n');
}
