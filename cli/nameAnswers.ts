import { parse } from 'node:path';

/**
 * The name of every file's answer, without an ending: that of the file, with a number where files
 * of several folders or kinds share it, so that no answer overwrites another one.
 */
export function nameAnswers(files: readonly string[]): string[] {
	const taken = new Set<string>();
	return files.map((file) => {
		const { name } = parse(file);
		let own = name;
		// Some file systems do not tell capital letters from small ones.
		for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${name}-${i}`;
		taken.add(own.toLowerCase());
		return own;
	});
}
