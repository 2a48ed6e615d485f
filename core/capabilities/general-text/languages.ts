import { OcrError } from '../../errors';
import type { Warning } from '../../result';
import { needsMultiScript, type ReadableScript } from '../../text/readableScripts';
import { countScripts } from '../../text/scripts';

/** What a language looks like: the English name of its letters, and their scripts. */
interface Letters {
	readonly name: string;
	readonly scripts: readonly ReadableScript[];
}

const LATIN: Letters = { name: 'Latin', scripts: ['Latn'] };
const CYRILLIC: Letters = { name: 'Cyrillic', scripts: ['Cyrl'] };

/** The languages of the interface; pages of all of them may hold Latin letters besides. */
const LANGUAGES: Readonly<Record<string, Letters | undefined>> = {
	auto: undefined,
	am: { name: 'Amharic', scripts: ['Ethi'] },
	ar: { name: 'Arabic', scripts: ['Arab'] },
	da: LATIN,
	de: LATIN,
	es: LATIN,
	fr: LATIN,
	he: { name: 'Hebrew', scripts: ['Hebr'] },
	hi: { name: 'Hindi', scripts: ['Deva'] },
	id: LATIN,
	it: LATIN,
	ja: { name: 'Japanese', scripts: ['Hira', 'Kana', 'Hani'] },
	km: { name: 'Khmer', scripts: ['Khmr'] },
	ko: { name: 'Korean', scripts: ['Hang', 'Hani'] },
	la: LATIN,
	ms: LATIN,
	no: LATIN,
	pl: LATIN,
	pt: LATIN,
	ro: LATIN,
	ru: CYRILLIC,
	sv: LATIN,
	th: { name: 'Thai', scripts: ['Thai'] },
	tr: LATIN,
	uk: CYRILLIC,
	vi: { name: 'Vietnamese', scripts: ['Viet', 'Latn'] },
	zh: { name: 'Chinese or Latin', scripts: ['Hani', 'Latn'] },
};

/** Fewer letters than this do not tell the language of a page. */
const FEW_LETTERS = 6;
/** A page with a smaller share of letters in the scripts of its language is in another one. */
const LEAST_SHARE = 0.1;

/** @throws OcrError parameter */
function lettersOf(language: unknown): Letters | undefined {
	if (language === undefined) return undefined;
	if (typeof language === 'string' && Object.hasOwn(LANGUAGES, language)) {
		return LANGUAGES[language];
	}
	throw new OcrError('parameter', '"Language" is none of the language codes.', {
		description: 'Use one of the codes of the list, such as zh, de or auto.',
	});
}

/**
 * Scripts by which doubtful lines are decided; undefined where every line tells its own, which
 * reads pages well whose language was given wrongly.
 *
 * @throws OcrError parameter, where it is none of the interface's codes
 */
export function scriptsFor(language: unknown): readonly ReadableScript[] | undefined {
	const scripts = lettersOf(language)?.scripts;
	return scripts?.some(needsMultiScript) ? scripts : undefined;
}

/** A remark when hardly any letter of the page belongs to the language that was given. */
export function languageWarnings(language: unknown, text: string): Warning[] {
	const letters = lettersOf(language);
	if (!letters) return [];
	const counts = countScripts(text);
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const own = letters.scripts.reduce((sum, script) => sum + (counts.get(script) ?? 0), 0);
	if (all < FEW_LETTERS || own >= all * LEAST_SHARE) return [];
	const message = `The picture holds hardly any ${letters.name} letters. Choose the language of its text, or Automatic.`;
	return [{ code: 'language', message }];
}
