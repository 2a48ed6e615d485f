const MARKED = /(<!-- capabilities:[^>]*-->\n)[^]*?(<!-- \/capabilities -->)/;

/** The capabilities as a Markdown table, in the order of the index. */
export function capabilityTable(capabilities) {
	const rows = capabilities.map(
		({ id, displayName, node, summary, limits }) =>
			`| **${node?.displayName ?? displayName}** | ${summary} | ${limits.formats.join(', ')} | \`${id}\` |`,
	);
	const head = [
		'| Node | What it does | Formats of the cloud | Command line |',
		'| --- | --- | --- | --- |',
	];
	return [...head, ...rows].join('\n');
}

/** The text with the table between its markers. */
export function replaceTable(text, table) {
	return text.replace(MARKED, `$1${table}\n$2`);
}
