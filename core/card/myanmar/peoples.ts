import { unlikeness } from './likeness';

/** Peoples of Myanmar as registration cards print them. */
export const PEOPLES = [
	...['ဗမာ', 'မြန်မာ', 'ကချင်', 'ကယား', 'ကရင်', 'ချင်း', 'မွန်', 'ရခိုင်', 'ရှမ်း', 'ပအို့ဝ်', 'ပလောင်'],
	...['ထားဝယ်', 'တရုတ်', 'ကိုးကန့်', 'လီဆူ', 'လားဟူ', 'ဝ', 'နာဂ', 'အိန္ဒိယ', 'ဓနု', 'အင်းသား', 'တအာင်း'],
	...['ကမန်', 'ရဝမ်', 'ကော', 'ပါကစ္စတန်', 'နီပေါ', 'ဂေါ်ရခါး', 'ကုလား'],
] as const;

/** Religions as registration cards print them. */
export const RELIGIONS = [
	...['ဗုဒ္ဓ', 'ဗုဒ္ဓဘာသာ', 'ခရစ်ယာန်', 'ခရစ်ယာန်ဘာသာ', 'အစ္စလာမ်', 'အစ္စလာမ်ဘာသာ', 'ဟိန္ဒူ', 'ဟိန္ဒူဘာသာ'],
] as const;

/** An entry is taken that differs in at most this share of its letters, and others in this much more. */
const CLOSE = 0.5;
const CLEAR = 0.5;

/**
 * The entry of a list that a word reads like; undefined where none or several do.
 *
 * @param close share (0..1) of its letters that may be wrong
 */
export function nearestEntry(
	word: string,
	list: readonly string[],
	close = CLOSE,
): string | undefined {
	if (list.includes(word)) return word;
	const rated = list.map((entry) => ({ entry, cost: unlikeness(word, entry) }));
	const [best, next] = rated.sort((a, b) => a.cost - b.cost);
	if (!best || best.cost > close * best.entry.length) return undefined;
	return next && next.cost - best.cost < CLEAR ? undefined : best.entry;
}
