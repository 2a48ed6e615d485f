/** Characters that names of sheets cannot have, beside apostrophes at their ends. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;
const MOST_CHARACTERS = 31;

/** Gives names to sheets that Excel accepts, each once. */
export function createSheetNamer(taken: readonly string[] = []): (wanted: string) => string {
	const names = new Set(taken.map((name) => name.toLowerCase()));
	return (wanted) => {
		const base = cleanSheetName(wanted);
		let name = base;
		for (let number = 2; names.has(name.toLowerCase()); number += 1) {
			const ending = ` (${number})`;
			name = `${cutName(base, MOST_CHARACTERS - ending.length)}${ending}`;
		}
		names.add(name.toLowerCase());
		return name;
	};
}

/** The name without what Excel refuses; `History` is a name of its own. */
export function cleanSheetName(wanted: string): string {
	const clean = cutName(wanted.replace(FORBIDDEN, ' ').trim(), MOST_CHARACTERS);
	const name = clean.replace(/^'+|'+$/gu, '').trim();
	return name === '' || /^history$/iu.test(name) ? `Sheet ${name}`.trim() : name;
}

/** By whole characters. */
function cutName(name: string, length: number): string {
	let cut = '';
	for (const char of name) {
		if (cut.length + char.length > length) break;
		cut += char;
	}
	return cut;
}
