/** What a name is written in, as far as comparing goes. */
export type NameScript = 'alphabet' | 'han' | 'burmese' | 'other';

/**
 * Latin, Cyrillic and Greek letters are one alphabet here: each can be spelt in A to Z. Other
 * letters are compared with their own kind only.
 */
export function scriptOf(name: string): NameScript {
	if (/\p{Script=Han}/u.test(name)) return 'han';
	if (/\p{Script=Myanmar}/u.test(name)) return 'burmese';
	return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) ? 'alphabet' : 'other';
}

const SCRIPTS = ['Thai', 'Khmer', 'Arabic', 'Hebrew', 'Devanagari', 'Hangul', 'Hiragana'] as const;
const PATTERNS = SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Whether two names that are no alphabet's share a script. */
export function shareScript(a: string, b: string): boolean {
	return PATTERNS.some((pattern) => pattern.test(a) && pattern.test(b));
}
