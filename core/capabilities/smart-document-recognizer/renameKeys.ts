import { OcrError } from '../../errors';

/** Gives a key of the result its name. */
export type RenameKey = (key: string) => string;

const fold = (key: string): string =>
	key
		.normalize('NFKC')
		.replace(/\s+|[:：]\s*$/gu, '')
		.toLowerCase();

function refuse(cause?: unknown): OcrError {
	return new OcrError('parameter', '"Rename Keys" is no list of names.', {
		description: 'Give a JSON object of texts, such as {"Bill to": "customer"}.',
		cause,
	});
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (caught) {
		throw refuse(caught);
	}
}

/**
 * What `kv_map` asks for; capital letters, blanks and a colon at the end make no difference.
 *
 * @param map JSON text of an object: found key to wanted key
 * @throws OcrError parameter
 */
export function renameKeys(map: unknown): RenameKey {
	if (map === undefined || map === null || map === '') return (key) => key;
	const names = typeof map === 'string' ? parse(map) : map;
	if (typeof names !== 'object' || names === null || Array.isArray(names)) throw refuse();
	const wanted = new Map<string, string>();
	for (const [found, name] of Object.entries(names)) {
		if (typeof name !== 'string') throw refuse();
		wanted.set(fold(found), name);
	}
	return (key) => wanted.get(fold(key)) ?? key;
}
